import { cellKeys } from '../../domain/report/entryForm';
import { addInstructions, addTable, bytesOf, newBook, type TemplateColumn } from '../write/book';
import type { RowFinding } from './checkRows';
import { fieldHeaders, reasonHeader, type ValueField } from './fields';
import { dimensionField, type MappedTable } from './mapping';
import type { ImportSource } from './source';

/** With more rows than these the template leaves out the parts of breakdowns. */
const mostRows = 20_000;

type Column = TemplateColumn & { field: string };

/**
 * The template for the figures of a project: a row for each partner, quarter, indicator and place
 * that is reported, and for each part of its breakdowns.
 */
export async function valuesTemplate(source: ImportSource): Promise<Uint8Array<ArrayBuffer>> {
	const columns = columnsOf(source);
	const all = templateRows(source, true);
	const rows = all.length <= mostRows ? all : templateRows(source, false);
	const book = newBook(`Values of ${source.project.code}`);
	addInstructions(book, `Values of ${source.project.code}`, [
		'1. On the sheet “Values”, fill in the figures you have. Leave a row empty where nothing is known: empty is not zero.',
		'2. A row without categories is the figure itself. Rows with categories are its parts; write the rest under “unknown”.',
		'3. Percentages have a numerator and a denominator. Figures in words have their text under “In words”.',
		'4. Where a figure does not apply, choose “not applicable” under “State” and say why under “Comment”.',
		'5. You may delete rows, add rows and change their order; the names in the first row stay.',
		...(rows === all
			? []
			: ['6. Rows for categories are not laid out: add one below a figure for each of its parts.'])
	]);
	addTable(
		book,
		'Values',
		columns,
		rows.map((row) => columns.map(({ field }) => row[field] ?? null)),
		Math.max(rows.length, 1_000)
	);
	return bytesOf(book);
}

/** The file as it came, with what is wrong beside each row, and the cell at fault in red. */
export async function checkedWorkbook(
	{ grid, headerRow, headers, mapping }: MappedTable,
	findings: readonly RowFinding[],
	textOf: (finding: RowFinding) => string,
	source: ImportSource
): Promise<Uint8Array<ArrayBuffer>> {
	const known = new Map(columnsOf(source).map((column) => [column.field, column]));
	const fields = new Map(Object.entries(mapping).map(([field, column]) => [column, field]));
	const columns: TemplateColumn[] = headers.map((header, at) => ({
		width: 14,
		...known.get(fields.get(at) ?? ''),
		header
	}));
	const reasons = Map.groupBy(findings, ({ row }) => row);
	const rows = grid.rows.slice(headerRow + 1).map((cells, at) => [
		...headers.map((_, column) => {
			const cell = cells[column];
			return cell?.number ?? (cell?.day ? new Date(`${cell.day}T00:00:00Z`) : (cell?.text ?? null));
		}),
		[...new Set((reasons.get(headerRow + 2 + at) ?? []).map(textOf))].join(' ') || null
	]);
	const book = newBook(`Checked values of ${source.project.code}`);
	const reason: TemplateColumn = { header: reasonHeader, width: 60 };
	const sheet = addTable(book, 'Values', [...columns, reason], rows, rows.length);
	for (const { row, field } of findings) {
		const line = sheet.getRow(row - headerRow);
		const columnsAtFault =
			field === 'key'
				? source.dimensions.map(({ code }) => mapping[dimensionField(code)])
				: [mapping[field]];
		for (const column of [...columnsAtFault, headers.length]) {
			if (column === undefined) continue;
			const cell = line.getCell(column + 1);
			cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFBD9D3' } };
		}
	}
	return bytesOf(book);
}

function columnsOf({ project, indicators, dimensions }: ImportSource): Column[] {
	const column = (
		field: ValueField,
		rest: Partial<TemplateColumn> & { width: number }
	): Column => ({
		field,
		header: fieldHeaders[field],
		...rest
	});
	const figure = { width: 12, format: 'General' };
	return [
		column('partner', { width: 12, choices: project.partners.map(({ shortName }) => shortName) }),
		column('period', { width: 11, choices: project.periods.map(({ label }) => label) }),
		column('indicator', { width: 10, choices: indicators.map(({ code }) => code) }),
		{ field: 'name', header: 'What it is', width: 44 },
		column('location', { width: 14, choices: project.locations.map(({ name }) => name) }),
		...dimensions.map(({ code, name, categories }) => ({
			field: dimensionField(code),
			header: name,
			width: 14,
			choices: categories.filter(({ retired }) => !retired).map((category) => category.name)
		})),
		column('state', { width: 14, choices: ['reported', 'not applicable'] }),
		column('value', figure),
		column('returning', figure),
		column('numerator', figure),
		column('denominator', figure),
		column('text', { width: 40 }),
		column('comment', { width: 40 })
	];
}

function templateRows(
	{ project, indicators, dimensions }: ImportSource,
	withParts: boolean
): Record<string, string>[] {
	const places = (isByLocation: boolean) =>
		isByLocation ? leaves(project.locations).map(({ name }) => ({ location: name })) : [{}];
	return project.partners.flatMap(({ shortName }) =>
		project.periods.flatMap(({ label }) =>
			indicators
				.filter(({ partners }) => partners.includes(shortName))
				.flatMap(({ code, name, byLocation, breakdowns }) =>
					places(byLocation).flatMap((place) => {
						const row = { partner: shortName, period: label, indicator: code, name, ...place };
						const parts = withParts
							? breakdowns.flatMap((names) => partsOf(names, dimensions))
							: [];
						return [row, ...parts.map((part) => ({ ...row, ...part }))];
					})
				)
		)
	);
}

/** Places that no other place of the project lies in. */
function leaves(places: ImportSource['project']['locations']) {
	const outer = new Set(places.map(({ parent }) => parent));
	return places.filter(({ code }) => !outer.has(code));
}

function partsOf(
	names: readonly string[],
	dimensions: ImportSource['dimensions']
): Record<string, string>[] {
	const asked = names.flatMap((name) => dimensions.filter(({ code }) => code === name));
	const wordOf = (dimension: string, category: string) =>
		asked.find(({ code }) => code === dimension)?.categories.find(({ code }) => code === category)
			?.name ?? category;
	const current = asked.map(({ code, categories }) => ({
		code,
		categories: categories.filter(({ retired }) => !retired)
	}));
	return cellKeys(current).map((key) =>
		Object.fromEntries(
			Object.entries(key).map(([dimension, category]) => [
				dimensionField(dimension),
				wordOf(dimension, category)
			])
		)
	);
}
