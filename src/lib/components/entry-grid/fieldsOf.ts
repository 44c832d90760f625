import { Field } from './field.svelte';

/** A field for each that is shown, with what was typed into it instead. */
export function fieldsOf(
	shown: Record<string, string>,
	typed: Record<string, string>
): ReadonlyMap<string, Field> {
	return new Map(
		Object.entries(shown).map(([name, text]) => [name, new Field(name, text, typed[name] ?? text)])
	);
}
