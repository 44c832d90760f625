/** What somebody would try who has an account, or none, and wants more. */
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { functions } from './accessFunctions.ts';
import { tables } from './accessTable.ts';
import { claimsOf, signedToken, withClaims } from './accessToken.ts';
import {
	absent,
	accessWorld,
	rowsOf,
	withoutRefusalsPrinted,
	type AccessWorld,
	type Answer,
	type Place,
	type Role
} from './accessWorld.ts';
import { jwtSecret, publishableKey } from './memoryBackend.ts';

let world: AccessWorld;
let nowhere: Place;
beforeAll(async () => {
	withoutRefusalsPrinted();
	world = await accessWorld();
	nowhere = {
		...world.small,
		...Object.fromEntries(Object.keys(world.small).map((name) => [name, absent])),
		code: 'NOWHERE'
	};
});
afterAll(() => world.close());

const everything = () => world.fingerprint(...Object.keys(tables));
/** Takes back what an attack may have brought in, for the tests that follow. */
const withoutNew = () =>
	world.database.run(
		`delete from public.publications where hash = '${'1'.repeat(64)}';
		delete from public.memberships where user_id = '${world.small.stranger}'`
	);
const minimal = { prefer: 'return=minimal' };
/** What somebody is told, to the letter. */
const told = ({ status, body }: Answer) => `${status} ${body}`;
const get = (role: Role, path: string, headers?: Record<string, string>) =>
	world.ask(role, 'GET', `/rest/v1/${path}`, { headers });
const post = (role: Role, path: string, body: unknown, headers = minimal) =>
	world.ask(role, 'POST', `/rest/v1/${path}`, { body, headers });
const patch = (role: Role, path: string, body: unknown) =>
	world.ask(role, 'PATCH', `/rest/v1/${path}`, { body, headers: minimal });

describe('a forged token opens nothing', () => {
	const now = Math.floor(Date.now() / 1000);
	const manager = () => claimsOf(world.tokens.manager);
	const forged: [string, () => string][] = [
		['signed with another secret', () => signedToken(manager(), 'another secret')],
		[
			'of the service role, signed with another secret',
			() => signedToken({ ...manager(), role: 'service_role' }, 'another secret')
		],
		[
			'of the service role, signed with the public key',
			() => signedToken({ ...manager(), role: 'service_role' }, publishableKey)
		],
		['that says it needs no signature', () => signedToken(manager(), jwtSecret, 'none')],
		[
			'that says it needs no signature, and has none',
			() => signedToken(manager(), jwtSecret, 'none').replace(/[^.]*$/, '')
		],
		['signed in another way', () => signedToken(manager(), jwtSecret, 'HS512', 'sha512')],
		['that is over', () => signedToken({ ...manager(), exp: now - 60 }, jwtSecret)],
		[
			'with the claims of somebody else under the own signature',
			() => withClaims(world.tokens.officer, manager())
		],
		[
			'with more rights under the own signature',
			() =>
				withClaims(world.tokens.officer, { ...claimsOf(world.tokens.officer), role: 'postgres' })
		],
		['that is none', () => 'nonsense']
	];

	it.each(forged)('%s', async (_, make) => {
		const token = { token: make() };
		for (const answer of [
			await world.ask(token, 'GET', '/rest/v1/projects?select=code'),
			await world.ask(token, 'POST', '/rest/v1/rpc/me', { body: {} }),
			await world.ask(token, 'GET', '/auth/v1/user'),
			await world.ask(token, 'PUT', '/auth/v1/user', {
				body: { password: 'another long password' }
			})
		]) {
			expect([401, 403]).toContain(answer.status);
			expect(answer.body).not.toMatch(/SMALL|example\.org/);
		}
	});
});

describe('the key of the API', () => {
	it.each([
		['missing', ''],
		['that looks like a secret one', 'sb_secret_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
		['that names a role', 'service_role'],
		['of another installation', 'sb_publishable_of_another'],
		['with the secret of the tokens', jwtSecret]
	])('%s lets nobody in, whoever they are', async (_, apikey) => {
		for (const path of [
			'/rest/v1/projects?select=code',
			'/rest/v1/rpc/needs_first_person',
			'/auth/v1/user'
		]) {
			const { status, body } = await world.ask('manager', 'GET', path, { headers: { apikey } });
			expect(status).toBe(401);
			expect(body).not.toMatch(/SMALL|example\.org/);
		}
	});

	it('may not be a token of the service role, however well signed', async () => {
		const apikey = signedToken({ role: 'service_role' }, jwtSecret);
		const answer = await world.ask('nobody', 'GET', '/rest/v1/projects', { headers: { apikey } });
		expect(answer.status).toBe(401);
	});
});

describe('writing into another project', () => {
	it('does not go through save_report with the id of its report', async () => {
		const before = await everything();
		const { status } = await world.call('other manager', 'save_report', {
			report_id: world.small.draftReport,
			version: 1,
			observations: [{ indicator: '1', value: 99 }]
		});
		expect(status).toBe(404);
		expect(await everything()).toBe(before);
	});

	it('does not go through save_report with its indicators, places and results, which are refused by name', async () => {
		const { body } = await world.call('officer', 'save_report', {
			report_id: world.small.draftReport,
			version: 1,
			observations: [
				{ indicator: 'X9', value: 1 },
				{ indicator: '4', location: 'SEA', value: 1 }
			],
			narratives: [{ section: 'progress', result: 'Oc 9', body: 'Of another project.' }]
		});
		expect(JSON.parse(body).refused).toMatchObject([
			{ code: 'unknown_indicator', indicator: 'X9' },
			{ code: 'unknown_place', location: 'SEA' },
			{ code: 'unknown_result', result: 'Oc 9' }
		]);
	});

	it('does not go through ids hidden in what save_report takes', async () => {
		const before = await world.database.rows(
			'select id, report_id, project_id, indicator_id from public.observations order by id'
		);
		const { approvedReport, project, indicator } = world.other;
		const smuggled = {
			id: absent,
			report_id: approvedReport,
			project_id: project,
			indicator_id: indicator,
			status: 'approved',
			approved_by: world.small.manager
		};
		const [{ version } = { version: 0 }] = await world.database.rows<{ version: number }>(
			`select version from public.reports where id = '${world.small.draftReport}'`
		);
		const { status } = await world.call('officer', 'save_report', {
			report_id: world.small.draftReport,
			version,
			observations: [
				{ indicator: '1', value: 7, ...smuggled, cells: [{ key: smuggled, value: 1 }] }
			]
		});
		expect(status).toBe(200);
		expect(
			await world.database.rows(
				'select id, report_id, project_id, indicator_id from public.observations order by id'
			)
		).toEqual(before);
	});

	it('is refused for a whole list when one row of it belongs elsewhere', async () => {
		const before = await world.fingerprint('project_partners');
		const row = { organisation_id: world.other.organisationBeyond };
		const { status } = await post('other manager', 'project_partners', [
			{ ...row, project_id: world.other.project },
			{ ...row, project_id: world.small.project }
		]);
		expect(status).toBe(403);
		expect(await world.fingerprint('project_partners')).toBe(before);
	});

	it('does not happen when a change names no row at all', async () => {
		await patch('other manager', 'projects', { title: 'Changed' });
		expect(
			await world.database.rows('select code, title from public.projects order by code')
		).toEqual([
			{ code: 'OTHER', title: 'Changed' },
			{ code: 'SMALL', title: 'A small project' }
		]);
	});

	it.each([
		['crosswalks', { indicator_id: 'indicator' }, { framework: 'Goals', code: '1' }],
		[
			'publications',
			{ from_period_id: 'period', to_period_id: 'period' },
			{ format: 'jtip', figures: { project: { code: 'OTHER' } }, hash: '2'.repeat(64) }
		]
	] as const)(
		'hanging new %s below what belongs to it (%o) is answered as if that did not exist',
		async (table, columns, row) => {
			const before = await everything();
			const below = (place: Place) => ({
				...row,
				project_id: world.other.project,
				...Object.fromEntries(
					Object.entries(columns).map(([column, name]) => [column, place[name]])
				)
			});
			for (const prefer of [
				'return=minimal',
				'resolution=ignore-duplicates',
				'resolution=merge-duplicates'
			]) {
				const forbidden = await post('other manager', table, below(world.small), { prefer });
				const missing = await post('other manager', table, below(nowhere), { prefer });
				expect(forbidden.status, prefer).toBeGreaterThanOrEqual(400);
				expect(told(forbidden), prefer).toBe(told(missing));
			}
			expect(await everything()).toBe(before);
		}
	);

	it('is answered alike for a project that is there and one that is not', async () => {
		const row = { organisation_id: world.other.organisationBeyond };
		const into = (project_id: string) =>
			post('other manager', 'project_partners', { ...row, project_id });
		expect(told(await into(world.small.project))).toBe(told(await into(absent)));
	});

	it('does not overwrite a row by its key', async () => {
		const before = await everything();
		const { period, project, indicator } = world.small;
		for (const [path, body] of [
			[
				`results?on_conflict=id`,
				{
					id: world.small.result,
					project_id: world.other.project,
					level: 'output',
					code: 'Z',
					statement: 'New'
				}
			],
			[
				`results?on_conflict=project_id,code`,
				{ project_id: project, level: 'output', code: 'Oc 1', statement: 'New' }
			],
			[
				`targets?on_conflict=indicator_id,date`,
				{ project_id: world.other.project, indicator_id: indicator, date: '2019-12-31', value: 999 }
			],
			[
				`project_locations?on_conflict=project_id,location_id`,
				{ project_id: project, location_id: world.small.location, position: 9 }
			],
			[
				`periods?on_conflict=id`,
				{
					id: period,
					project_id: world.other.project,
					label: '2020-Q1',
					start_date: '2020-01-01',
					end_date: '2020-03-31',
					due_date: '2020-04-30'
				}
			]
		] as const) {
			const { status } = await post('other manager', path, body, {
				prefer: 'resolution=merge-duplicates'
			});
			expect(status, path).toBeGreaterThanOrEqual(400);
		}
		const put = await world.ask('other manager', 'PUT', `/rest/v1/projects?id=eq.${project}`, {
			body: { id: project, title: 'Changed' }
		});
		expect(put.status).toBe(403);
		expect(await everything()).toBe(before);
	});
});

it('nobody is drawn into a project without an invitation that they accept', async () => {
	onTestFinished(withoutNew);
	const before = await world.fingerprint('memberships');
	const drawn = await post('other manager', 'memberships', {
		project_id: world.other.project,
		user_id: world.small.stranger,
		role: 'viewer'
	});
	expect(drawn.status).toBe(403);
	expect(await world.fingerprint('memberships')).toBe(before);
});

describe('what only functions set is set by nobody else', () => {
	it.each([
		['reports', 'approvedReport', { status: 'draft' }],
		['reports', 'draftReport', { status: 'approved', approved_by: absent, version: 9 }],
		['projects', 'project', { is_example: true }],
		['projects', 'project', { code: 'NEW' }],
		['publications', 'publication', { published_by: absent }],
		['publications', 'publication', { figures: {}, hash: '3'.repeat(64) }],
		['publications', 'revokedPublication', { revoked_at: null }],
		['invitations', 'invitation', { token_hash: 'known' }],
		['invitations', 'invitation', { makes_admin: true, expires_at: '2040-01-01' }],
		['share_links', 'link', { opened: 0 }],
		['share_links', 'link', { token_hash: 'known', revoked_at: null }],
		['memberships', 'membership', { user_id: absent }],
		['memberships', 'membership', { project_id: absent }],
		['results', 'result', { project_id: absent }],
		['indicators', 'indicator', { project_id: absent }]
	] as const)('changing %s (%s) to %o', async (table, id, values) => {
		const before = await everything();
		for (const role of ['administrator', 'manager', 'officer'] as const) {
			const { status } = await patch(role, `${table}?id=eq.${world.small[id]}`, values);
			expect(status, role).toBe(403);
		}
		expect(await everything()).toBe(before);
	});

	it.each([
		['projects', { is_example: true }],
		['projects', { id: absent }],
		['results', { id: absent }],
		['publications', { published_by: absent }],
		['publications', { published_by_name: 'Somebody else' }],
		['publications', { published_at: '2001-01-01' }],
		['publications', { revoked_at: '2040-01-01' }],
		['targets', { id: absent }]
	] as const)('adding to %s a row with %o', async (table, values) => {
		onTestFinished(withoutNew);
		const before = await everything();
		for (const role of ['administrator', 'manager'] as const) {
			const { status } = await post(role, table, { ...tables[table]?.row(world.small), ...values });
			expect(status, role).toBe(403);
		}
		expect(await everything()).toBe(before);
	});

	it('nobody makes anybody an administrator, themselves least of all', async () => {
		const before = await everything();
		for (const role of ['administrator', 'manager', 'officer', 'viewer', 'stranger'] as const) {
			const { status } = await patch(role, 'profiles', { full_name: 'Me', is_admin: true });
			expect(status, role).toBe(403);
		}
		expect(await everything()).toBe(before);
	});

	it('people change their own name, and nobody else changes it', async () => {
		await patch('officer', 'profiles', { full_name: 'Changed' });
		expect(
			await world.database.rows(`select email from public.profiles where full_name = 'Changed'`)
		).toEqual([{ email: 'officer@example.org' }]);
	});

	it('a function takes no argument that it does not name', async () => {
		const { status } = await world.call('officer', 'save_report', {
			report_id: world.small.draftReport,
			version: 1,
			observations: [],
			status: 'approved'
		});
		expect(status).toBe(404);
	});

	it('a publication belongs to the project whose code stands in it', async () => {
		onTestFinished(withoutNew);
		const row = tables.publications?.row(world.other);
		const { status } = await post('other manager', 'publications', {
			...row,
			figures: { project: { code: 'SMALL', title: 'A small project' } }
		});
		expect(status).toBeGreaterThanOrEqual(400);
	});

	it('an invitation with nothing for its role or its days is refused in words', async () => {
		const invite = { email: 'new@example.org', project_code: 'SMALL' };
		for (const rest of [{ role: null }, { role: 'viewer', days: null }]) {
			const { status, body } = await world.call('manager', 'invite', { ...invite, ...rest });
			expect(status).toBe(422);
			expect(body).not.toContain('Failing row');
		}
	});
});

describe('what is hidden stays hidden', () => {
	const mine = () => `id=eq.${world.small.link}`;

	it.each([
		['share_links', 'select=*'],
		['share_links', 'select=token_hash'],
		['share_links', 'select=hidden:token_hash'],
		['share_links', 'select=token_hash::text'],
		['share_links', 'select=id&token_hash=like.a*'],
		['share_links', 'select=id&token_hash=not.is.null'],
		['share_links', 'select=id&or=(token_hash.like.a*,id.not.is.null)'],
		['share_links', 'select=id&order=token_hash'],
		['publications', 'select=id,share_links(token_hash)'],
		['publications', 'select=id,share_links(*)'],
		['publications', 'select=id,share_links(id)&share_links.token_hash=like.a*'],
		['publications', 'select=id,share_links(id)&share_links.order=token_hash'],
		['publications', 'select=id,share_links!inner(id)&share_links.token_hash=like.a*'],
		['publications', 'select=id,...share_links(token_hash)'],
		['invitations', 'select=*'],
		['invitations', 'select=email,token_hash'],
		['invitations', 'select=id&token_hash=gt.8'],
		['invitations', 'select=id&order=token_hash.desc'],
		['projects', 'select=code,invitations(token_hash)']
	])('the hash of a secret link, in %s?%s', async (table, query) => {
		for (const role of ['administrator', 'manager'] as const) {
			const { status, body } = await get(role, `${table}?${query}`);
			expect(status).toBeGreaterThanOrEqual(400);
			expect(body).not.toMatch(/[0-9a-f]{64}/);
		}
	});

	it('the hash of a secret link, in what a change gives back or by which it chooses', async () => {
		for (const [method, query] of [
			['PATCH', mine()],
			['PATCH', 'token_hash=like.a*'],
			['DELETE', 'token_hash=like.a*']
		] as const) {
			const { status } = await world.ask('manager', method, `/rest/v1/share_links?${query}`, {
				body: { opened: 1 },
				headers: { prefer: 'return=representation' }
			});
			expect(status).toBe(403);
		}
	});

	it('the address of a colleague, and who is administrator: an officer reads names', async () => {
		for (const column of ['email', 'is_admin', 'locale', 'created_at']) {
			expect((await get('officer', `profiles?select=${column}`)).status, column).toBe(403);
			expect((await get('officer', `profiles?select=user_id&order=${column}`)).status).toBe(403);
		}
		expect((await get('officer', 'profiles?select=user_id,full_name')).status).toBe(200);
	});

	const counted = ['projects', 'reports', 'observations', 'indicators', 'profiles', 'audit_events'];
	it.each(['exact', 'planned', 'estimated'])(
		'how much there is of it, counted %s',
		async (count) => {
			for (const role of ['other manager', 'viewer', 'stranger'] as const) {
				for (const table of counted) {
					const key = tables[table]?.key.join() ?? '';
					const answer = await get(role, `${table}?select=${key}`, { prefer: `count=${count}` });
					const total = answer.headers.get('content-range')?.split('/')[1];
					expect(total, `${role} ${table}`).toBe(String(rowsOf(answer).length));
				}
			}
		}
	);

	it('how much there is of it, asked for by a range beyond the end', async () => {
		const headers = { range: '500-600', prefer: 'count=exact' };
		const { status, body } = await get('viewer', 'reports?select=id', headers);
		expect(status).toBe(416);
		expect(JSON.parse(body).details).toContain('only 0 rows');
	});

	it('how much there is of it, by aggregates and by the plan of the query', async () => {
		for (const select of ['count()', 'version.sum()', 'id,reports.count()']) {
			expect((await get('viewer', `reports?select=${select}`)).status, select).toBe(400);
		}
		const accept = 'application/vnd.pgrst.plan+json; options=analyze|verbose|settings|buffers';
		expect((await get('viewer', 'reports?select=id', { accept })).status).toBe(406);
	});

	it.each([
		'code=eq.SMALL',
		'or=(code.eq.SMALL,code.not.is.null)',
		'or=(code.eq.SMALL,and(code.neq.OTHER,title.like.*))',
		'not.or=(code.eq.OTHER)',
		'code=in.(SMALL,OTHER)&code=neq.OTHER',
		'code=like(any).{S*,SM*}',
		'title=fts.small',
		'code=not.eq.OTHER&limit=100&offset=0'
	])('another project, chosen by %s', async (query) => {
		const { status, body } = await get('other manager', `projects?select=code,title&${query}`);
		expect(status).toBe(200);
		expect(body).not.toContain('SMALL');
	});

	it.each([
		'figures->project->>code=eq.SMALL',
		'figures->project->>code=like.S*',
		'figures=cs.{"project":{"code":"SMALL"}}',
		'or=(figures->range->>from.eq.2018-Q1,hash.like.0*)',
		'order=figures->project->>code',
		'figures->>project=not.is.null'
	])('a publication of another project, chosen by what stands in it: %s', async (query) => {
		const select = 'code:figures->project->>code';
		const answer = await get('other manager', `publications?select=${select}&${query}`);
		expect(answer.status).toBe(200);
		expect(answer.body).not.toContain('SMALL');
	});

	it('a value that breaks a filter, whose error would say that the row is there', async () => {
		const query = 'select=id&figures->project->code::int=gt.0';
		expect(
			told(await get('other manager', `publications?${query}&project_id=eq.${world.small.project}`))
		).toBe(told(await get('other manager', `publications?${query}&project_id=eq.${absent}`)));
	});

	it('a report of another organisation, from the moment it is opened again', async () => {
		const path = `reports?select=status&id=eq.${world.small.approvedReport}`;
		expect(rowsOf(await get('other officer', path))).toEqual([{ status: 'approved' }]);
		await world.call('manager', 'reopen_report', {
			report_id: world.small.approvedReport,
			reason: 'A mistake.'
		});
		expect(rowsOf(await get('other officer', path))).toEqual([]);
	});

	it('everything, from the moment somebody leaves, with the token they hold', async () => {
		await world.database
			.run(`insert into public.memberships (project_id, user_id, role, organisation_id)
			values ('${world.small.project}', '${world.small.stranger}', 'officer', '${world.small.north}')`);
		expect(rowsOf(await get('stranger', 'projects?select=code'))).toEqual([{ code: 'SMALL' }]);
		const left = `memberships?user_id=eq.${world.small.stranger}`;
		await world.ask('manager', 'DELETE', `/rest/v1/${left}`);
		for (const table of [
			'projects',
			'reports',
			'observations',
			'profiles?user_id=neq',
			'audit_events'
		]) {
			const path = table.includes('?') ? `${table}.${world.small.stranger}` : `${table}?select=*`;
			expect(rowsOf(await get('stranger', path)), table).toEqual([]);
		}
	});
});

describe('what is forbidden is refused as what does not exist', () => {
	const strangers = ['other manager', 'viewer', 'stranger'] as const;
	const byToken = ['shared_publication', 'invitation', 'accept_invitation'];
	const calls = Object.entries(functions).filter(
		([name, { args, expected }]) =>
			args && !byToken.includes(name) && !expected.every((s) => s === 200)
	);

	it.each(calls)('%s', async (name, { args, expected }) => {
		for (const role of strangers) {
			const foreign = role === 'viewer' ? world.other : world.small;
			const forbidden = await world.call(role, name, args?.(foreign) ?? {});
			const missing = await world.call(role, name, args?.(nowhere) ?? {});
			expect(told(forbidden), role).toBe(told(missing));
			expect(expected).toContain(missing.status);
		}
	});

	it.each(['report_form', 'save_report', 'submit_report', 'open_report'])(
		'%s, about a draft of another organisation of the project',
		async (name) => {
			const args = functions[name]?.args;
			const about = { ...nowhere, code: 'SMALL' };
			const missing = {
				...args?.(about),
				...(args?.(about).period ? { organisation: 'NONE' } : {})
			};
			expect(told(await world.call('other officer', name, args?.(world.small) ?? {}))).toBe(
				told(await world.call('other officer', name, missing))
			);
		}
	);

	it('rows asked for, changed or removed by their id', async () => {
		for (const [table, id] of [
			['projects', world.small.project],
			['reports', world.small.draftReport],
			['publications', world.small.publication],
			['memberships', world.small.membership],
			['periods', world.small.period]
		] as const) {
			for (const method of ['GET', 'HEAD', 'PATCH', 'DELETE']) {
				const about = (key: string) =>
					world.ask('other manager', method, `/rest/v1/${table}?id=eq.${key}`, {
						body: method === 'PATCH' ? tables[table]?.change : undefined,
						headers: { prefer: 'count=exact,return=minimal' }
					});
				const [forbidden, missing] = [await about(id), await about(absent)];
				expect(told(forbidden), `${method} ${table}`).toBe(told(missing));
				expect(forbidden.headers.get('content-range')).toBe(missing.headers.get('content-range'));
			}
		}
	});

	it('links that are expired, revoked, or never were', async () => {
		const answers: Answer[] = [];
		const oneOff = ['SMALL linj', 'SMALL lin', 'SMALL link ', 'small link', ''];
		for (const token of ['SMALL expired link', 'SMALL revoked link', 'no link', ...oneOff]) {
			answers.push(await world.call('nobody', 'shared_publication', { token }));
		}
		expect(new Set(answers.map(told)).size).toBe(1);
		expect(answers[0]?.status).toBe(404);
	});

	it('links one letter off, in the same time as any other', async () => {
		const tokens = ['SMALL linj', 'SMALL revoked link', 'x'.repeat(10)];
		const took = new Map(tokens.map((token): [string, number[]] => [token, []]));
		for (let round = 0; round < 40; round += 1) {
			for (const [token, times] of took) {
				const begun = performance.now();
				await world.call('nobody', 'shared_publication', { token });
				times.push(performance.now() - begun);
			}
		}
		// The quickest of forty: what a busy machine adds is not the answer's.
		const quickest = [...took.values()].map((times) => Math.min(...times));
		expect(Math.max(...quickest)).toBeLessThan(2 * Math.min(...quickest));
	});

	it('invitations that are used, expired, somebody else’s, or never were', async () => {
		const used = 'invitation of manager@example.org';
		const unopened = ['SMALL expired invitation', 'no invitation', used];
		const answers: Answer[] = [];
		for (const token of unopened) answers.push(await world.call('nobody', 'invitation', { token }));
		for (const token of [...unopened, 'SMALL invitation', 'admin invitation']) {
			answers.push(await world.call('viewer', 'accept_invitation', { token }));
		}
		expect(new Set(answers.map(told)).size).toBe(1);
		expect(answers[0]?.status).toBe(404);
	});
});

it('requests of the same moment do not share a transaction', async () => {
	const answers = await Promise.all(
		['SMALL link', 'no link', 'OTHER link'].map((token) =>
			world.call('nobody', 'shared_publication', { token })
		)
	);
	expect(answers.map(({ status }) => status)).toEqual([200, 404, 200]);
});

describe('other schemas', () => {
	it.each([
		'private',
		'auth',
		'storage',
		'pg_catalog',
		'information_schema',
		'supabase_migrations'
	])('%s is not spoken of', async (schema) => {
		for (const path of ['users', 'my_memberships', 'rpc/my_memberships', 'rpc/uid', 'projects']) {
			const read = await get('administrator', path, { 'accept-profile': schema });
			const written = await world.ask('administrator', 'POST', `/rest/v1/${path}`, {
				body: {},
				headers: { 'content-profile': schema }
			});
			expect([read.status, written.status], path).toEqual([406, 406]);
			expect((await get('administrator', `${schema}.users`)).status).toBe(404);
		}
	});

	it('nobody has a right to anything in them but to read what is asked, what is approved, and files', async () => {
		const rights = (privileges: string) =>
			world.database.rows(
				`select c.oid::regclass::text as name, r as role from pg_class c
				join pg_namespace n on n.oid = c.relnamespace
				cross join unnest(array['anon', 'authenticated']) r
				where
					n.nspname not in ('public', 'information_schema') and n.nspname !~ '^pg_'
					and c.relkind in ('r', 'p', 'v', 'm', 'f')
					and (
						has_table_privilege(r, c.oid, '${privileges}')
						or has_any_column_privilege(r, c.oid, '${privileges}')
					)
				order by 1, 2`
			);
		expect(await rights('insert, update, references')).toEqual([]);
		expect(await rights('select')).toEqual([
			{ name: 'private.checks', role: 'authenticated' },
			{ name: 'private.evidence_files', role: 'authenticated' },
			{ name: 'private.kept_figures', role: 'authenticated' }
		]);
	});

	it('the root says nothing', async () => {
		for (const path of ['', '?select=*']) {
			const { status, body } = await get('administrator', path);
			expect(status).toBe(403);
			expect(body).not.toContain('projects');
		}
	});

	it('what is read with GET writes nothing, however the path is written', async () => {
		const before = await everything();
		const query = 'project_code=SMALL&period=2018-Q4&organisation=NORTH';
		for (const path of [
			'rpc/open_report',
			'rpc%2Fopen_report',
			'rpc%2fopen_report',
			'%72pc/open_report'
		]) {
			const { status } = await get('manager', `${path}?${query}`);
			expect(status, path).toBeGreaterThanOrEqual(400);
		}
		expect(await everything()).toBe(before);
	});

	it.each(['/auth/v1/admin/users', '/auth/v1/nothing', '/auth/v1/invite', '/rest/v1/a/b/c'])(
		'%s is not there',
		async (path) => {
			const { status, body } = await world.ask('administrator', 'GET', path);
			expect([401, 403, 404, 405]).toContain(status);
			expect(body).not.toContain('<html');
		}
	);
});

describe('statements in disguise are read as what they are: names and values', () => {
	const disguised = [
		'projects?select=code::text);drop table public.projects;--',
		'projects?select=code::int) from auth.users--',
		'projects?select="code\\";drop table public.projects;--"',
		"projects?select=code->>'a'||(select email from auth.users limit 1)",
		"projects?select=code&code=eq.' or '1'='1",
		'projects?select=code&"code" or true=eq.1',
		'projects?select=code&code);drop table public.projects;--=eq.1',
		'projects?select=code&order=code;drop table public.projects',
		'projects?select=code&order=(select email from auth.users limit 1)',
		'projects?select=code&or=(code.eq.SMALL,code.in.(select code from public.projects))',
		'projects?select=code&code=in.("SMALL") or true',
		'projects?select=code&code=eq.any(select code from public.projects)',
		'projects?select=code&limit=1;drop table public.projects',
		"publications?select=id&figures->'x'||version()=eq.1",
		"publications?select=figures->'project'->>'code') from public.publications--",
		"projects?select=code&title=fts(english'); drop table public.projects;--).x",
		'projects;drop table public.projects?select=code',
		'projects" union select email from auth.users--?select=code',
		'rpc/me();drop table public.projects;--',
		"rpc/project_dashboard?project_code=SMALL'--",
		"rpc/project_dashboard?project_code=OTHER&as_of='; drop table public.projects;--"
	];

	it.each(disguised)('%s', async (path) => {
		const before = await everything();
		const { status, body } = await get('other manager', encodeURI(path).replaceAll('#', '%23'));
		expect(status).toBeLessThan(500);
		expect(body).not.toMatch(/syntax error|A small project|@example\.org|PostgreSQL \d/i);
		expect(await everything()).toBe(before);
	});

	it.each([
		['results', { 'code", "project_id': 'x', level: 'output' }],
		['results?columns="code") values (1);drop table public.results;--', { code: 'x' }],
		['results?on_conflict=code) do update set statement = 1 --', { code: 'x' }],
		['rpc/project_dashboard', { "project_code := 'SMALL'); drop table public.results; --": 'x' }],
		[
			'rpc/indicator_progress',
			{ project_code: 'OTHER', statuses: "{approved}'::text[]); select 1 --" }
		],
		[
			'rpc/invite',
			{ email: "'; drop table public.results;--@x.org", project_code: 'SMALL', role: 'viewer' }
		]
	])('sent to %s', async (path, body) => {
		const before = await everything();
		const answer = await post('other manager', encodeURI(path), body, {
			prefer:
				"return=minimal, timezone='; drop table public.results;--, resolution=merge-duplicates"
		});
		expect(answer.status).toBeGreaterThanOrEqual(400);
		expect(answer.body).not.toMatch(/syntax error at|A small project/i);
		expect(await everything()).toBe(before);
	});

	it('in the names of schemas', async () => {
		for (const schema of ['public"; drop table public.results;--', "public'--", 'public, auth']) {
			expect((await get('other manager', 'projects', { 'accept-profile': schema })).status).toBe(
				406
			);
		}
	});
});

describe('the audit trail', () => {
	it.each([
		`update public.audit_events set reason = 'Changed'`,
		'update public.audit_events set actor = null where false',
		'delete from public.audit_events',
		'truncate public.audit_events',
		'truncate public.audit_events cascade'
	])('is kept, even from the owner of the database: %s', async (statement) => {
		const before = await world.fingerprint('audit_events');
		await expect(world.database.run(statement)).rejects.toThrow('cannot be changed');
		expect(await world.fingerprint('audit_events')).toBe(before);
	});

	it('is kept while the triggers of the other tables rest', async () => {
		const before = await world.fingerprint('audit_events');
		await expect(
			world.database.run(
				`set local session_replication_role = replica; update public.audit_events set reason = 'Changed'`
			)
		).rejects.toThrow('cannot be changed');
		expect(await world.fingerprint('audit_events')).toBe(before);
	});

	it('tells a manager what changed in the settings of the project', async () => {
		await patch('manager', 'projects?code=eq.SMALL', { suppression_k: 6 });
		const told = await get(
			'manager',
			'audit_events?select=action,k:after->suppression_k&entity=eq.projects'
		);
		expect(rowsOf(told)).toContainEqual({ action: 'changed', k: 6 });
		const others = await get(
			'other manager',
			'audit_events?select=k:after->code&entity=eq.projects'
		);
		expect(others.body).not.toContain('SMALL');
	});
});
