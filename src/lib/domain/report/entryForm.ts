/**
 * The entry form as HTML sees it: every figure has a field name, and a posted form becomes what
 * `save_report` takes. Works without JavaScript, and is what JavaScript sends too.
 */
import {
	isNumberField,
	keyName,
	keyNamed,
	readFieldName,
	type Key,
	type NumberField
} from './address.ts';
import type { FormIndicator, Observation } from './shapes.ts';
import { plainNumber } from './typedNumber.ts';

type CellEntry = { key: Key } & Partial<Record<NumberField, string | null>>;
export type ObservationEntry = {
	indicator: string;
	location?: string;
	state?: string;
	text?: string;
	comment?: string;
	cells?: CellEntry[];
} & Partial<Record<NumberField, string | null>>;
export type NarrativeEntry = { section: string; result?: string; body: string };

/**
 * What was posted, as `save_report` takes it. An emptied field is sent as null, which clears the
 * figure; numbers may be typed with a decimal comma or with spaces between thousands.
 */
export function readEntryForm(form: Iterable<[string, unknown]>): {
	observations: ObservationEntry[];
	narratives: NarrativeEntry[];
} {
	const observations = new Map<string, ObservationEntry>();
	const narratives: NarrativeEntry[] = [];
	for (const [name, typed] of form) {
		if (typeof typed !== 'string') continue;
		const address = readFieldName(name);
		if (address?.kind === 'n') {
			const { section, result } = address;
			narratives.push({ section, ...(result && { result }), body: typed });
		} else if (address?.kind === 'f') {
			const { indicator, location, field, key } = address;
			const id = `${indicator}|${location}`;
			const entry = observations.get(id) ?? { indicator, ...(location && { location }) };
			observations.set(id, entry);
			place(entry, field, key, typed);
		}
	}
	return { observations: [...observations.values()], narratives };
}

function place(entry: ObservationEntry, field: string, keyText: string, typed: string): void {
	if (field === 'state') entry.state = typed;
	else if (field === 'text' || field === 'comment') entry[field] = typed;
	else if (isNumberField(field)) {
		if (keyText) cellOf(entry, keyText)[field] = plainNumber(typed);
		else entry[field] = plainNumber(typed);
	}
}

function cellOf(entry: ObservationEntry, keyText: string): CellEntry {
	entry.cells ??= [];
	const found = entry.cells.find((cell) => keyName(cell.key) === keyText);
	if (found) return found;
	const made: CellEntry = { key: keyNamed(keyText) };
	entry.cells.push(made);
	return made;
}

type Place = { code: string; name: string; parent: string | null };

/**
 * The figures a form shows for an indicator: one block a place, or one block for all. A place that
 * others of the project lie in is not asked for; it is shown where something was reported for it.
 */
export function blocksOf(
	indicator: FormIndicator,
	places: readonly Place[]
): { location: string | null; name: string; observation: Observation | null }[] {
	const reported = (code: string | null) =>
		indicator.observations.find(({ location }) => location === code) ?? null;
	if (!indicator.byLocation) {
		return [{ location: null, name: '', observation: reported(null) }];
	}
	const outer = new Set(places.map(({ parent }) => parent));
	return places
		.map(({ code, name }) => ({ location: code, name, observation: reported(code) }))
		.filter(({ location, observation }) => observation !== null || !outer.has(location));
}

/** Every combination of the categories of a breakdown, in the order of its dimensions. */
export function cellKeys(dimensions: { code: string; categories: { code: string }[] }[]): Key[] {
	return dimensions.reduce<Key[]>(
		(keys, { code, categories }) =>
			keys.flatMap((key) => categories.map((category) => ({ ...key, [code]: category.code }))),
		[{}]
	);
}
