import type { Workbook } from 'exceljs';
import { breakdownName, categoryName } from '../breakdown.ts';
import type { PrintableFigure } from '../figure.ts';
import type { Change, Changes, Figures, Redefinition } from '../pick.ts';
import type { PrintStyle } from '../printStyle.ts';
import { dateCell, figureCell, textCell, type SheetCell } from './cell.ts';
import { addSheet, type SheetPage, type SheetRow } from './sheet.ts';

const columns = [
	{ header: 'Indicator code', width: 12 },
	{ header: 'Indicator', width: 44 },
	{ header: 'Figure', width: 16 },
	{ header: 'Quarter or date', width: 14 },
	{ header: 'Split by', width: 16 },
	{ header: 'Category', width: 22 },
	{ header: 'Published before', width: 18 },
	{ header: 'Published now', width: 18 },
	{ header: 'Approved on', width: 14 }
];

const whatWords = {
	quarter: 'In the quarter',
	running: 'To date',
	baseline: 'Baseline',
	target: 'Target'
} as const satisfies Record<Change['what'], string>;

/** What is locked once the donor has approved it (europeaid.md 6.21). */
const definitionWords = {
	name: 'Renamed',
	type: 'Another type',
	unit: 'Another unit',
	breakdowns: 'Split otherwise'
} as const satisfies Record<Redefinition['what'], string>;

/** What this publication says otherwise than the one before it. */
export function addChangesSheet(workbook: Workbook, figures: Figures, page: SheetPage): void {
	const { changes } = figures;
	const definitions = (changes?.definitions ?? []).map((one) => definitionRow(one, figures));
	const corrections = (changes?.figures ?? []).map((change) => changeRow(change, figures));
	const rows = [...definitions, ...corrections];
	const note: SheetRow = {
		cells: [textCell(sentence(changes, page.style)), ...columns.slice(1).map(() => textCell(''))],
		merged: [{ from: 1, to: columns.length }]
	};
	addSheet(workbook, 'Changes', columns, [...rows, note], page);
}

function sentence(changes: Changes | null | undefined, style: PrintStyle): string {
	if (!changes) return 'There is no earlier publication to compare with.';
	const before = `${style.longDate(changes.since.publishedOn)} by ${changes.since.publishedBy}`;
	return changes.figures.length + changes.definitions.length === 0
		? `No figure and no indicator differs from the publication of ${before}.`
		: `Compared with the publication of ${before}.`;
}

function definitionRow(
	{ indicatorCode, what, ...sides }: Redefinition,
	figures: Figures
): SheetRow {
	const indicator = figures.indicators.find(({ code }) => code === indicatorCode);
	const words = [indicatorCode, indicator?.name ?? '', definitionWords[what], '', '', ''];
	return { cells: [...words, sides.old, sides.new].map((text) => textCell(text)) };
}

function changeRow(
	{ indicatorCode, what, period, key, ...sides }: Change,
	figures: Figures
): SheetRow {
	const { dimensions, indicators } = figures;
	const indicator = indicators.find(({ code }) => code === indicatorCode);
	const split = dimensions.filter(({ code }) => code in key).map(({ code }) => code);
	const side = (figure: PrintableFigure | null): SheetCell =>
		figureCell(
			figure ?? { state: what === 'target' ? 'no_target' : 'not_available' },
			indicator?.measure ?? 'number'
		);
	return {
		cells: [
			textCell(indicatorCode),
			textCell(indicator?.name ?? ''),
			textCell(whatWords[what]),
			what === 'target' ? dateCell(period) : textCell(period ?? ''),
			textCell(breakdownName(split, dimensions)),
			textCell(split.map((code) => categoryName(code, key[code] ?? '', dimensions)).join(', ')),
			side(sides.old),
			side(sides.new),
			dateCell(approvedOn({ indicatorCode, what, period }, figures))
		]
	};
}

/** When what stands now was last approved: a target by the donor, a figure with the reports behind it. */
function approvedOn(
	{ indicatorCode, what, period }: Pick<Change, 'indicatorCode' | 'what' | 'period'>,
	{ indicators, periods, data }: Figures
): string | null {
	if (what === 'target') {
		const revisions = indicators.find(({ code }) => code === indicatorCode)?.revisions ?? [];
		return revisions.findLast(({ date }) => date === period)?.approvedOn ?? null;
	}
	const labels = periods.map(({ label }) => label);
	const last = labels.indexOf(period ?? '');
	const behind = data.filter(
		(row) =>
			row.indicatorCode === indicatorCode &&
			(what === 'quarter' ? row.period === period : labels.indexOf(row.period) <= last)
	);
	return (
		behind
			.map((row) => row.approvedOn)
			.sort()
			.at(-1) ?? null
	);
}
