import type { Place, PlaceTree } from './westernBalkans.ts';

/** A place of a project; one that is there only because another lies in it is not reported for. */
export type ChosenPlace = Place & { isParentOnly: boolean };

/**
 * The chosen places in the order of the tree, each after the places it lies in.
 *
 * @param codes of the chosen places; those that are not in the tree are left out.
 */
export function withParents(tree: readonly PlaceTree[], codes: ReadonlySet<string>): ChosenPlace[] {
	return tree.flatMap(({ children, ...place }) => {
		const below = withParents(children, codes);
		const isChosen = codes.has(place.code);
		return isChosen || below.length > 0 ? [{ ...place, isParentOnly: !isChosen }, ...below] : [];
	});
}
