/**
 * The entry form as HTML sees it: every figure has a field name, and a posted form becomes what
 * `save_report` takes. Works without JavaScript, and is what JavaScript sends too.
 */
import type { FormIndicator, Observation } from './shapes.ts';

export const numberFieldNames = ['value', 'returning', 'numerator', 'denominator'] as const;
export type NumberField = (typeof numberFieldNames)[number];
export type Key = Record<string, string>;

/** One figure's place in the form: the indicator, the place, the cell (or the total), the number. */
export type FigureAddress = {
	indicator: string;
	location: string | null;
	key: Key | null;
	field: NumberField | 'text' | 'comment' | 'state';
};

const separator = '|';

/** `f|2.1|TIA|value|age=minor,sex=female`: stable whatever the order of the dimensions. */
export function fieldName({ indicator, location, key, field }: FigureAddress): string {
	return ['f', indicator, location ?? '', field, keyName(key)].join(separator);
}

/** `age=minor,sex=female`; empty for the total. */
export function keyName(key: Key | null): string {
	return Object.entries(key ?? {})
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([dimension, category]) => `${dimension}=${category}`)
		.join(',');
}

/** `n|Op 1.1|progress`. */
export function narrativeName(section: string, result: string | null): string {
	return ['n', result ?? '', section].join(separator);
}

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
		const [kind, first = '', second = '', third = '', fourth = ''] = name.split(separator);
		if (kind === 'n') {
			narratives.push({ section: second, ...(first && { result: first }), body: typed });
		} else if (kind === 'f') {
			const id = first + separator + second;
			const entry = observations.get(id) ?? {
				indicator: first,
				...(second && { location: second })
			};
			observations.set(id, entry);
			place(entry, third, fourth, typed);
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

function isNumberField(field: string): field is NumberField {
	return numberFieldNames.some((name) => name === field);
}

function cellOf(entry: ObservationEntry, keyText: string): CellEntry {
	entry.cells ??= [];
	const found = entry.cells.find((cell) => keyName(cell.key) === keyText);
	if (found) return found;
	const key = Object.fromEntries(
		keyText.split(',').map((part): [string, string] => {
			const [dimension = '', category = ''] = part.split('=');
			return [dimension, category];
		})
	);
	const made: CellEntry = { key };
	entry.cells.push(made);
	return made;
}

/**
 * A typed number as the database reads it: `1 234,5` and `1,234.5` and `1.234,5` become `1234.5`.
 * Empty becomes null; what is no number stays as typed, so that the refusal can quote it.
 */
export function plainNumber(typed: string): string | null {
	const text = typed.trim();
	if (text === '') return null;
	const dense = text.replace(/[\s\u00a0\u202f']/g, '');
	if (!/^-?[\d.,]+$/.test(dense)) return text;
	const lastComma = dense.lastIndexOf(',');
	const lastPoint = dense.lastIndexOf('.');
	if (lastComma >= 0 && lastPoint >= 0) {
		const decimal = lastComma > lastPoint ? ',' : '.';
		const thousands = decimal === ',' ? '.' : ',';
		return regroup(dense, thousands, decimal) ?? text;
	}
	const mark = lastComma >= 0 ? ',' : '.';
	// One mark before exactly three digits would be ambiguous only in thousands; `1,234` groups.
	if (dense.split(mark).length > 2 || (mark === ',' && /^-?[1-9]\d{0,2},\d{3}$/.test(dense))) {
		return regroup(dense, mark, null) ?? text;
	}
	return dense.replace(',', '.');
}

function regroup(dense: string, thousands: string, decimal: string | null): string | null {
	const [whole = '', fraction] = decimal ? dense.split(decimal) : [dense];
	const groups = whole.split(thousands);
	const wellFormed =
		/^-?\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group));
	if (!wellFormed || (decimal && dense.split(decimal).length > 2)) return null;
	return groups.join('') + (fraction ? `.${fraction}` : '');
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
