/** A report of the examples: whose it is, for which quarter, and how it went. */
import { managerOf, submitterOf } from '../accounts.ts';
import type { ExampleProject } from '../exampleProject.ts';
import type { Series } from './figureTable.ts';
import { idOf } from './id.ts';
import type { Row } from './insert.ts';
import type { Quarter } from './quarter.ts';
import { stepsOf, type Step } from './workflow.ts';

export type Report = {
	id: string;
	partner: string;
	quarter: Quarter;
	status: Row<'reports'>['status'];
	steps: Step[];
};

export const reportId = (project: ExampleProject, partner: string, label: string) =>
	idOf('report', project.code, partner, label);

/** A report for each quarter in which a partner reported anything, quarter by quarter. */
export function reportsOf(
	project: ExampleProject,
	series: Series[],
	quarters: Quarter[]
): Report[] {
	return quarters.flatMap((quarter, quarterNumber) =>
		project.partners.flatMap(([partner], partnerNumber) => {
			const { label } = quarter;
			const has = series.some((one) => one.partner === partner && one.entries.has(label));
			if (!has) return [];
			const status = project.open[`${partner} ${label}`] ?? 'approved';
			const steps = stepsOf({
				status,
				returned: project.returned[`${partner} ${label}`],
				submitter: submitterOf(project.code, partner),
				manager: managerOf(project.code),
				quarterEnd: quarter.endDate,
				partner: partnerNumber,
				quarter: quarterNumber
			});
			return [{ id: reportId(project, partner, label), partner, quarter, status, steps }];
		})
	);
}

/** Key of whoever took a step; `people` are keys of accounts by e-mail address. */
export function personOf(step: Step | undefined, people: Map<string, string>): string | null {
	return (step && people.get(step.by)) ?? null;
}
