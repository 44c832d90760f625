import { parse } from 'csv-parse/sync';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { demandingPublication, europeaidPublication } from './fixture';
import { fileBytes } from './fixture/fileBytes';
import { openDocx } from './fixture/openDocx';
import { openPdf, withoutSpaces } from './fixture/openPdf';
import { openXlsx } from './fixture/openXlsx';
import type { Publication } from './publication';
import { stateWords } from './shared/figure';

/** A figure to date of each indicator, as one file says it: a number, or the word of its state. */
type Said = Record<string, string>;

const words: Record<string, string> = {
	'not applicable': stateWords.not_applicable,
	withheld: stateWords.withheld
};
const plain = (text: string) =>
	withoutSpaces(text)
		.replace(/\(\d+\w{3}\d{4}\)$/, '')
		.replace(/%$/, '');

async function saidByCsv(publication: Publication): Promise<Said> {
	const text = new TextDecoder().decode(await fileBytes(publication, 'data.csv'));
	const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
	const toDate = rows.filter((row) => row['Figure'] === 'to date' && row['Split by'] === '');
	// A quarter's figure to date stands there too; that of the last one comes last.
	return Object.fromEntries(
		toDate.map((row) => {
			const state = row['State'] ?? '';
			const said = row['Text'] || row['Value'] || (words[state] ?? state);
			return [row['Indicator code'] ?? '', withoutSpaces(said)];
		})
	);
}

/** The matrix of version B: the current value stands two columns after the indicator. */
function saidByMatrix(tables: string[][][], { figures }: Publication): Said {
	const matrix = tables.find((table) => table[0]?.some((cell) => /^Results ?chain$/.test(cell)));
	const cells = (matrix ?? []).map((row) => row.map((cell) => cell.split('\n')));
	return Object.fromEntries(
		figures.indicators.map(({ code, name }) => {
			const start = withoutSpaces(`${code}${name}`);
			for (const row of cells) {
				const at = row.findIndex((lines) => withoutSpaces(lines.join('')).startsWith(start));
				if (at >= 0) return [code, plain((row[at + 2] ?? []).join(''))];
			}
			return [code, 'no row'];
		})
	);
}

const asText = (cell: unknown) => {
	if (typeof cell !== 'object' || cell === null) return withoutSpaces(String(cell));
	// The reader of the tests drops a formula's zero.
	return 'result' in cell ? String(cell.result) : '0';
};

async function saidByWorkbook(publication: Publication): Promise<Said> {
	const { rows } = await openXlsx(await fileBytes(publication, 'europeaid-logframe.xlsx'));
	const totals = rows('Encoding').filter((row) => row[10] === 'total');
	return Object.fromEntries(totals.map((row) => [String(row[4]), asText(row[19])]));
}

async function saidByTrackingTable(publication: Publication): Promise<Said> {
	const { rows } = await openXlsx(await fileBytes(publication, 'iptt.xlsx'));
	const wholes = rows('IPTT')
		.filter((row) => row[3] !== null && row[0] !== row[1])
		.slice(1);
	return Object.fromEntries(
		wholes.map((row) => [String(row[0]), asText(row[2] === 'n/a' ? row[4] : row.at(-2))])
	);
}

async function saidByIati(publication: Publication): Promise<Said> {
	const document = XmlDocument.fromBuffer(await fileBytes(publication, 'iati.xml'));
	const last = publication.figures.range.endDate;
	return Object.fromEntries(
		document.find('//indicator').flatMap((element) => {
			const path = `period[period-end/@iso-date="${last}"]/actual[not(dimension)]/@value`;
			const value = element.find(path)[0]?.content;
			const name = element.find('title/narrative')[0]?.content ?? '';
			const known = publication.figures.indicators.find((indicator) => indicator.name === name);
			return value === undefined || known === undefined ? [] : [[known.code, value]];
		})
	);
}

const cases = [
	{ name: 'a grant', publication: europeaidPublication() },
	{ name: 'a demanding one', publication: demandingPublication() }
];

test.each(cases)(
	'every file of $name gives the same figures to date',
	{ timeout: 60_000 },
	async ({ publication }) => {
		const csv = await saidByCsv(publication);
		const { indicators } = publication.figures;
		expect(Object.keys(csv)).toHaveLength(indicators.length);
		expect(await saidByWorkbook(publication)).toEqual(csv);
		expect(await saidByTrackingTable(publication)).toEqual(csv);

		const word = openDocx(await fileBytes(publication, 'europeaid-report.docx'));
		const inWord = saidByMatrix(word.tables, publication);
		const printed = openPdf(await fileBytes(publication, 'europeaid-report.pdf'));
		expect(saidByMatrix(printed.tables, publication)).toEqual(inWord);
		for (const { code, countsPeople } of indicators) {
			// Below a count of people stand women and men, and below any who has not reported.
			const [first = ''] = /^.*?(?=Female|\d+of\d+partners|$)/s.exec(inWord[code] ?? '') ?? [];
			const said = countsPeople || /partners/.test(inWord[code] ?? '') ? plain(first) : first;
			expect([code, said]).toEqual([code, csv[code]]);
		}

		const iati = Object.entries(await saidByIati(publication));
		expect(iati.length).toBeGreaterThan(2);
		for (const [code, value] of iati) expect([code, value]).toEqual([code, csv[code]]);
	}
);
