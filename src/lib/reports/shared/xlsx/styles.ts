import type { Style } from 'exceljs';
import type { PrintStyle } from '../printStyle.ts';
import { numberFormat, type SheetCell } from './cell.ts';

/** What a cell is to its sheet. */
export type CellRole = 'header' | 'group' | 'body' | 'part';

const line = { style: 'thin', color: { argb: 'FFA6B1C2' } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const fill = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;

const looks: Record<CellRole, Partial<Style>> = {
	header: { font: { name: 'Calibri', size: 10, bold: true }, fill: fill('FFDEE6F0') },
	group: { font: { name: 'Calibri', size: 10, bold: true }, fill: fill('FFF2F5F9') },
	body: { font: { name: 'Calibri', size: 10 } },
	part: { font: { name: 'Calibri', size: 10, color: { argb: 'FF595959' } } }
};

/**
 * The styles of one workbook's cells. Cells of the same look share one object: a workbook writes
 * each object once, and has tens of thousands of cells.
 */
export function cellStyles(
	print: PrintStyle
): (role: CellRole, content: SheetCell) => Partial<Style> {
	const known = new Map<string, Partial<Style>>();
	return (role, content) => {
		const isNumber = content.kind === 'number' || 'isFigure' in content;
		const numFmt = numberFormat(content, print);
		const key = `${role} ${isNumber} ${numFmt}`;
		const style: Partial<Style> = known.get(key) ?? {
			...looks[role],
			numFmt,
			border,
			alignment: {
				vertical: role === 'header' ? 'middle' : 'top',
				wrapText: true,
				...(isNumber ? { horizontal: 'right', indent: 1 } : {})
			}
		};
		known.set(key, style);
		return style;
	};
}
