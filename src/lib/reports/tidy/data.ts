import { stringify } from 'csv-stringify/sync';
import type { Publication } from '../publication.ts';
import { plainText } from '../shared/plainText.ts';
import { tidyColumns } from './columns.ts';
import { tidyFigures } from './figures.ts';

/**
 * Every published figure as tidy data: one figure a row, one thing a column, the words of the first
 * row say which. Percentages are numbers from 0 to 100. A figure without a number has an empty
 * value and says in `State` why.
 *
 * The file starts with a byte order mark: without one Excel takes UTF-8 for the code page of the
 * machine and breaks `ë`, `č` and every Cyrillic letter; R, Python and LibreOffice skip it.
 */
export function dataCsv({ figures }: Publication): Promise<Uint8Array> {
	const columns = tidyColumns(figures);
	const rows = tidyFigures(figures).map((figure) =>
		columns.map(({ value }) => guarded(value(figure)))
	);
	const header = columns.map((column) => guarded(column.header));
	const text = stringify([header, ...rows], { bom: true, record_delimiter: 'windows' });
	return Promise.resolve(new TextEncoder().encode(text));
}

/**
 * A spreadsheet runs a text that starts like a formula, so an apostrophe stands before it; numbers
 * stay numbers, negative ones too.
 */
function guarded(value: string | number): string | number {
	if (typeof value === 'number') return value;
	const text = plainText(value);
	return /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
