import { Field } from './field.svelte';
import type { Row } from './row.svelte';

/** A field for each that is shown, with what was typed into it instead. */
export function fieldsOf(
	shown: Record<string, string>,
	typed: Record<string, string>
): ReadonlyMap<string, Field> {
	return new Map(
		Object.entries(shown).map(([name, text]) => [name, new Field(name, text, typed[name] ?? text)])
	);
}

/** The row of each field that has one. */
export function rowsByField(rows: readonly Row[]): ReadonlyMap<string, Row> {
	return new Map(rows.flatMap((row) => row.fields.map(({ name }) => [name, row])));
}
