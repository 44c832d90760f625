/** What others changed in a report, field by field, in the words of the form. */
import { fieldName, narrativeName, numberFieldNames } from './address.ts';
import type { Change } from './conflict.ts';

export type FieldChange = { before: string; after: string; by: string };

/**
 * The fields that were changed, by name: what each said before the first change, what it says after the
 * last one and who made that. A field that says again what it said before is not there.
 */
export function fieldChanges(changes: readonly Change[]): Map<string, FieldChange> {
	const found = new Map<string, FieldChange>();
	for (const change of changes) {
		for (const { name, before, after } of fieldsOf(change)) {
			if (before === after) continue;
			found.set(name, { before: found.get(name)?.before ?? before, after, by: change.by });
		}
	}
	for (const [name, { before, after }] of found) if (before === after) found.delete(name);
	return found;
}

/** Who changed these fields, each person once. */
export function authorsOf(
	changes: ReadonlyMap<string, FieldChange>,
	names: readonly string[]
): string {
	return [...new Set(names.map((name) => changes.get(name)?.by ?? ''))].join(', ');
}

function fieldsOf(change: Change): { name: string; before: string; after: string }[] {
	const { entity, before, after } = change;
	const both = (column: string, otherwise = '') => ({
		before: textOf(before?.[column]) || otherwise,
		after: textOf(after?.[column]) || otherwise
	});
	if (entity === 'narratives') {
		const section = textOf((after ?? before)?.section);
		return [{ name: narrativeName(section, change.result ?? null), ...both('body') }];
	}
	const key = entity === 'observation_cells' ? (change.key ?? null) : null;
	const name = (field: Parameters<typeof fieldName>[0]['field']) =>
		fieldName({
			indicator: change.indicator ?? '',
			location: change.location ?? null,
			key,
			field
		});
	const numbers = numberFieldNames.map((field) => ({ name: name(field), ...both(field) }));
	if (key) return numbers;
	return [
		...numbers,
		{ name: name('text'), ...both('text') },
		{ name: name('comment'), ...both('comment') },
		{ name: name('state'), ...both('state', 'reported') }
	];
}

function textOf(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
