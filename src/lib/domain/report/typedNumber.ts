/** Numbers as people type them, and as spreadsheets copy them, in any of the local formats. */

export type DecimalMark = ',' | '.';

/**
 * A typed number as the database reads it: `1 234,5` and `1,234.5` and `1.234,5` become `1234.5`.
 * Empty becomes null; what is no number stays as typed, so that the refusal can quote it.
 *
 * @param decimal the mark the text is known to use; without it, `1,234` is a thousand and `1.234` is
 * one and a bit, because the database writes a point.
 */
export function plainNumber(typed: string, decimal: DecimalMark | null = null): string | null {
	const text = typed.trim();
	if (text === '') return null;
	const dense = text.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^[−–]/, '-');
	if (!/^-?[\d.,]+$/.test(dense)) return text;
	if (decimal) return regroup(dense, decimal === ',' ? '.' : ',', decimal) ?? text;
	const lastComma = dense.lastIndexOf(',');
	const lastPoint = dense.lastIndexOf('.');
	if (lastComma >= 0 && lastPoint >= 0) {
		const mark = lastComma > lastPoint ? ',' : '.';
		return regroup(dense, mark === ',' ? '.' : ',', mark) ?? text;
	}
	const mark = lastComma >= 0 ? ',' : '.';
	if (dense.split(mark).length > 2 || (mark === ',' && /^-?[1-9]\d{0,2},\d{3}$/.test(dense))) {
		return regroup(dense, mark, null) ?? text;
	}
	return dense.replace(',', '.');
}

function regroup(dense: string, thousands: string, decimal: string | null): string | null {
	const [whole = '', fraction] = decimal ? dense.split(decimal) : [dense];
	const groups = whole.split(thousands);
	const isGrouped =
		/^-?\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every((group) => /^\d{3}$/.test(group));
	const isWellFormed = isGrouped || (groups.length === 1 && /^-?\d+$/.test(whole));
	if (!isWellFormed || (decimal && dense.split(decimal).length > 2)) return null;
	return groups.join('') + (fraction ? `.${fraction}` : '');
}

/** The number that a field says; null for an empty one, and for one that says no number. */
export function numberTyped(typed: string): number | null {
	const plain = plainNumber(typed);
	return plain !== null && isNumber(plain) ? Number(plain) : null;
}

/** Whether the database takes it: digits with a decimal point, as `private.number` has it. */
export function isNumber(plain: string): boolean {
	return /^-?\d{1,15}(\.\d{1,9})?$/.test(plain);
}

/**
 * The decimal mark that a pasted block uses, told from the numbers in it that leave no doubt, such as
 * `1.234,5` or `0,5`; null where none does, or where they contradict each other.
 */
export function decimalMarkOf(texts: readonly string[]): DecimalMark | null {
	const marks = new Set<DecimalMark>();
	for (const text of texts) {
		const dense = text.replace(/[\s\u00a0\u202f'’]/g, '');
		if (!/^-?[\d.,]+$/.test(dense)) continue;
		const [, mark, fraction = ''] = /([.,])(\d*)$/.exec(dense) ?? [];
		if (mark !== ',' && mark !== '.') continue;
		const other = mark === ',' ? '.' : ',';
		const isRepeated = dense.indexOf(mark) !== dense.lastIndexOf(mark);
		if (isRepeated) marks.add(other);
		else if (dense.includes(other) || fraction.length !== 3 || /^-?0[.,]/.test(dense))
			marks.add(mark);
	}
	return marks.size === 1 ? ([...marks][0] ?? null) : null;
}
