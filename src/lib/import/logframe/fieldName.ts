/** The fields of the preview as HTML sees them: `indicator|3|name`, `indicator|3|targets|0|date`. */
export type ItemKind = 'result' | 'indicator';

const separator = '|';

export function itemField(kind: ItemKind, at: number, field: string): string {
	return [kind, at, field].join(separator);
}

export function targetField(at: number, target: number, field: 'date' | 'value'): string {
	return ['indicator', at, 'targets', target, field].join(separator);
}

/** The parts of a name; null of another field of the form. */
export function readName(
	name: string
): { kind: ItemKind; at: number; field: string; target: number | null; part: string } | null {
	const [kind, at, field = '', target, part = ''] = name.split(separator);
	if (kind !== 'result' && kind !== 'indicator') return null;
	return {
		kind,
		at: Number(at),
		field,
		target: target === undefined ? null : Number(target),
		part
	};
}
