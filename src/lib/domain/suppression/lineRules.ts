/**
 * The rules of a line: of the parts of a printed whole none is withheld or at least two are, and
 * those that are hold at least k people, for their sum is the whole less the rest (protection.md
 * B3.5, D7). A whole that is withheld with its parts is bound by neither.
 */
import type { Demand } from './demand.ts';
import type { Block, Line } from './equations.ts';

/**
 * What the lines of a block demand of a pattern, as far as it can be met.
 *
 * @param candidates the figures that may be withheld; others are known, whatever their marks.
 */
export function lineDemands(
	{ cells, lines }: Block,
	k: number,
	candidates: ReadonlySet<string>
): Demand[] {
	return lines.flatMap((line) => {
		const whole = line.whole === null ? null : (cells[line.whole]?.figure ?? null);
		// A whole that nothing prints gives nothing to subtract from.
		if (line.whole !== null && whole === null) return [];
		const cover = whole !== null && candidates.has(whole) ? whole : null;
		const parts = partFigures(cells, line, candidates);
		if (parts === null) return [];
		const people = [...parts.values()].reduce((sum, count) => sum + count, 0);
		const each = new Map([...parts.keys()].map((figure) => [figure, 1]));
		return [...parts.keys()].flatMap((figure) => [
			...demand(each, 2, figure, cover),
			...demand(parts, Math.min(k, people), figure, cover)
		]);
	});
}

/** The people of each figure in a line; null where a part is unknown whatever is withheld. */
function partFigures(
	cells: Block['cells'],
	{ parts }: Line,
	candidates: ReadonlySet<string>
): Map<string, number> | null {
	const counts = new Map<string, number>();
	for (const part of parts) {
		const { figure = null, count = 0 } = cells[part] ?? {};
		if (figure === null && count > 0) return null;
		if (figure && count > 0 && candidates.has(figure))
			counts.set(figure, (counts.get(figure) ?? 0) + count);
	}
	return counts;
}

/** If `figure` is withheld, so is `least` of the line, counting itself, or the whole; if that can be. */
function demand(
	line: ReadonlyMap<string, number>,
	least: number,
	figure: string,
	whole: string | null
): Demand[] {
	const rest = least - (line.get(figure) ?? 0);
	if (rest <= 0 || whole === figure) return [];
	const terms = new Map([...line].map(([id, count]) => [id, Math.min(count, rest)]));
	if (whole !== null) terms.set(whole, rest);
	terms.delete(figure);
	const possible = [...terms.values()].reduce((sum, count) => sum + count, 0);
	return possible < rest ? [] : [{ terms, least: rest, when: figure }];
}
