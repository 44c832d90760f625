/** Loads the three example projects: what a new user sees first. */
import { randomUUID } from 'node:crypto';
import type { Database } from '../backend/database.ts';
import { exampleAccounts, examplePassword } from './accounts.ts';
import { csf2011lcat } from './csf2011lcat/project.ts';
import { ipa2017cso } from './ipa2017cso/project.ts';
import { jtipBalkans } from './jtipBalkans/project.ts';
import { invitationRows, membershipRows } from './rows/people.ts';
import { readTables } from './rows/figureTable.ts';
import { unrecorded, unrenewed, type Table } from './rows/insert.ts';
import { logframeRows } from './rows/logframe.ts';
import type { Quarter } from './rows/quarter.ts';
import { reportRows } from './rows/reports.ts';
import { settingScript } from './rows/setting.ts';

export const exampleProjects = [ipa2017cso, csf2011lcat, jtipBalkans];

export type ExampleTarget = {
	database: Database;
	/** Makes an account and returns its key; the metadata carry the invitation. */
	signUp: (email: string, password: string, metadata: Record<string, string>) => Promise<string>;
};

/**
 * Fills an empty database. Accounts are made through the sign-up that everybody takes; all the rest
 * is two scripts, before and after, each of which the database runs as one transaction.
 */
export async function loadExample({ database, signUp }: ExampleTarget): Promise<void> {
	const invited = exampleAccounts.map((account) => ({ account, token: randomUUID() }));
	await database.run(settingScript(exampleProjects) + invitationRows(invited));

	const people = new Map<string, string>();
	for (const { account, token } of invited) {
		const metadata = { invitation: token, full_name: account.fullName };
		people.set(account.email, await signUp(account.email, examplePassword, metadata));
	}

	const quarters = await database.rows<Quarter>(
		`select pe.id, p.code as project, pe.label, pe.end_date::text as "endDate"
		from public.periods pe
		join public.projects p on p.id = pe.project_id
		order by pe.start_date`
	);
	await database.run(recordScript(people, quarters));
}

/** Tables that are filled in bulk and keep a trail of changes. */
const recorded: Table[] = [
	'memberships',
	'results',
	'indicators',
	'crosswalks',
	'targets',
	'target_revisions',
	'overlaps',
	'observations',
	'observation_cells',
	'narratives',
	'evidence'
];

function recordScript(people: Map<string, string>, quarters: Quarter[]): string {
	const rows = exampleProjects.map((project) => {
		const series = readTables(project.figures);
		const own = quarters.filter((quarter) => quarter.project === project.code);
		return logframeRows(project, series, people) + reportRows(project, series, own, people);
	});
	const statements = membershipRows(exampleAccounts, people) + rows.join('');
	// PGlite gathers no statistics by itself, and without them it plans badly.
	return `${unrecorded(recorded, unrenewed(statements))}
		analyze public.periods, public.indicators, public.indicator_partners, public.targets,
			public.reports, public.observations, public.observation_cells, public.narratives,
			public.audit_events;
		select private.renew_figures(p.id) from public.projects p;
		analyze private.kept_figures;`;
}
