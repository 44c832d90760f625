/** The small project and another one with something in every table, and whoever may ask for it. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { publishableKey, url } from './memoryBackend.ts';
import { castOfSmallProject, type Client } from './people.ts';

/** Everybody who asks, in the order of the columns of the tables of expectations. */
export const roles = [
	'administrator',
	'manager',
	'other manager',
	'officer',
	'other officer',
	'viewer',
	'stranger',
	'nobody'
] as const;
export type Role = (typeof roles)[number];

/** What belongs to whom is told by the person, the project and the organisation they work in. */
export type Asker = { email: string; project: string | null; organisation: string | null };
export const askers: Record<Role, Asker> = {
	administrator: { email: 'admin@example.org', project: null, organisation: null },
	manager: { email: 'manager@example.org', project: 'SMALL', organisation: null },
	'other manager': { email: 'other@example.org', project: 'OTHER', organisation: null },
	officer: { email: 'officer@example.org', project: 'SMALL', organisation: 'NORTH' },
	'other officer': { email: 'south@example.org', project: 'SMALL', organisation: 'SOUTH' },
	viewer: { email: 'viewer@example.org', project: 'SMALL', organisation: null },
	stranger: { email: 'stranger@example.org', project: null, organisation: null },
	nobody: { email: '', project: null, organisation: null }
};

/** An id that nothing has. */
export const absent = '00000000-0000-4000-8000-000000000000';

const placeShape = z.object({
	code: z.string(),
	project: z.uuid(),
	north: z.uuid(),
	lead: z.uuid(),
	organisationBeyond: z.uuid(),
	period: z.uuid(),
	freePeriod: z.uuid(),
	result: z.uuid(),
	indicator: z.uuid(),
	approvedReport: z.uuid(),
	draftReport: z.uuid(),
	draftObservation: z.uuid(),
	comment: z.uuid(),
	evidence: z.uuid(),
	evidenceFile: z.uuid(),
	reminder: z.uuid(),
	revision: z.uuid(),
	publication: z.uuid(),
	revokedPublication: z.uuid(),
	link: z.uuid(),
	invitation: z.uuid(),
	membership: z.uuid(),
	location: z.uuid(),
	freeLocation: z.uuid(),
	dimension: z.uuid(),
	manager: z.uuid(),
	stranger: z.uuid()
});
/** The ids of what is in one project, and of what all projects share. */
export type Place = z.infer<typeof placeShape>;

const placeQuery = `
	select jsonb_build_object(
		'code', p.code, 'project', p.id, 'north', o.id, 'period', pe.id,
		'lead', (select id from public.organisations where short_name = 'LEAD'),
		'organisationBeyond', (select id from public.organisations where short_name = 'BEYOND'),
		'freePeriod', (select id from public.periods where project_id = p.id and label = '2019-Q4'),
		'result', (select id from public.results where project_id = p.id and code = 'Oc 1'),
		'indicator', (select id from public.indicators where project_id = p.id and code = '1'),
		'approvedReport', r.id,
		'draftReport', draft.id,
		'draftObservation', (select id from public.observations where report_id = draft.id order by id limit 1),
		'comment', (select id from public.comments where report_id = draft.id),
		'evidence', (select id from public.evidence where report_id = draft.id and file = '' order by id limit 1),
		'evidenceFile', (select id from public.evidence where report_id = draft.id and file <> ''),
		'reminder', (select id from public.reminders where period_id = draft.period_id and organisation_id = o.id),
		'revision', (select id from public.target_revisions where project_id = p.id),
		'publication', (select id from public.publications where project_id = p.id and revoked_at is null),
		'revokedPublication', (select id from public.publications where project_id = p.id and revoked_at is not null),
		'link', (select id from public.share_links where token_hash = private.token_hash(p.code || ' link')),
		'invitation', (select id from public.invitations where token_hash = private.token_hash(p.code || ' invitation')),
		'membership', (select id from public.memberships where project_id = p.id and role = 'manager'),
		'location', (select id from public.locations where code = 'LAKE'),
		'freeLocation', (select id from public.locations where code = 'MOOR'),
		'dimension', (select id from public.dimensions where code = 'sex'),
		'manager', (select user_id from public.memberships where project_id = p.id and role = 'manager'),
		'stranger', (select user_id from public.profiles where email = 'stranger@example.org')
	) as place
	from public.projects p
	join public.organisations o on o.short_name = 'NORTH'
	join public.periods pe on pe.project_id = p.id and pe.label = '2018-Q1'
	join public.reports r on r.period_id = pe.id and r.organisation_id = o.id
	join public.periods later on later.project_id = p.id and later.label = '2018-Q2'
	join public.reports draft on draft.period_id = later.id and draft.organisation_id = o.id
	where p.code = $1`;

export type Answer = { status: number; body: string; headers: Headers };
export type Request = { body?: unknown; headers?: Record<string, string> };
export type AccessWorld = Awaited<ReturnType<typeof accessWorld>>;

const tokenOf = async (client: Client) =>
	(await client.auth.getSession()).data.session?.access_token ?? '';

/** The backend with everybody signed in, and a way to ask as each of them. */
export async function accessWorld() {
	const cast = await castOfSmallProject();
	const { database, answer } = cast;
	const stranger = await cast.join('stranger@example.org', 'viewer', 'OTHER');
	await database.run(
		`delete from public.memberships m using public.profiles p
		where p.user_id = m.user_id and p.email = 'stranger@example.org';
		delete from private.former_members`
	);
	await database.run(await readFile('tests/fixtures/accessContent.sql', 'utf8'));
	await database.run('analyze');

	const tokens: Record<Role, string> = {
		administrator: await tokenOf(cast.admin),
		manager: await tokenOf(cast.manager),
		'other manager': await tokenOf(cast.otherManager),
		officer: await tokenOf(cast.officer),
		'other officer': await tokenOf(cast.otherOfficer),
		viewer: await tokenOf(cast.viewer),
		stranger: await tokenOf(stranger),
		nobody: ''
	};

	/** Sends a request with the token of a role, or with another one. */
	async function ask(
		role: Role | { token: string },
		method: string,
		path: string,
		{ body, headers }: Request = {}
	): Promise<Answer> {
		const token = typeof role === 'string' ? tokens[role] : role.token;
		const response = await answer(url + path, {
			method,
			headers: {
				apikey: publishableKey,
				...(token && { authorization: `Bearer ${token}` }),
				...(body !== undefined && { 'content-type': 'application/json' }),
				...headers
			},
			body: body === undefined ? undefined : JSON.stringify(body)
		});
		return {
			status: response.status,
			body: await response.text(),
			headers: response.headers
		};
	}

	const place = async (code: string) => {
		const [found] = await database.rows(placeQuery, [code]);
		return z.object({ place: placeShape }).parse(found).place;
	};

	/** All that is in some tables, in a few letters. */
	async function fingerprint(...tables: string[]): Promise<string> {
		const each = tables.map(
			(table) =>
				`(select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from public.${table} t)`
		);
		const [found] = await database.rows<{ print: string }>(`select ${each.join(' || ')} as print`);
		return found?.print ?? '';
	}

	return {
		...cast,
		ask,
		/** Calls a function. */
		call: (role: Role, name: string, args: object, request: Request = {}) =>
			ask(role, 'POST', `/rest/v1/rpc/${name}`, { ...request, body: args }),
		tokens,
		fingerprint,
		small: await place('SMALL'),
		other: await place('OTHER')
	};
}

/** The rows of an answer of the API; none of a refusal. */
export function rowsOf({ body }: Answer): Record<string, unknown>[] {
	return z
		.array(z.record(z.string(), z.unknown()))
		.catch([])
		.parse(JSON.parse(body || 'null'));
}

/** The library prints each refusal; a test of refusals would print nothing else. */
export function withoutRefusalsPrinted(): void {
	console.error = () => {};
}
