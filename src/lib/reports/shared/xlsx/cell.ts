import type { Cell } from 'exceljs';
import { plainText } from '../plainText.ts';
import { spreadsheetDate } from '../date.ts';
import { stateWords, type PrintableFigure } from '../figure.ts';
import type { Measure } from '../pick.ts';
import { european, type PrintStyle } from '../printStyle.ts';
import { decimalsOf, roundHalfUp } from '../round.ts';

/** What a cell holds, typed as the spreadsheet types it (europeaid.md 6.16). */
export type SheetCell =
	/** The word of a figure without a number stands where the number would. */
	| { kind: 'text'; text: string; isFigure?: true }
	| { kind: 'date'; day: string }
	| { kind: 'number'; value: number; format: string; formula?: string };

/** Text as it stands: `=1+1` stays text, `1.10` stays `1.10`. */
export function textCell(text: string): SheetCell {
	return { kind: 'text', text };
}

/** What stands in place of a number. */
export function wordCell(text: string): SheetCell {
	return { kind: 'text', text, isFigure: true };
}

/** A real date; empty where there is none. */
export function dateCell(day: string | null | undefined): SheetCell {
	return day ? { kind: 'date', day } : textCell('');
}

/** A plain number; empty where there is none. */
export function numberCell(value: number | null | undefined): SheetCell {
	return value === null || value === undefined
		? textCell('')
		: { kind: 'number', value, format: 'General' };
}

/**
 * A figure as a number, rounded as in print, or as its word. A percentage of 45 is the number 45
 * everywhere, with its sign in the format (europeaid.md 6.17); `when` is shown behind the number
 * without being part of it. A formula has to give the same number.
 */
export function figureCell(
	figure: PrintableFigure,
	measure: Measure,
	{
		when = '',
		formula = null,
		style = european
	}: { when?: string; formula?: string | null; style?: PrintStyle } = {}
): SheetCell {
	if (figure.state !== 'value') return wordCell(stateWords[figure.state]);
	const decimals = decimalsOf(measure);
	const value = roundHalfUp(figure.value, decimals);
	const digits = Number.isInteger(value) ? '#,##0' : '#,##0.0#';
	const sign = measure === 'percentage' ? style.percentSign : '';
	const behind = `${sign}${when === '' ? '' : ` (${when})`}`;
	return {
		kind: 'number',
		value,
		format: behind === '' ? digits : `${digits}"${behind}"`,
		...(formula === null ? {} : { formula: `ROUND(${formula},${decimals})` })
	};
}

/** Writes what a cell holds. A string is only ever stored as a string (europeaid.md 6.16). */
export function writeCell(cell: Cell, content: SheetCell): void {
	switch (content.kind) {
		case 'text':
			if (content.text !== '') cell.value = plainText(content.text);
			return;
		case 'date':
			cell.value = spreadsheetDate(content.day);
			return;
		case 'number':
			cell.value =
				content.formula === undefined
					? content.value
					: { formula: content.formula, result: content.value, date1904: false };
	}
}

/** How the spreadsheet shows it: text as text, dates by their month's name. */
export function numberFormat(content: SheetCell, print: PrintStyle): string {
	if (content.kind === 'number') return content.format;
	return content.kind === 'date' ? print.sheetDate : '@';
}
