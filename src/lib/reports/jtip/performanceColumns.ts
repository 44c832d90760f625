import { fiscalQuarterName, fiscalQuarterOf, fiscalYearName } from '../shared/fiscalQuarter.ts';
import type { Figures } from '../shared/pick.ts';
import type { SheetColumn, WideSheet } from '../shared/xlsx/sheet.ts';
import { periodTitle } from './reportingPeriod.ts';
import { fiscalYears } from './years.ts';

/** Before the first quarter. */
const fixed: readonly PerformanceColumn[] = [
	{ header: 'ID', width: 9 },
	{ header: 'Indicator', width: 36 },
	{ header: 'Objective', width: 30 },
	{ header: 'Unit', width: 10 },
	{ header: 'Counted as', width: 16 },
	{ header: 'Data source', width: 22 },
	{ id: 'baseline', header: 'Baseline', width: 10 },
	{ header: 'Baseline date', width: 13 }
];

interface PerformanceColumn extends SheetColumn {
	/** What a formula finds the column by. */
	id?: 'baseline' | 'awardTarget' | 'toDate';
}

/** The columns of the performance table in order. */
export function performanceColumns(figures: Figures): PerformanceColumn[] {
	const lastQuarter = fiscalQuarterOf(figures.range.endDate);
	return [
		...fixed,
		...fiscalYears(figures).flatMap((year) => [
			...year.quarters.map(({ endDate }) => ({
				header: fiscalQuarterName(fiscalQuarterOf(endDate)),
				width: 9,
				isDetail: true
			})),
			{ header: year.name, width: 9 }
		]),
		{ header: `By the end of ${fiscalQuarterName(lastQuarter)}`, width: 11 },
		{ header: `By the end of ${fiscalYearName(lastQuarter)}`, width: 11 },
		{ id: 'awardTarget', header: 'Life of award', width: 11 },
		{ header: 'Due by', width: 13 },
		{ header: 'Approved first', width: 10 },
		{ header: 'Revised to', width: 10 },
		{ header: 'Revised on', width: 13 },
		{ header: 'Amendment', width: 16 },
		{ header: periodTitle(figures), width: 11 },
		{ id: 'toDate', header: 'To date', width: 10 },
		{ header: '% of target', width: 10 },
		{ header: 'Explanation', width: 60 },
		{ header: 'Also answers to', width: 34 }
	];
}

/** The titles above the columns; ID and indicator stay in view. */
export function performanceLayout(figures: Figures): WideSheet {
	let from = fixed.length + 1;
	const years = fiscalYears(figures).map(({ name, quarters }) => {
		const band = { title: `Actual in ${name}`, from, to: from + quarters.length };
		from = band.to + 1;
		return band;
	});
	return {
		bands: [
			...years,
			{ title: 'Target', from, to: from + 7 },
			{ title: 'Actual', from: from + 8, to: from + 10 }
		],
		frozenColumns: 2,
		pagesWide: 1 + Math.ceil(years.length / 2)
	};
}

/** Where a column stands, counted from 0. */
export function columnAt(id: NonNullable<PerformanceColumn['id']>, figures: Figures): number {
	return performanceColumns(figures).findIndex((column) => column.id === id);
}
