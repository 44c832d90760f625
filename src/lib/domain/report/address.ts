/** Where a figure or a text stands in a report, as the name of its field in the form. */

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

/** The cell that `age=minor,sex=female` names. */
export function keyNamed(name: string): Key {
	return Object.fromEntries(
		name.split(',').map((part): [string, string] => {
			const [dimension = '', category = ''] = part.split('=');
			return [dimension, category];
		})
	);
}

/** `n|Op 1.1|progress`; without a result, the text is about the whole report. */
export function narrativeName(section: string, result: string | null): string {
	return ['n', result ?? '', section].join(separator);
}

/** The parts of a field's name, as text; null for a field that is neither a figure nor a narrative. */
export function readFieldName(name: string) {
	const [kind, first = '', second = '', field = '', key = ''] = name.split(separator);
	if (kind === 'n') return { kind, result: first, section: second } as const;
	if (kind === 'f') return { kind, indicator: first, location: second, field, key } as const;
	return null;
}

export function isNumberField(field: string): field is NumberField {
	return numberFieldNames.some((name) => name === field);
}

/** Whether a field holds a number. */
export function isNumberName(name: string): boolean {
	const address = readFieldName(name);
	return address?.kind === 'f' && isNumberField(address.field);
}
