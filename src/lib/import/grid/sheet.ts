import type { Cell } from './grid';
import { columnNumber } from './grid';
import type { GridBuilder } from './gridBuilder';
import { cleanText } from './cleanText';
import { plainFormat, type NumberFormat } from './numberFormats';
import { attribute, tokens } from './xml';

/** What the cells of a sheet refer to. */
export interface SheetContext {
	strings: readonly string[];
	formats: readonly NumberFormat[];
	isFrom1904: boolean;
}

/** Reads one sheet: its cells in their rows, then what is merged. */
export function readSheet(xml: string, context: SheetContext, builder: GridBuilder): void {
	let row = -1;
	let column = -1;
	let type = '';
	let style = 0;
	let raw = '';
	let isValue = false;
	for (const token of tokens(xml)) {
		if (token.kind === 'text') {
			if (isValue) raw += token.text;
			continue;
		}
		const isOpening = token.kind !== 'close';
		switch (token.name) {
			case 'row':
				if (!isOpening) break;
				row = Number(attribute(token.attributes, 'r') ?? row + 2) - 1;
				column = -1;
				break;
			case 'c':
				if (isOpening) {
					const [, letters = ''] =
						/^([A-Z]{1,3})\d+$/.exec(attribute(token.attributes, 'r') ?? '') ?? [];
					column = letters ? columnNumber(letters) : column + 1;
					type = attribute(token.attributes, 't') ?? 'n';
					style = Number(attribute(token.attributes, 's') ?? 0);
					raw = '';
				} else if (raw !== '') {
					const content = contentOf(raw, type, context.formats[style] ?? plainFormat, context);
					if (content.text !== '') builder.put(row, column, content);
				}
				break;
			// A value, or a text that stands in the cell itself.
			case 'v':
			case 't':
				isValue = token.kind === 'open';
				break;
			case 'mergeCell':
				if (isOpening) merge(attribute(token.attributes, 'ref') ?? '', builder);
		}
	}
}

function merge(reference: string, builder: GridBuilder): void {
	const found = /^([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)$/.exec(reference);
	if (!found) return;
	const [, left = '', top = '', right = '', bottom = ''] = found;
	const column = columnNumber(left);
	builder.merge(
		Number(top) - 1,
		column,
		Number(bottom) - Number(top) + 1,
		columnNumber(right) - column + 1
	);
}

function contentOf(
	raw: string,
	type: string,
	format: NumberFormat,
	{ strings, isFrom1904 }: SheetContext
): Pick<Cell, 'text' | 'number' | 'day'> {
	if (type === 's') return { text: cleanText(strings[Number(raw)] ?? '') };
	if (type === 'b') return { text: raw === '1' ? 'TRUE' : 'FALSE' };
	if (type === 'd') return { text: raw.slice(0, 10), day: raw.slice(0, 10) };
	const number = Number(raw);
	if (type !== 'n' || !Number.isFinite(number)) return { text: cleanText(raw) };
	if (format.kind === 'date') {
		const day = dayOfSerial(number, isFrom1904);
		if (day) return { text: day, day };
	}
	const value = format.kind === 'percent' ? rounded(number * 100) : number;
	const sign = format.kind === 'percent' ? ' %' : '';
	return { text: cleanText(`${value}${sign}${format.suffix}`), number: value };
}

/** 0.07 × 100 is 7, whatever the binary fractions say. */
function rounded(value: number): number {
	return Number(value.toPrecision(12));
}

/** Days are counted from 1900 as if that year had been a leap year, or from 1904. */
function dayOfSerial(serial: number, isFrom1904: boolean): string | null {
	const days = Math.floor(serial) + (isFrom1904 ? 1462 : 0);
	if (days < 1 || days > 2_958_465) return null;
	return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}
