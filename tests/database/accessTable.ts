/**
 * Who sees and writes what, table by table, as section "Access" of the design has it. The columns of
 * the lists are the roles, in the order of `roles`.
 */
import { absent, type Asker, type Place } from './accessWorld.ts';

/** What of a row decides who sees it. */
export type Row = {
	key: string;
	projects: string[];
	organisation: string | null;
	/** Approved, or in force: seen beyond the organisation, or by donors. */
	open: boolean;
	person: string | null;
};

const inProject = ({ projects }: Row, { project }: Asker) =>
	project !== null && projects.includes(project);
const isOwn = (row: Row, asker: Asker) =>
	inProject(row, asker) && row.organisation !== null && row.organisation === asker.organisation;
const isSelf = ({ person }: Row, { email }: Asker) => person === email;

export const sights = {
	all: () => true,
	none: () => false,
	project: inProject,
	own: isOwn,
	'own, open': (row: Row, asker: Asker) => isOwn(row, asker) || (inProject(row, asker) && row.open),
	open: (row: Row, asker: Asker) => inProject(row, asker) && row.open,
	self: isSelf,
	colleagues: (row: Row, asker: Asker) => isSelf(row, asker) || inProject(row, asker)
};
/** The rows that are seen, or the status with which all of them are refused. */
export type Sight = keyof typeof sights | 401;
/** Whether a write takes effect, finds no row that it may change, or is refused with a status. */
export type Write = 'done' | 'no row' | 401 | 403;

type Each<Cell> = [Cell, Cell, Cell, Cell, Cell, Cell, Cell, Cell];

const nobodyMay: Each<Write> = [403, 403, 403, 403, 403, 403, 403, 401];
const administratorsAdd: Each<Write> = ['done', 403, 403, 403, 403, 403, 403, 401];
const managersAdd: Each<Write> = ['done', 'done', 403, 403, 403, 403, 403, 401];
const none = 'no row';
const administratorsChange: Each<Write> = ['done', none, none, none, none, none, none, 401];
const managersChange: Each<Write> = ['done', 'done', none, none, none, none, none, 401];

const members: Each<Sight> = [
	'all',
	'project',
	'project',
	'project',
	'project',
	'none',
	'none',
	401
];
const readersOfReports: Each<Sight> = [
	'all',
	'project',
	'project',
	'own, open',
	'own, open',
	'none',
	'none',
	401
];
const managersOnly: Each<Sight> = [
	'all',
	'project',
	'project',
	'none',
	'none',
	'none',
	'none',
	401
];
const sharedByProjects: Each<Sight> = ['all', 'all', 'all', 'all', 'all', 'none', 'none', 401];

type Table = {
	key: string[];
	/** SQL over the table's alias t, where the row's project alone does not say whose it is. */
	projects?: string;
	organisation?: string;
	open?: string;
	person?: string;
	select: Each<Sight>;
	insert: Each<Write>;
	update: Each<Write>;
	delete: Each<Write>;
	/** Columns that a request may name at all. */
	inserts: string[];
	updates: string[];
	/** A row that could stand in the project: only who asks decides whether it may. */
	row: (place: Place) => Record<string, unknown>;
	/** What the database adds by itself when a person inserts the row. */
	added?: (place: Place) => Record<string, unknown>;
	change: Record<string, unknown>;
	/** A row that nobody can take away again. */
	isKept?: true;
};

const ofReport = {
	organisation: `select o.short_name from public.reports r
		join public.organisations o on o.id = r.organisation_id where r.id = t.report_id`,
	open: `t.report_id is null
		or (select r.status = 'approved' from public.reports r where r.id = t.report_id)`
};

/** Tables that functions write, and nobody else. */
const writtenByFunctions = {
	insert: nobodyMay,
	update: nobodyMay,
	delete: nobodyMay,
	inserts: [],
	updates: []
};

const text = { body: 'New' };
const farDay = '2030-01-01T00:00:00+00:00';

export const tables: Record<string, Table> = {
	organisations: {
		key: ['id'],
		projects: `array(select p.code from public.projects p
			where p.lead_organisation_id = t.id or exists (
				select from public.project_partners pp where pp.project_id = p.id and pp.organisation_id = t.id
			))`,
		select: members,
		insert: administratorsAdd,
		update: administratorsChange,
		delete: nobodyMay,
		inserts: ['name', 'short_name', 'country'],
		updates: ['name', 'short_name', 'country'],
		row: () => ({ name: 'New', short_name: 'NEW' }),
		change: { name: 'Changed' }
	},
	profiles: {
		key: ['user_id'],
		projects: `array(select p.code from public.memberships m
			join public.projects p on p.id = m.project_id where m.user_id = t.user_id)`,
		person: 't.email',
		select: ['all', 'colleagues', 'colleagues', 'colleagues', 'colleagues', 'self', 'self', 401],
		insert: nobodyMay,
		// Everybody changes their own, and this one is nobody's.
		update: [none, none, none, none, none, none, none, 401],
		delete: nobodyMay,
		inserts: [],
		updates: ['full_name', 'locale'],
		row: () => ({ user_id: '00000000-0000-4000-8000-00000000000f', email: 'ghost@example.org' }),
		change: { full_name: 'Changed' }
	},
	projects: {
		key: ['id'],
		projects: 'array[t.code]',
		select: members,
		insert: administratorsAdd,
		// The row is of a project of its own, which has no manager but the administrator.
		update: administratorsChange,
		delete: nobodyMay,
		inserts: [
			'code',
			'title',
			'donor',
			'donor_name',
			'contract_number',
			'programme',
			'summary',
			'start_date',
			'end_date',
			'budget_amount',
			'currency',
			'lead_organisation_id',
			'contact_person',
			'reporting_calendar',
			'due_days',
			'on_track_min',
			'at_risk_min',
			'template_version',
			'suppression_k',
			'suppression_k_public',
			'suppression_width',
			'final_due_days',
			'awarding_agency',
			'recipient_uei',
			'recipient_ein',
			'recipient_address',
			'assistance_listing',
			'certifying_official',
			'report_frequency',
			'variance_threshold',
			'shows_disclaimer',
			'iati_includes_sensitive',
			'iati_organisation_identifier',
			'iati_sector'
		],
		updates: [
			'title',
			'donor',
			'donor_name',
			'contract_number',
			'programme',
			'summary',
			'start_date',
			'end_date',
			'budget_amount',
			'currency',
			'lead_organisation_id',
			'contact_person',
			'reporting_calendar',
			'due_days',
			'on_track_min',
			'at_risk_min',
			'template_version',
			'suppression_k',
			'suppression_k_public',
			'suppression_width',
			'final_due_days',
			'awarding_agency',
			'recipient_uei',
			'recipient_ein',
			'recipient_address',
			'assistance_listing',
			'certifying_official',
			'report_frequency',
			'variance_threshold',
			'shows_disclaimer',
			'iati_includes_sensitive',
			'iati_organisation_identifier',
			'iati_sector'
		],
		row: () => ({ code: 'NEW', title: 'New', start_date: '2020-01-01', end_date: '2020-12-31' }),
		change: { title: 'Changed' }
	},
	project_partners: {
		key: ['project_id', 'organisation_id'],
		select: members,
		insert: managersAdd,
		update: managersChange,
		delete: managersChange,
		inserts: ['project_id', 'organisation_id', 'role', 'position'],
		updates: ['role', 'position'],
		row: ({ project, organisationBeyond }) => ({
			project_id: project,
			organisation_id: organisationBeyond
		}),
		change: { role: 'Changed' }
	},
	locations: {
		key: ['id'],
		select: sharedByProjects,
		projects: `'{}'`,
		insert: administratorsAdd,
		update: administratorsChange,
		delete: nobodyMay,
		inserts: ['parent_id', 'code', 'name'],
		updates: ['parent_id', 'code', 'name'],
		row: () => ({ code: 'NEW', name: 'New' }),
		change: { name: 'Changed' }
	},
	project_locations: {
		key: ['project_id', 'location_id'],
		select: members,
		insert: managersAdd,
		update: managersChange,
		delete: managersChange,
		inserts: ['project_id', 'location_id', 'position'],
		updates: ['position'],
		row: ({ project, freeLocation }) => ({ project_id: project, location_id: freeLocation }),
		change: { position: 7 }
	},
	memberships: {
		key: ['id'],
		person: 'select p.email from public.profiles p where p.user_id = t.user_id',
		select: ['all', 'project', 'project', 'self', 'self', 'self', 'self', 401],
		// Whoever joins has accepted an invitation.
		insert: nobodyMay,
		update: managersChange,
		delete: managersChange,
		inserts: [],
		updates: ['role', 'organisation_id'],
		row: ({ project, stranger }) => ({ project_id: project, user_id: stranger, role: 'viewer' }),
		change: { role: 'manager' }
	},
	results: {
		key: ['id'],
		select: members,
		...writtenByFunctions,
		row: ({ project }) => ({ project_id: project, level: 'output', code: 'New', statement: 'New' }),
		change: { statement: 'Changed' }
	},
	dimensions: {
		key: ['id'],
		select: sharedByProjects,
		projects: `'{}'`,
		insert: administratorsAdd,
		update: administratorsChange,
		delete: nobodyMay,
		inserts: ['code', 'name', 'overlapping', 'position'],
		updates: ['name', 'overlapping', 'position'],
		row: () => ({ code: 'new', name: 'New' }),
		change: { name: 'Changed' }
	},
	categories: {
		key: ['id'],
		select: sharedByProjects,
		projects: `'{}'`,
		insert: administratorsAdd,
		update: administratorsChange,
		delete: nobodyMay,
		inserts: ['dimension_id', 'code', 'name', 'position'],
		updates: ['name', 'position', 'retired_on'],
		row: ({ dimension }) => ({ dimension_id: dimension, code: 'new', name: 'New' }),
		change: { name: 'Changed' }
	},
	indicators: {
		key: ['id'],
		select: members,
		...writtenByFunctions,
		row: ({ project, result }) => ({
			project_id: project,
			result_id: result,
			code: 'New',
			name: 'New'
		}),
		change: { name: 'Changed' }
	},
	indicator_partners: {
		key: ['indicator_id', 'organisation_id'],
		select: members,
		...writtenByFunctions,
		row: ({ project, indicator, lead }) => ({
			project_id: project,
			indicator_id: indicator,
			organisation_id: lead
		}),
		change: { organisation_id: absent }
	},
	crosswalks: {
		key: ['id'],
		select: members,
		insert: managersAdd,
		update: nobodyMay,
		delete: managersChange,
		inserts: ['project_id', 'indicator_id', 'framework', 'code', 'factor', 'note'],
		updates: [],
		row: ({ project, indicator }) => ({
			project_id: project,
			indicator_id: indicator,
			framework: 'New',
			code: '1'
		}),
		change: { note: 'Changed' }
	},
	overlaps: {
		key: ['id'],
		select: members,
		...writtenByFunctions,
		row: ({ project, indicator, period, manager }) => ({
			project_id: project,
			indicator_id: indicator,
			period_id: period,
			entry: 2,
			people: 1,
			reason: 'New',
			created_by: manager
		}),
		change: { reason: 'Changed' }
	},
	targets: {
		key: ['id'],
		select: members,
		...writtenByFunctions,
		row: ({ project, indicator }) => ({
			project_id: project,
			indicator_id: indicator,
			date: '2018-12-31',
			value: 5
		}),
		change: { value: 6 }
	},
	target_revisions: {
		key: ['id'],
		select: members,
		...writtenByFunctions,
		row: ({ project, indicator }) => ({
			project_id: project,
			indicator_id: indicator,
			date: '2018-12-31',
			new_value: 5,
			reason: 'New'
		}),
		change: { reason: 'Changed' }
	},
	logframe_changes: {
		key: ['id'],
		select: managersOnly,
		...writtenByFunctions,
		row: ({ project }) => ({ project_id: project, number: 9, action: 'agreed' }),
		change: { reason: 'Changed' }
	},
	import_mappings: {
		key: ['project_id', 'headers'],
		select: managersOnly,
		insert: managersAdd,
		update: managersChange,
		delete: nobodyMay,
		inserts: ['project_id', 'headers', 'columns'],
		updates: ['columns'],
		row: ({ project }) => ({ project_id: project, headers: 'New', columns: { value: 1 } }),
		change: { columns: { value: 2 } }
	},
	periods: {
		key: ['id'],
		select: members,
		insert: managersAdd,
		update: managersChange,
		delete: nobodyMay,
		inserts: ['project_id', 'label', 'start_date', 'end_date', 'due_date'],
		updates: ['due_date', 'closed'],
		row: ({ project }) => ({
			project_id: project,
			label: '2020-Q1',
			start_date: '2020-01-01',
			end_date: '2020-03-31',
			due_date: '2020-04-30'
		}),
		change: { closed: true }
	},
	reports: {
		key: ['id'],
		organisation: 'select o.short_name from public.organisations o where o.id = t.organisation_id',
		open: `t.status = 'approved'`,
		select: readersOfReports,
		...writtenByFunctions,
		row: ({ project, north, freePeriod }) => ({
			project_id: project,
			organisation_id: north,
			period_id: freePeriod
		}),
		change: { status: 'approved' }
	},
	observations: {
		key: ['id'],
		...ofReport,
		select: readersOfReports,
		...writtenByFunctions,
		row: ({ project, draftReport, indicator, location }) => ({
			project_id: project,
			report_id: draftReport,
			indicator_id: indicator,
			location_id: location,
			value: 7
		}),
		change: { value: 8 }
	},
	observation_cells: {
		key: ['id'],
		...ofReport,
		select: readersOfReports,
		...writtenByFunctions,
		row: ({ project, draftReport, draftObservation }) => ({
			project_id: project,
			report_id: draftReport,
			observation_id: draftObservation,
			key: { sex: 'male' },
			value: 7
		}),
		change: { value: 8 }
	},
	narratives: {
		key: ['id'],
		...ofReport,
		select: readersOfReports,
		...writtenByFunctions,
		row: ({ project, draftReport }) => ({
			project_id: project,
			report_id: draftReport,
			section: 'summary',
			...text
		}),
		change: { body: 'Changed' }
	},
	evidence: {
		key: ['id'],
		...ofReport,
		select: readersOfReports,
		...writtenByFunctions,
		row: ({ project, draftReport, indicator }) => ({
			project_id: project,
			report_id: draftReport,
			indicator_id: indicator,
			title: 'New',
			reference: 'New'
		}),
		change: { title: 'Changed' }
	},
	reminders: {
		key: ['id'],
		organisation: 'select o.short_name from public.organisations o where o.id = t.organisation_id',
		select: ['all', 'project', 'project', 'own', 'own', 'none', 'none', 401],
		...writtenByFunctions,
		row: ({ project, north, period, manager }) => ({
			project_id: project,
			organisation_id: north,
			period_id: period,
			sent_on: '2018-08-02',
			sent_by: manager
		}),
		change: { sent_on: '2018-08-03' }
	},
	comments: {
		key: ['id'],
		...ofReport,
		// What is said about a report stays between its organisation and the managers.
		select: ['all', 'project', 'project', 'own', 'own', 'none', 'none', 401],
		...writtenByFunctions,
		row: ({ project, draftReport, manager }) => ({
			project_id: project,
			report_id: draftReport,
			created_by: manager,
			...text
		}),
		change: { body: 'Changed' }
	},
	audit_events: {
		key: ['id'],
		organisation: 'select o.short_name from public.organisations o where o.id = t.organisation_id',
		select: ['all', 'project', 'project', 'own', 'own', 'none', 'none', 401],
		...writtenByFunctions,
		row: ({ project }) => ({
			project_id: project,
			entity: 'reports',
			entity_id: absent,
			action: 'New'
		}),
		change: { action: 'Changed' },
		isKept: true
	},
	publications: {
		key: ['id'],
		open: 't.revoked_at is null',
		select: ['all', 'project', 'project', 'project', 'project', 'open', 'none', 401],
		insert: managersAdd,
		update: nobodyMay,
		delete: nobodyMay,
		inserts: [
			'project_id',
			'number',
			'format',
			'kind',
			'from_period_id',
			'to_period_id',
			'audience',
			'figures',
			'narrative',
			'template_version',
			'suppression_k',
			'suppression_width',
			'hash'
		],
		updates: [],
		row: ({ project, period, code }) => ({
			project_id: project,
			number: 9,
			format: 'jtip',
			from_period_id: period,
			to_period_id: period,
			figures: { project: { code } },
			suppression_k: 5,
			suppression_width: 4,
			hash: '1'.repeat(64)
		}),
		added: ({ manager }) => ({ published_by: manager }),
		change: { kind: 'final' }
	},
	publication_texts: {
		key: ['id'],
		select: managersOnly,
		...writtenByFunctions,
		row: ({ project, freePeriod, manager }) => ({
			project_id: project,
			from_period_id: freePeriod,
			to_period_id: freePeriod,
			section: 'summary',
			basis: '',
			changed_by: manager,
			...text
		}),
		change: { body: 'Changed' }
	},
	share_links: {
		key: ['id'],
		select: managersOnly,
		...writtenByFunctions,
		row: ({ project, publication, manager }) => ({
			project_id: project,
			publication_id: publication,
			token_hash: 'new',
			expires_at: farDay,
			created_by: manager
		}),
		change: { opened: 7 }
	},
	invitations: {
		key: ['id'],
		select: managersOnly,
		...writtenByFunctions,
		row: ({ project }) => ({
			project_id: project,
			email: 'new@example.org',
			role: 'manager',
			token_hash: 'new',
			expires_at: farDay
		}),
		change: { expires_at: '2031-01-01T00:00:00+00:00' }
	}
};
