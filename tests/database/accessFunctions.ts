/**
 * Who may call what: the status each role is answered with, function by function, with what belongs
 * to the small project. The columns of the lists are the roles, in the order of `roles`.
 */
import type { Place } from './accessWorld.ts';

type Statuses = [number, number, number, number, number, number, number, number];

export type Callable = {
	/** Null: it is about no project. */
	args: ((place: Place) => Record<string, unknown>) | null;
	expected: Statuses;
	/** A refusal is looked at: it must have left everything as it was. */
	writes?: true;
	/** Puts everything back to where the call finds it, as the owner of the database. */
	before?: (place: Place) => string;
};

const readers: Statuses = [200, 200, 404, 200, 200, 404, 404, 401];
/** Those who may not manage it are told that it does not exist. */
const managers: Statuses = [200, 200, 404, 404, 404, 404, 404, 401];
/** Those who see it anyway are told that they may not. */
const reviewers: Statuses = [200, 200, 404, 403, 404, 404, 404, 401];
/** Officers see the project and are told that it is not theirs to manage. */
const importers: Statuses = [200, 200, 404, 403, 403, 404, 404, 401];
const reporters: Statuses = [200, 200, 404, 200, 404, 404, 404, 401];
const signedIn: Statuses = [200, 200, 200, 200, 200, 200, 200, 401];
const everybody: Statuses = [200, 200, 200, 200, 200, 200, 200, 200];

const project = ({ code }: Place) => ({ project_code: code });

const reportIs =
	(status: string, version = 1) =>
	({ approvedReport }: Place) =>
		`update public.reports set status = '${status}', version = ${version} where id = '${approvedReport}'`;

const invitationIsOpen = ({ code, project, invitation }: Place) =>
	`insert into public.invitations (id, project_id, email, role, token_hash, expires_at)
	values (
		'${invitation}', '${project}', 'next@example.org', 'viewer',
		private.token_hash('${code} invitation'), now() + interval '1 day'
	)
	on conflict (id) do update set token_hash = excluded.token_hash, created_by = null`;

export const functions: Record<string, Callable> = {
	indicator_progress: { args: project, expected: readers },
	indicator_periods: { args: project, expected: readers },
	indicator_cells: { args: project, expected: readers },
	portfolio_progress: { args: null, expected: signedIn },
	open_report: {
		writes: true,
		args: ({ code }) => ({ project_code: code, period: '2019-Q4', organisation: 'NORTH' }),
		expected: reporters,
		before: ({ freePeriod }) => `delete from public.reports where period_id = '${freePeriod}'`
	},
	save_report: {
		writes: true,
		args: ({ draftReport }) => ({
			report_id: draftReport,
			version: 1,
			observations: [{ indicator: '1', value: 7 }]
		}),
		expected: reporters,
		before: ({ draftReport }) => `update public.reports set version = 1 where id = '${draftReport}'`
	},
	submit_report: {
		writes: true,
		args: ({ approvedReport }) => ({ report_id: approvedReport }),
		expected: reporters,
		before: reportIs('draft')
	},
	return_report: {
		writes: true,
		args: ({ approvedReport }) => ({ report_id: approvedReport, reason: 'See 1.' }),
		expected: reviewers,
		before: reportIs('submitted')
	},
	approve_report: {
		writes: true,
		args: ({ approvedReport }) => ({ report_id: approvedReport }),
		expected: reviewers,
		before: reportIs('submitted')
	},
	reopen_report: {
		writes: true,
		args: ({ approvedReport }) => ({ report_id: approvedReport, reason: 'See 1.' }),
		expected: reviewers,
		before: reportIs('approved')
	},
	// The quarters of the small project are long over, so reports are awaited.
	remind: {
		writes: true,
		args: ({ code }) => ({ project_code: code, period: '2019-Q4', organisation: 'NORTH' }),
		expected: managers,
		before: ({ freePeriod }) => `delete from public.reminders where period_id = '${freePeriod}'`
	},
	// Somebody else's reminder: it is of another day, and not theirs.
	take_back_reminder: {
		writes: true,
		args: ({ reminder }) => ({ reminder_id: reminder }),
		expected: [404, 404, 404, 404, 404, 404, 404, 401]
	},
	add_comment: {
		writes: true,
		args: ({ draftReport }) => ({ report_id: draftReport, indicator: '1', body: 'Why so few?' }),
		expected: reporters
	},
	// It is the manager's, and nobody has answered.
	withdraw_comment: {
		writes: true,
		args: ({ comment }) => ({ comment_id: comment }),
		expected: [403, 200, 404, 403, 404, 404, 404, 401],
		before: ({ comment, draftReport, project, manager }) =>
			`delete from public.comments where report_id = '${draftReport}';
			insert into public.comments (id, project_id, report_id, body, to_correct, created_by)
			values ('${comment}', '${project}', '${draftReport}', 'See 1.', true, '${manager}')`
	},
	resolve_comment: {
		writes: true,
		args: ({ comment }) => ({ comment_id: comment }),
		expected: reviewers,
		before: ({ comment }) => `update public.comments set resolved_at = null where id = '${comment}'`
	},
	add_evidence: {
		writes: true,
		args: ({ draftReport }) => ({
			report_id: draftReport,
			indicator: '1',
			title: 'List',
			reference: 'File 12'
		}),
		expected: reporters,
		before: ({ draftReport }) =>
			`delete from public.evidence where report_id = '${draftReport}' and title = 'List'`
	},
	remove_evidence: {
		writes: true,
		args: ({ evidence }) => ({ evidence_id: evidence }),
		expected: reporters,
		before: ({ evidence, draftReport, project, indicator }) =>
			`insert into public.evidence (id, project_id, report_id, indicator_id, title, reference)
			values ('${evidence}', '${project}', '${draftReport}', '${indicator}', 'List', 'File 12')
			on conflict do nothing`
	},
	evidence_file: {
		args: ({ evidenceFile }) => ({ evidence_id: evidenceFile }),
		expected: reporters
	},
	figure_trail: {
		args: ({ draftReport }) => ({ report_id: draftReport, indicator: '1' }),
		expected: reporters
	},
	// A draft of NORTH.
	figure_page: {
		args: ({ code }) => ({
			project_code: code,
			period: '2018-Q2',
			organisation: 'NORTH',
			indicator: '1'
		}),
		expected: reporters
	},
	revise_target: {
		writes: true,
		args: ({ code }) => ({
			project_code: code,
			indicator_code: '1',
			date: '2019-12-31',
			new_value: 30,
			reason: 'More.'
		}),
		expected: managers
	},
	approve_target_revision: {
		writes: true,
		args: ({ revision }) => ({ revision_id: revision, approval_reference: 'Letter 1' }),
		expected: managers,
		before: ({ revision }) =>
			`update public.target_revisions set approved_on = null where id = '${revision}'`
	},
	record_overlap: {
		writes: true,
		args: ({ code }) => ({
			project_code: code,
			indicator_code: '1',
			period: '2018-Q1',
			reason: 'Referred.'
		}),
		expected: managers,
		before: ({ indicator }) =>
			`update public.indicators set counts_people = true where id = '${indicator}'`
	},
	targets_in_force: { args: project, expected: readers },
	save_publication_texts: {
		writes: true,
		args: ({ code }) => ({
			project_code: code,
			from_period: '2018-Q2',
			to_period: '2018-Q2',
			texts: [{ section: 'summary', result: null, body: 'New.', basis: '', version: 0 }]
		}),
		expected: managers
	},
	copy_publication_texts: {
		writes: true,
		args: ({ code }) => ({
			project_code: code,
			from_period: '2018-Q2',
			to_period: '2018-Q2',
			other_from: '2018-Q1',
			other_to: '2018-Q1'
		}),
		expected: managers
	},
	revoke_publication: {
		writes: true,
		args: ({ publication }) => ({ publication_id: publication }),
		expected: managers,
		before: ({ publication, link }) =>
			`update public.publications set revoked_at = null, revoked_by = null where id = '${publication}';
			update public.share_links set revoked_at = null where id = '${link}'`
	},
	create_share_link: {
		writes: true,
		args: ({ publication }) => ({ publication_id: publication }),
		expected: managers,
		before: ({ publication }) =>
			`update public.publications set revoked_at = null where id = '${publication}'`
	},
	revoke_share_link: { writes: true, args: ({ link }) => ({ link_id: link }), expected: managers },
	shared_publication: {
		writes: true,
		args: ({ code }) => ({ token: `${code} link` }),
		expected: everybody,
		before: ({ publication, link }) =>
			`update public.publications set revoked_at = null where id = '${publication}';
			update public.share_links set revoked_at = null where id = '${link}'`
	},
	invite: {
		writes: true,
		args: ({ code }) => ({ email: 'new@example.org', project_code: code, role: 'viewer' }),
		expected: managers
	},
	renew_invitation: {
		writes: true,
		args: ({ invitation }) => ({ invitation_id: invitation }),
		expected: managers,
		before: invitationIsOpen
	},
	withdraw_invitation: {
		writes: true,
		args: ({ invitation }) => ({ invitation_id: invitation }),
		expected: managers,
		before: invitationIsOpen
	},
	set_administrator: {
		writes: true,
		args: () => ({ person: '00000000-0000-4000-8000-000000000000', administrator: true }),
		expected: [200, 403, 403, 403, 403, 403, 403, 401]
	},
	invitation: { args: ({ code }) => ({ token: `${code} invitation` }), expected: everybody },
	// The invitation is to somebody else: to everybody here it does not exist.
	accept_invitation: {
		writes: true,
		args: ({ code }) => ({ token: `${code} invitation` }),
		expected: [404, 404, 404, 404, 404, 404, 404, 401]
	},
	needs_first_person: { args: null, expected: everybody },
	me: { args: null, expected: signedIn },
	project_dashboard: { args: project, expected: readers },
	project_logframe: { args: project, expected: readers },
	crosswalk_page: { args: project, expected: readers },
	indicator_page: {
		args: ({ code }) => ({ project_code: code, indicator_code: '1' }),
		expected: readers
	},
	explain_figure: {
		args: ({ code }) => ({ project_code: code, indicator: '1' }),
		expected: readers
	},
	portfolio_page: { args: null, expected: signedIn },
	report_list: { args: project, expected: readers },
	// A draft of NORTH.
	report_form: {
		args: ({ code }) => ({ project_code: code, period: '2018-Q2', organisation: 'NORTH' }),
		expected: reporters
	},
	// To those who may read none the list is empty; another test compares it with that of no project.
	publication_list: { args: project, expected: signedIn },
	publication: {
		args: ({ publication }) => ({ publication_id: publication }),
		expected: [200, 200, 404, 200, 200, 200, 404, 401]
	},
	publication_source: {
		args: ({ code }) => ({ project_code: code, from_period: '2018-Q1', to_period: '2018-Q2' }),
		expected: [200, 200, 404, 403, 403, 404, 404, 401]
	},
	project_settings: { args: project, expected: managers },
	change_project: {
		writes: true,
		args: ({ code }) => ({ project_code: code, settings: { summary: 'Changed' } }),
		expected: managers
	},
	archive_project: {
		writes: true,
		args: ({ code }) => ({ project_code: code }),
		expected: managers,
		before: ({ code }) => `update public.projects set archived_at = null where code = '${code}'`
	},
	// A code that is taken: to all others it is not said.
	create_project: {
		writes: true,
		args: ({ code }) => ({ code, settings: { title: 'New' } }),
		expected: [409, 403, 403, 403, 403, 403, 403, 401]
	},
	admin_page: { args: null, expected: [200, 200, 200, 403, 403, 403, 403, 401] },
	import_logframe: {
		writes: true,
		args: ({ code }) => ({
			project_code: code,
			logframe: {
				results: [{ code: 'Op 99', level: 'output', parent: 'Oc 1', statement: 'Brought in.' }],
				indicators: []
			},
			reason: 'Forgotten.'
		}),
		expected: importers,
		before: ({ project: id }) =>
			`delete from public.results where project_id = '${id}' and code = 'Op 99'`
	},
	change_logframe: {
		writes: true,
		args: ({ code }) => ({
			project_code: code,
			change: { action: 'save', kind: 'result', code: 'Oc 1', item: { statement: 'Changed' } },
			reason: 'More.'
		}),
		expected: importers
	},
	agree_logframe: {
		writes: true,
		args: project,
		expected: importers,
		before: ({ project: id }) =>
			`delete from public.logframe_changes where project_id = '${id}';
			update public.reports set approved_at = null where project_id = '${id}'`
	},
	logframe_versions: { args: project, expected: importers },
	project_part: {
		args: ({ code }) => ({ project_code: code, part: 'figures' }),
		expected: importers
	},
	import_source: { args: project, expected: importers },
	import_values: {
		writes: true,
		args: ({ code }) => ({
			project_code: code,
			as_status: 'approved',
			rows: [{ row: 2, partner: 'NORTH', period: '2019-Q4', indicator: '1', value: '7' }]
		}),
		expected: importers,
		before: ({ freePeriod }) => `delete from public.reports where period_id = '${freePeriod}'`
	},
	remember_mapping: {
		writes: true,
		args: ({ code }) => ({ project_code: code, headers: 'A|B', columns: { partner: 0 } }),
		expected: importers
	}
};
