import { plainNumber } from '../../domain/report/typedNumber';
import type { Cell } from '../grid/grid';
import { plainWords } from '../text/plainWords';
import { notApplicableWords, numberFields, valueFields, type ValueField } from './fields';
import { dimensionField, type MappedTable } from './mapping';
import type { ImportSource } from './source';

/** A row as the database takes it, with codes where the file may have names. */
export type ValueRow = { row: number; key?: Record<string, string> } & Partial<
	Record<ValueField, string>
>;

/** The rows of a table that say something, numbered as the spreadsheet numbers them. */
export function* readRows(
	{ grid, headerRow, mapping }: MappedTable,
	source: Pick<ImportSource, 'project' | 'indicators' | 'dimensions'>
): Generator<ValueRow> {
	const names = namesOf(source);
	for (let at = headerRow + 1; at < grid.rows.length; at += 1) {
		const cells = grid.rows[at] ?? [];
		const cellOf = (field: string) => cells[mapping[field] ?? -1];
		const row: ValueRow = { row: at + 1 };
		for (const field of valueFields) {
			const said = textOf(field, cellOf(field), names);
			if (said !== '') row[field] = said;
		}
		const key = Object.fromEntries(
			source.dimensions.flatMap(({ code }): [string, string][] => {
				const text = cellOf(dimensionField(code))?.text ?? '';
				return text === ''
					? []
					: [[code, names[dimensionField(code)]?.get(plainWords(text)) ?? text]];
			})
		);
		if (Object.keys(key).length > 0) row.key = key;
		if (saysSomething(row)) yield row;
	}
}

/** A template has rows that nobody filled in: they name an indicator and say nothing of it. */
function saysSomething(row: ValueRow): boolean {
	return (
		numberFields.some((field) => row[field] !== undefined) ||
		row.text !== undefined ||
		row.comment !== undefined ||
		row.state === 'not_applicable'
	);
}

type Names = Record<string, Map<string, string>>;

function textOf(field: ValueField, cell: Cell | undefined, names: Names): string {
	const text = cell?.text ?? '';
	if (text === '') return '';
	if (numberFields.some((known) => known === field)) {
		return cell?.number === undefined ? (plainNumber(text) ?? '') : plainDigits(cell.number);
	}
	if (field === 'state') {
		const isNone = notApplicableWords.some((word) => plainWords(word) === plainWords(text));
		return isNone ? 'not_applicable' : plainWords(text) === 'reported' ? 'reported' : text;
	}
	if (field === 'period') return names.period?.get(plainWords(text)) ?? text;
	if (field === 'indicator') {
		const first = text.split(/\s+/, 1)[0] ?? '';
		return (
			names.indicator?.get(plainWords(text)) ?? names.indicator?.get(plainWords(first)) ?? text
		);
	}
	return names[field]?.get(plainWords(text)) ?? text;
}

/** A number of a spreadsheet as the database reads it: never `1e21`, at most nine decimals. */
function plainDigits(number: number): string {
	return Number.isInteger(number) ? String(number) : String(Number(number.toFixed(9)));
}

/** Codes by everything that people call a thing. */
function namesOf({
	project,
	indicators,
	dimensions
}: Pick<ImportSource, 'project' | 'indicators' | 'dimensions'>): Names {
	const byWords = (pairs: [string, string][]) =>
		new Map(pairs.map(([name, code]) => [plainWords(name), code]));
	return {
		partner: byWords(
			project.partners.flatMap(({ shortName, name }) => [
				[name, shortName],
				[shortName, shortName]
			])
		),
		location: byWords(
			project.locations.flatMap(({ code, name }) => [
				[name, code],
				[code, code]
			])
		),
		period: byWords(
			project.periods.flatMap(({ label }) =>
				periodNames(label).map((name): [string, string] => [name, label])
			)
		),
		indicator: byWords(
			indicators.flatMap(({ code, name }) => [
				[name, code],
				[`${code} ${name}`, code],
				[code, code]
			])
		),
		...Object.fromEntries(
			dimensions.map(({ code, categories }) => [
				dimensionField(code),
				byWords(
					categories.flatMap((category) => [
						[category.name, category.code],
						[category.code, category.code]
					])
				)
			])
		)
	};
}

/** `2018-Q3`, `Q3 2018`, `2018 Q3`; `FY2018-Q2`, `FY18 Q2`, `Q2 FY2018`. */
function periodNames(label: string): string[] {
	const [year = '', quarter = ''] = label.split('-');
	const short = year.replace(/^FY20/, 'FY');
	return [year, short].flatMap((name) => [
		`${name} ${quarter}`,
		`${quarter} ${name}`,
		`${name}${quarter}`
	]);
}
