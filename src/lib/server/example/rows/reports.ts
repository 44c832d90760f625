/** The reports of a project: when they came, what they say, and what was said about them. */
import { managerOf, submitterOf } from '../accounts.ts';
import type { ExampleProject } from '../exampleProject.ts';
import type { Series } from './figureTable.ts';
import { idOf } from './id.ts';
import { insertInto, type Row } from './insert.ts';
import { narrator } from './narratives.ts';
import { observationRows } from './observations.ts';
import type { Quarter } from './quarter.ts';
import { stepsOf, type Step } from './workflow.ts';

export type Report = {
	id: string;
	partner: string;
	quarter: Quarter;
	status: Row<'reports'>['status'];
	steps: Step[];
};

/** Statements for all reports; `people` are keys of accounts by e-mail address. */
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
		insertInto(
			'audit_events',
			reports.flatMap((report) => eventRows(project, report, people))
		)
	].join('');
}

/** There is a report for each quarter in which a partner reported anything. */
function reportsOf(project: ExampleProject, series: Series[], quarters: Quarter[]): Report[] {
	const manager = managerOf(project.code);
	return quarters.flatMap((quarter, quarterNumber) =>
		project.partners.flatMap(([partner], partnerNumber) => {
			const has = series.some((one) => one.partner === partner && one.entries.has(quarter.label));
			if (!has) return [];
			const status = project.open[`${partner} ${quarter.label}`] ?? 'approved';
			const steps = stepsOf({
				status,
				returned: project.returned[`${partner} ${quarter.label}`],
				submitter: submitterOf(project.code, partner),
				manager,
				quarterEnd: quarter.endDate,
				partner: partnerNumber,
				quarter: quarterNumber
			});
			return [{ id: reportId(project, partner, quarter.label), partner, quarter, status, steps }];
		})
	);
}

const reportId = (project: ExampleProject, partner: string, label: string) =>
	idOf('report', project.code, partner, label);

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
		version: last?.action === 'opened' ? 2 : (last?.version ?? 0),
		submitted_by: personOf(submitted, people),
		submitted_at: submitted?.at ?? null,
		approved_by: personOf(approved, people),
		approved_at: approved?.at ?? null,
		return_reason: last?.reason ?? '',
		created_at: steps[0]?.at,
		updated_at: last?.at
	};
}

function personOf(step: Step | undefined, people: Map<string, string>): string | null {
	return (step && people.get(step.by)) ?? null;
}

function eventRows(
	project: ExampleProject,
	{ id, partner, steps }: Report,
	people: Map<string, string>
): Row<'audit_events'>[] {
	return steps.map((step) => ({
		id: idOf('step', id, String(step.version)),
		at: step.at,
		actor: personOf(step, people),
		project_id: idOf('project', project.code),
		organisation_id: idOf('organisation', partner),
		report_id: id,
		report_version: step.version,
		entity: 'reports',
		entity_id: id,
		action: step.action,
		after: { status: step.status },
		reason: step.reason
	}));
}

function narrativeRows(
	project: ExampleProject,
	series: Series[],
	reports: Report[],
	quarters: Quarter[]
): Row<'narratives'>[] {
	const labels = quarters.map(({ label }) => label);
	return project.partners.flatMap(([partner]) => {
		const paragraphsOf = narrator(project, partner, series, labels);
		return reports
			.filter((report) => report.partner === partner && report.status !== 'draft')
			.flatMap((report) =>
				paragraphsOf(report.quarter.label).map(({ section, result, body }) => ({
					id: idOf('narrative', report.id, section, result),
					project_id: idOf('project', project.code),
					report_id: report.id,
					section,
					result_id: idOf('result', project.code, result),
					body
				}))
			);
	});
}

function commentRows(
	project: ExampleProject,
	quarters: Quarter[],
	people: Map<string, string>
): Row<'comments'>[] {
	return project.comments.map(({ report, by, indicator, daysAfterQuarter, body }) => {
		const [partner = '', label = ''] = report.split(' ');
		const quarter = quarters.find((one) => one.label === label);
		if (!quarter) throw new Error(`${project.code} has no quarter ${label}.`);
		const at = new Date(`${quarter.endDate}T09:40:00Z`);
		at.setUTCDate(at.getUTCDate() + daysAfterQuarter);
		const author = by === 'manager' ? managerOf(project.code) : submitterOf(project.code, partner);
		return {
			id: idOf('comment', project.code, report, body),
			project_id: idOf('project', project.code),
			report_id: reportId(project, partner, label),
			indicator_id: indicator && idOf('indicator', project.code, indicator),
			body,
			created_at: at.toISOString(),
			created_by: people.get(author)
		};
	});
}
