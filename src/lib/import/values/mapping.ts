import type { Grid } from '../grid/grid';
import { FileRefusal } from '../open/fileRefusal';
import { plainWords } from '../text/plainWords';
import { reasonHeader, fieldHeaders, otherHeaders, requiredFields, valueFields } from './fields';
import type { ImportSource } from './source';

/** The number of the column by what it holds: a value field, or `by:sex` for a dimension. */
export type Mapping = Record<string, number>;

export interface MappedTable {
	grid: Grid;
	/** Where the header stands. */
	headerRow: number;
	headers: string[];
	mapping: Mapping;
	/** Fields that no column holds, and that have to be somewhere. */
	missing: string[];
}

export const dimensionField = (code: string) => `by:${code}`;

/**
 * The table of a file that holds values: the columns as they were mapped before, else as their
 * headers say.
 *
 * @param chosen what somebody said of the columns just now
 * @throws FileRefusal `file_has_no_values`
 */
export function mapTable(
	grids: readonly Grid[],
	{ dimensions, mappings }: Pick<ImportSource, 'dimensions' | 'mappings'>,
	chosen: Mapping | null = null
): MappedTable {
	const [best] = grids
		.flatMap((grid) => headersOf(grid))
		.map((table) => ({ ...table, guessed: guess(table.headers, dimensions) }))
		.sort((a, b) => Object.keys(b.guessed).length - Object.keys(a.guessed).length);
	if (!best) throw new FileRefusal('file_has_no_values');
	const { guessed, ...table } = best;
	const remembered = mappings.find(({ headers }) => headers === headersKey(table.headers));
	const mapping = withinTable(chosen ?? remembered?.columns ?? guessed, table.headers.length);
	return { ...table, mapping, missing: missingIn(mapping) };
}

/** What files with the same headers have in common. */
export function headersKey(headers: readonly string[]): string {
	return headers
		.map((header) => plainWords(header))
		.join('|')
		.slice(0, 4000);
}

function missingIn(mapping: Mapping): string[] {
	const missing: string[] = requiredFields.filter((field) => mapping[field] === undefined);
	const hasFigure = ['value', 'numerator', 'text', 'state'].some(
		(field) => mapping[field] !== undefined
	);
	return hasFigure ? missing : [...missing, 'value'];
}

/** The first of the upper rows that is filled in more than two columns, with rows below it. */
function headersOf(grid: Grid): { grid: Grid; headerRow: number; headers: string[] }[] {
	const headerRow = grid.rows
		.slice(0, 20)
		.findIndex((cells) => cells.filter((cell) => (cell?.text ?? '') !== '').length > 2);
	if (headerRow < 0 || headerRow === grid.rows.length - 1) return [];
	const written = Array.from(grid.rows[headerRow] ?? [], (cell) => cell?.text ?? '');
	// A file that came back with reasons is the file as it was.
	const reasons = written.lastIndexOf(reasonHeader);
	const headers = reasons > 0 ? written.slice(0, reasons) : written;
	return [{ grid, headerRow, headers }];
}

function guess(headers: readonly string[], dimensions: ImportSource['dimensions']): Mapping {
	const plain = headers.map((header) => plainWords(header));
	const mapping: Mapping = {};
	const find = (field: string, names: readonly string[]) => {
		const at = plain.findIndex(
			(header, n) =>
				header !== '' &&
				!Object.values(mapping).includes(n) &&
				names.some((name) => plainWords(name) === header)
		);
		if (at >= 0) mapping[field] = at;
	};
	for (const field of valueFields) find(field, [fieldHeaders[field]]);
	for (const { code, name } of dimensions) find(dimensionField(code), [name, code]);
	for (const field of valueFields) {
		if (mapping[field] === undefined) find(field, otherHeaders[field]);
	}
	return mapping;
}

function withinTable(mapping: Mapping, width: number): Mapping {
	return Object.fromEntries(
		Object.entries(mapping).filter(([, column]) => column >= 0 && column < width)
	);
}
