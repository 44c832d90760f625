import { parse } from 'csv-parse/sync';
import { FileRefusal } from '../open/fileRefusal';
import type { Limits } from '../open/limits';
import { cleanText } from './cleanText';
import type { Grid } from './grid';
import { GridBuilder } from './gridBuilder';

const delimiters = [',', ';', '\t', '|'] as const;

/**
 * A CSV file as a grid of texts; what is a number is decided where it is used.
 *
 * @throws FileRefusal `file_not_a_table` of a text whose lines have one column only
 */
export function csvGrid(text: string, limits: Limits): Grid {
	const builder = new GridBuilder('CSV', limits, { cells: limits.cells });
	records(text.replace(/^\ufeff/, ''), limits).forEach((record, row) => {
		record.forEach((field, column) => {
			const clean = cleanText(field);
			if (clean !== '') builder.put(row, column, { text: clean });
		});
	});
	if (!builder.grid.rows.some((cells) => cells.filter(Boolean).length > 1)) {
		throw new FileRefusal('file_not_a_table');
	}
	return builder.grid;
}

function records(text: string, { rows }: Limits): string[][] {
	try {
		return parse(text, {
			delimiter: delimiterOf(text),
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: false,
			// One more than may be, so that the excess is seen.
			to: rows + 1
		});
	} catch {
		throw new FileRefusal('file_is_broken');
	}
}

/** The mark that stands most often in the first line, quoted texts aside. */
function delimiterOf(text: string): string {
	const first = (text.trimStart().split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
	const count = (mark: string) => first.split(mark).length;
	return delimiters.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
