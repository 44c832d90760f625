/** The reports of a project: when they came, what they say, and what was said about them. */
import { managerOf } from '../accounts.ts';
import type { ExampleProject } from '../exampleProject.ts';
import type { Series } from './figureTable.ts';
import { commentRows, eventRows } from './history.ts';
import { idOf } from './id.ts';
import { insertInto, type Row } from './insert.ts';
import { narrator } from './narrator.ts';
import { observationRows } from './observations.ts';
import type { Quarter } from './quarter.ts';
import { personOf, reportsOf, type Report } from './report.ts';

/** Statements for all reports and for what they count together; `people` are keys of accounts by e-mail address. */
export function reportRows(
	project: ExampleProject,
	series: Series[],
	quarters: Quarter[],
	people: Map<string, string>
): string {
	const reports = reportsOf(project, series, quarters);
	return [
		insertInto(
			'reports',
			reports.map((report) => reportRow(project, report, people))
		),
		observationRows(project, series, reports, people),
		insertInto('narratives', narrativeRows(project, series, reports, quarters)),
		insertInto('comments', commentRows(project, quarters, people)),
		insertInto('overlaps', overlapRows(project, quarters, people)),
		insertInto(
			'audit_events',
			reports.flatMap((report) => eventRows(project, report, people))
		)
	].join('');
}

function reportRow(
	project: ExampleProject,
	{ id, partner, quarter, status, steps }: Report,
	people: Map<string, string>
): Row<'reports'> {
	const submitted = steps.findLast((step) => step.action === 'submitted');
	const approved = steps.findLast((step) => step.action === 'approved');
	const last = steps.at(-1);
	return {
		id,
		project_id: idOf('project', project.code),
		organisation_id: idOf('organisation', partner),
		period_id: quarter.id,
		status,
		// What is only begun was saved twice.
		version: last?.action === 'opened' ? 2 : last?.version,
		submitted_by: personOf(submitted, people),
		submitted_at: submitted?.at ?? null,
		approved_by: personOf(approved, people),
		approved_at: approved?.at ?? null,
		return_reason: last?.reason,
		created_at: steps[0]?.at,
		updated_at: last?.at
	};
}

function narrativeRows(
	project: ExampleProject,
	series: Series[],
	reports: Report[],
	quarters: Quarter[]
): Row<'narratives'>[] {
	const paragraphsOf = narrator(
		project,
		series,
		quarters.map(({ label }) => label)
	);
	return reports
		.filter(({ status }) => status !== 'draft')
		.flatMap(({ id, partner, quarter }) =>
			paragraphsOf(partner, quarter.label).map(({ section, result, body }) => ({
				id: idOf('narrative', id, section, result),
				project_id: idOf('project', project.code),
				report_id: id,
				section,
				result_id: idOf('result', project.code, result),
				body
			}))
		);
}

function overlapRows(
	{ code, overlaps = [] }: ExampleProject,
	quarters: Quarter[],
	people: Map<string, string>
): Row<'overlaps'>[] {
	return quarters.flatMap(({ id, label }) =>
		overlaps
			.filter(({ quarter }) => quarter === label)
			.flatMap(({ indicator, entries }) =>
				entries.map(({ people: shared, reason, recordedOn }, at) => ({
					id: idOf('overlap', code, indicator, label, String(at + 1)),
					project_id: idOf('project', code),
					indicator_id: idOf('indicator', code, indicator),
					period_id: id,
					entry: at + 1,
					people: shared,
					reason,
					created_by: people.get(managerOf(code)),
					created_at: `${recordedOn}T10:15:00Z`
				}))
			)
	);
}
