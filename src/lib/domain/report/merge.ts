/** Two people at one report: what merges by itself, and what one of them has to decide. */
import { isNumberName } from './address.ts';
import type { FieldChange } from './fieldChanges.ts';
import { plainNumber } from './typedNumber.ts';

/**
 * @param theirs what others changed since the version that somebody worked on, by field.
 * @param mine what was typed since then and is not saved, by field.
 * @returns `taken`: changes of others in fields that nobody touched here, or where both say the same;
 * `disputed`: fields where both say something, and not the same.
 */
export function merge(
	theirs: ReadonlyMap<string, FieldChange>,
	mine: Readonly<Record<string, string>>
): { taken: string[]; disputed: string[] } {
	const isDisputed = (name: string) => {
		const typed = mine[name];
		const other = theirs.get(name);
		return typed !== undefined && other !== undefined && !sayTheSame(name, typed, other.after);
	};
	const names = [...theirs.keys()];
	return {
		taken: names.filter((name) => !isDisputed(name)),
		disputed: names.filter(isDisputed)
	};
}

/** Whether two texts of a field mean the same: `1 234` and `1234` do. */
export function sayTheSame(name: string, one: string, other: string): boolean {
	if (isNumberName(name)) return plainNumber(one) === plainNumber(other);
	return one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n');
}
