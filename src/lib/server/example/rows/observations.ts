/** The figures of the reports, with their breakdowns and what proves them. */
import type { ExampleIndicator, ExampleProject } from '../exampleProject.ts';
import { splitter } from './cells.ts';
import type { Entry, Series } from './figureTable.ts';
import { idOf } from './id.ts';
import { insertInto, type Row } from './insert.ts';
import { personOf, type Report } from './report.ts';

type Rows = {
	observations: Row<'observations'>[];
	cells: Row<'observation_cells'>[];
	evidence: Row<'evidence'>[];
};

/** Statements for the figures; `people` are keys of accounts by e-mail address. */
export function observationRows(
	project: ExampleProject,
	series: Series[],
	reports: Report[],
	people: Map<string, string>
): string {
	const rows: Rows = { observations: [], cells: [], evidence: [] };
	for (const one of series) addSeries(rows, project, one, reports, people);
	return [
		insertInto('observations', rows.observations),
		insertInto('observation_cells', rows.cells),
		insertInto('evidence', rows.evidence)
	].join('');
}

function addSeries(
	rows: Rows,
	project: ExampleProject,
	series: Series,
	reports: Report[],
	people: Map<string, string>
): void {
	const indicator = project.indicators.find(({ code }) => code === series.indicator);
	if (!indicator) throw new Error(`${project.code} has no indicator ${series.indicator}.`);
	const countsPeople = indicator.countsPeople ?? false;
	const splitters = (indicator.splits ?? []).map((split) =>
		splitter(split, series.partner, countsPeople)
	);

	for (const report of reports.filter(({ partner }) => partner === series.partner)) {
		const entry = series.entries.get(report.quarter.label);
		if (!entry) continue;
		const id = idOf('observation', report.id, series.indicator, series.place ?? '');
		const of = { project_id: idOf('project', project.code), report_id: report.id };
		const key = [series.indicator, series.partner, series.place, report.quarter.label]
			.filter((name) => name !== null)
			.join(' ');
		rows.observations.push({
			id,
			...of,
			indicator_id: idOf('indicator', project.code, series.indicator),
			location_id: series.place && idOf('place', series.place),
			...saidOf(project, indicator, entry, key)
		});
		// Whoever has only begun typed the totals first.
		if (report.status === 'draft') continue;
		rows.cells.push(
			...splitters
				.flatMap((cellsOf) => cellsOf(entry))
				.map((cell) => ({
					id: idOf('cell', id, JSON.stringify(cell.key)),
					...of,
					observation_id: id,
					...cell
				}))
		);
		const proof = project.evidence[key];
		if (proof) {
			const figure = { ...of, indicator_id: idOf('indicator', project.code, series.indicator) };
			rows.evidence.push(evidenceRow(figure, id, proof, report, people));
		}
	}
}

function evidenceRow(
	figure: { project_id: string; report_id: string; indicator_id: string },
	observation: string,
	[title, reference]: [string, string],
	{ steps }: Report,
	people: Map<string, string>
): Row<'evidence'> {
	const [opened] = steps;
	return {
		id: idOf('evidence', observation, title),
		...figure,
		title,
		reference,
		created_at: opened?.at,
		created_by: personOf(opened, people)
	};
}

function saidOf(project: ExampleProject, indicator: ExampleIndicator, entry: Entry, key: string) {
	const isNumber = entry.kind === 'number';
	const isPair = entry.kind === 'pair';
	const isApplicable = entry.kind !== 'not_applicable';
	return {
		state: isApplicable ? ('reported' as const) : ('not_applicable' as const),
		value: isNumber ? entry.value : null,
		returning: isNumber && indicator.countsPeople ? entry.returning : null,
		numerator: isPair ? entry.numerator : null,
		denominator: isPair ? entry.denominator : null,
		text: entry.kind === 'text' ? (project.texts[key] ?? '') : '',
		comment:
			project.remarks[key] ?? (isApplicable ? '' : (project.notApplicable[indicator.code] ?? ''))
	};
}
