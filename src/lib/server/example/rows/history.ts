/** What happened to the reports, in the audit trail, and what was said about them. */
import { managerOf, submitterOf } from '../accounts.ts';
import type { ExampleProject } from '../exampleProject.ts';
import { idOf } from './id.ts';
import type { Row } from './insert.ts';
import type { Quarter } from './quarter.ts';
import { personOf, reportId, type Report } from './report.ts';

/** The steps of a report as the workflow would have recorded them. */
export function eventRows(
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

/** The talk between manager and officers. */
export function commentRows(
	project: ExampleProject,
	quarters: Quarter[],
	people: Map<string, string>
): Row<'comments'>[] {
	return project.comments.map(({ report, by, indicator, daysAfterQuarter, body, toCorrect }) => {
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
			from_reviewer: by === 'manager',
			to_correct: toCorrect ?? false,
			created_at: at.toISOString(),
			created_by: people.get(author)
		};
	});
}
