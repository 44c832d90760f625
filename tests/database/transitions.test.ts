import { afterAll, beforeAll, expect, it } from 'vitest';
import { castOfSmallProject, type Cast, type Client } from './people.ts';
import { complete } from './report.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
});
afterAll(() => cast.close());

const states = ['draft', 'submitted', 'returned', 'approved'] as const;
type State = (typeof states)[number];

const steps = {
	save: (client: Client, report_id: string, version: number) =>
		client.rpc('save_report', {
			report_id,
			version,
			observations: [{ indicator: '1', value: 3, comment: 'As before.' }]
		}),
	submit: (client: Client, report_id: string) => client.rpc('submit_report', { report_id }),
	return: (client: Client, report_id: string) =>
		client.rpc('return_report', { report_id, reason: 'Please look again.' }),
	approve: (client: Client, report_id: string) => client.rpc('approve_report', { report_id }),
	reopen: (client: Client, report_id: string) =>
		client.rpc('reopen_report', { report_id, reason: 'A mistake was found.' })
};
type Step = keyof typeof steps;

/** Where a step leads by state, for those who may take it; elsewhere the code of the refusal. */
const allowed: Record<Step, Record<State, string>> = {
	save: {
		draft: 'draft',
		submitted: 'report_locked',
		returned: 'returned',
		approved: 'report_locked'
	},
	submit: {
		draft: 'submitted',
		submitted: 'report_locked',
		returned: 'submitted',
		approved: 'report_locked'
	},
	return: {
		draft: 'wrong_status',
		submitted: 'returned',
		returned: 'wrong_status',
		approved: 'wrong_status'
	},
	approve: {
		draft: 'wrong_status',
		submitted: 'approved',
		returned: 'wrong_status',
		approved: 'wrong_status'
	},
	reopen: {
		draft: 'wrong_status',
		submitted: 'wrong_status',
		returned: 'wrong_status',
		approved: 'returned'
	}
};
/** A manager may also correct what is submitted, and cannot submit it twice. */
const byManager: Partial<Record<Step, Partial<Record<State, string>>>> = {
	save: { submitted: 'submitted' },
	submit: { submitted: 'wrong_status' }
};
const reviewing: readonly Step[] = ['return', 'approve', 'reopen'];

const roles = {
	administrator: () => cast.admin,
	manager: () => cast.manager,
	officer: () => cast.officer,
	'officer of another partner': () => cast.otherOfficer,
	'manager of another project': () => cast.otherManager,
	viewer: () => cast.viewer,
	'not signed in': () => cast.nobody
};
type Role = keyof typeof roles;

function expected(role: Role, step: Step, state: State): string {
	switch (role) {
		case 'administrator':
		case 'manager':
			return byManager[step]?.[state] ?? allowed[step][state];
		case 'officer':
			return reviewing.includes(step) ? 'managers_only' : allowed[step][state];
		case 'not signed in':
			return '42501';
		default:
			return 'no_such_report';
	}
}

/** A complete report in a state, written past the functions so that each case stands alone. */
async function reportIn(state: State): Promise<{ id: string; version: number }> {
	await cast.database.rows('delete from public.reports');
	const { data: id } = await cast.officer.rpc('open_report', {
		project_code: 'SMALL',
		period: '2018-Q1',
		organisation: 'NORTH'
	});
	await cast.officer.rpc('save_report', {
		report_id: id ?? '',
		version: 0,
		observations: complete
	});
	await cast.database.rows(
		`update public.reports set status = $2::public.report_status where id = $1`,
		[id, state]
	);
	return { id: id ?? '', version: 1 };
}

it('every step by every role in every state leads where the table says', async () => {
	const found: Record<string, string> = {};
	const wanted: Record<string, string> = {};
	const lines: string[] = [];
	for (const role of Object.keys(roles) as Role[]) {
		for (const step of Object.keys(steps) as Step[]) {
			const cells: string[] = [];
			for (const state of states) {
				const { id, version } = await reportIn(state);
				const { error } = await steps[step](roles[role](), id, version);
				const [now] = await cast.database.rows<{ status: string }>(
					'select status from public.reports where id = $1',
					[id]
				);
				const outcome = error ? error.hint || error.code : (now?.status ?? 'gone');
				const name = `${role} / ${step} / ${state}`;
				found[name] = outcome;
				wanted[name] = expected(role, step, state);
				// A refused step changes nothing.
				if (error && now?.status !== state) found[name] += `, yet ${now?.status}`;
				cells.push(`${state} → ${outcome}`.padEnd(32));
			}
			lines.push(`${role.padEnd(28)} ${step.padEnd(8)} ${cells.join('')}`);
		}
	}
	console.info(lines.join('\n'));
	expect(found).toEqual(wanted);
});

it('no step is taken in a closed quarter, and none twice at the same moment', async () => {
	const { id } = await reportIn('draft');
	await cast.database.run("update public.periods set closed = true where label = '2018-Q1'");
	const closed = await cast.officer.rpc('submit_report', { report_id: id });
	expect([closed.status, closed.error?.hint]).toEqual([423, 'period_closed']);
	await cast.database.run("update public.periods set closed = false where label = '2018-Q1'");

	const both = await Promise.all([
		cast.officer.rpc('submit_report', { report_id: id }),
		cast.officer.rpc('submit_report', { report_id: id })
	]);
	expect(both.map(({ error }) => error?.hint ?? 'done').sort()).toEqual(['done', 'report_locked']);
});
