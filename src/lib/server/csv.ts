/** What a page shows as a CSV file for a spreadsheet. */
import { stringify } from 'csv-stringify/sync';

export type CsvValue = string | number | null;

/**
 * An answer that downloads a table.
 *
 * @param name of the file, without its ending.
 * @param rows the heads first; what nobody reported is empty, and never a zero.
 */
export function csvAnswer(name: string, rows: readonly (readonly CsvValue[])[]): Response {
	// The mark at the beginning tells a spreadsheet that letters with accents follow.
	const text = stringify(
		rows.map((row) => [...row]),
		{ bom: true, escape_formulas: true }
	);
	return new Response(text, {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}.csv"`
		}
	});
}
