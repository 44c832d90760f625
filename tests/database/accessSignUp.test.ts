/** Coming in, and being somebody else: the ways of the auth server. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { claimsOf } from './accessToken.ts';
import {
	accessWorld,
	rowsOf,
	withoutRefusalsPrinted,
	type AccessWorld,
	type Answer
} from './accessWorld.ts';

let world: AccessWorld;
beforeAll(async () => {
	withoutRefusalsPrinted();
	world = await accessWorld();
});
afterAll(() => world.close());

const password = 'a long enough password';
const auth = (path: string, body: unknown, method = 'POST') =>
	world.ask('nobody', method, `/auth/v1/${path}`, { body });
const signUp = (email: string, data?: unknown) => auth('signup', { email, password, data });

const accounts = () =>
	world.database.rows<{ email: string; profile: string; is_admin: boolean }>(
		`select u.email, p.email as profile, p.is_admin
		from auth.users u full join public.profiles p on p.user_id = u.id
		where u.email <> 'ghost@example.org' order by 1`
	);

/** Invites somebody as the manager of the small project does. @returns the token of the link. */
async function invited(email: string, role = 'viewer'): Promise<string> {
	const { body } = await world.call('manager', 'invite', { email, project_code: 'SMALL', role });
	return z.string().parse(JSON.parse(body));
}

/** Signs in. @returns the token, or nothing. */
async function signedIn(email: string): Promise<string> {
	const { body } = await auth('token?grant_type=password', { email, password });
	return z.object({ access_token: z.string() }).catch({ access_token: '' }).parse(JSON.parse(body))
		.access_token;
}

/** A new person with an account, who reads the publications of the small project. */
async function newPerson(email: string) {
	await signUp(email, { invitation: await invited(email) });
	return { token: await signedIn(email) };
}

describe('an account', () => {
	it.each<[string, string, unknown]>([
		['without an invitation', 'new@example.org', undefined],
		['with one that never was', 'new@example.org', { invitation: 'no invitation' }],
		['with one that is no text', 'new@example.org', { invitation: { token: 'SMALL invitation' } }],
		[
			'with one that is expired',
			'small.invited@example.org',
			{ invitation: 'SMALL expired invitation' }
		],
		['with one to somebody else', 'new@example.org', { invitation: 'SMALL invitation' }],
		[
			'of an administrator with one to somebody else',
			'new@example.org',
			{ invitation: 'admin invitation' }
		],
		[
			'with one that is used',
			'new@example.org',
			{ invitation: 'invitation of manager@example.org' }
		],
		['as if it were the first', 'new@example.org', { first_person: true, is_admin: true }],
		['without an address', '', undefined]
	])('%s is not made', async (_, email, data) => {
		const before = await accounts();
		expect((await signUp(email, data)).status).toBeGreaterThanOrEqual(400);
		expect(await accounts()).toEqual(before);
		expect(await signedIn(email)).toBe('');
	});

	it.each(['otp', 'magiclink', 'recover', 'resend'])('is not made by way of %s', async (path) => {
		const before = await accounts();
		const body = { email: 'new@example.org', create_user: true, type: 'signup' };
		await auth(path, { ...body, data: { invitation: 'SMALL invitation' } });
		expect(await accounts()).toEqual(before);
	});

	it('is made from an invitation once, however the address is written', async () => {
		const invitation = await invited('Capital@Example.org');
		expect((await signUp('CAPITAL@example.org', { invitation })).status).toBe(200);
		const before = await accounts();
		expect(before).toContainEqual({
			email: 'capital@example.org',
			profile: 'capital@example.org',
			is_admin: false
		});
		expect((await signUp('capital@example.org', { invitation })).status).toBeGreaterThanOrEqual(
			400
		);
		expect((await signUp('capital2@example.org', { invitation })).status).toBeGreaterThanOrEqual(
			400
		);
		expect(await accounts()).toEqual(before);
	});

	it('has the rights of its invitation, whatever else was said when it was made', async () => {
		const email = 'greedy@example.org';
		await signUp(email, {
			invitation: await invited(email),
			is_admin: true,
			role: 'service_role',
			makes_admin: true,
			project_id: world.other.project,
			organisation_id: world.small.north,
			app_metadata: { role: 'service_role' }
		});
		const token = { token: await signedIn(email) };
		expect(claimsOf(token.token).role).toBe('authenticated');
		const me = await world.ask(token, 'POST', '/rest/v1/rpc/me', { body: {} });
		expect(JSON.parse(me.body)).toMatchObject({ isAdmin: false, readsProjects: false });
		const mine = await world.ask(token, 'GET', '/rest/v1/memberships?select=role,project_id');
		expect(rowsOf(mine)).toEqual([{ role: 'viewer', project_id: world.small.project }]);
	});

	it('gets no rights by what is written into it later', async () => {
		const token = await newPerson('later@example.org');
		await world.ask(token, 'PUT', '/auth/v1/user', {
			body: {
				data: { is_admin: true, role: 'service_role', invitation: 'admin invitation' },
				app_metadata: { role: 'service_role' },
				role: 'service_role',
				aud: 'service_role',
				id: world.small.manager
			}
		});
		const again = { token: await signedIn('later@example.org') };
		expect(claimsOf(again.token)).toMatchObject({ role: 'authenticated', aud: 'authenticated' });
		const me = await world.ask(again, 'POST', '/rest/v1/rpc/me', { body: {} });
		expect(JSON.parse(me.body)).toMatchObject({ isAdmin: false, email: 'later@example.org' });
		expect(rowsOf(await world.ask(again, 'GET', '/rest/v1/projects?select=code'))).toEqual([]);
	});

	it('that is made an administrator’s stands in the trail', async () => {
		await signUp('next.admin@example.org', { invitation: 'admin invitation' });
		const token = { token: await signedIn('next.admin@example.org') };
		const trail = await world.ask(
			token,
			'GET',
			'/rest/v1/audit_events?select=entity_id&entity=eq.profiles'
		);
		expect(rowsOf(trail)).toContainEqual({ entity_id: claimsOf(token.token).sub });
	});

	it('joins a second project by an invitation to its own address, and by no other', async () => {
		const token = await newPerson('second@example.org');
		const accept = (invitation: string) =>
			world.ask(token, 'POST', '/rest/v1/rpc/accept_invitation', { body: { token: invitation } });
		expect((await accept(await invited('third@example.org', 'manager'))).status).toBe(404);
		const own = await invited('second@example.org', 'manager');
		expect((await accept(own)).status).toBeLessThan(300);
		expect((await accept(own)).status).toBe(404);
		expect(rowsOf(await world.ask(token, 'GET', '/rest/v1/projects?select=code'))).toEqual([
			{ code: 'SMALL' }
		]);
	});

	it('does not come of an invitation by somebody who is no manager any more', async () => {
		const token = await newPerson('former@example.org');
		const own = await invited('former@example.org', 'manager');
		await world.ask(token, 'POST', '/rest/v1/rpc/accept_invitation', { body: { token: own } });
		const kept = await world.ask(token, 'POST', '/rest/v1/rpc/invite', {
			body: { email: 'friend@example.org', project_code: 'SMALL', role: 'manager' }
		});
		await world.database.run(`delete from public.memberships m using public.profiles p
			where p.user_id = m.user_id and p.email = 'former@example.org'`);
		const { status } = await signUp('friend@example.org', { invitation: JSON.parse(kept.body) });
		expect(status).toBeGreaterThanOrEqual(400);
	});
});

describe('an address', () => {
	/** Follows every link that was mailed to an address since. */
	async function follow(address: string, since: number) {
		for (const { to, text = '' } of world.mails.slice(since)) {
			const token_hash = /token=(\w+)/.exec(text)?.[1];
			const type = /type=(\w+)/.exec(text)?.[1];
			if (to === address) await auth('verify', { type, token_hash });
		}
	}

	it('is taken by nobody who does not read its mail', async () => {
		const token = await newPerson('modest@example.org');
		const since = world.mails.length;
		await world.ask(token, 'PUT', '/auth/v1/user', { body: { email: 'director@example.org' } });
		await follow('modest@example.org', since);
		expect((await accounts()).map(({ email }) => email)).not.toContain('director@example.org');
	});

	it('that changed is the one a manager sees and an invitation goes to', async () => {
		const token = await newPerson('before@example.org');
		const since = world.mails.length;
		await world.ask(token, 'PUT', '/auth/v1/user', { body: { email: 'After@example.org' } });
		await follow('before@example.org', since);
		await follow('after@example.org', since);
		expect(await accounts()).toContainEqual({
			email: 'after@example.org',
			profile: 'after@example.org',
			is_admin: false
		});
		const accepted = await world.ask(
			{ token: await signedIn('after@example.org') },
			'POST',
			'/rest/v1/rpc/accept_invitation',
			{ body: { token: await invited('after@example.org', 'manager') } }
		);
		expect(accepted.status).toBeLessThan(300);
		// The old address is free: whoever is invited by it is somebody else.
		await newPerson('before@example.org');
		for (const { email, profile } of await accounts()) expect(email).toBe(profile);
	});

	it('says nothing of whether it has an account', async () => {
		const told = ({ status, body }: Answer) => `${status} ${body}`;
		for (const path of [
			'signup',
			'otp',
			'magiclink',
			'recover',
			'resend',
			'token?grant_type=password'
		]) {
			const about = async (email: string) =>
				told(await auth(path, { email, password: 'not the password', type: 'signup' }));
			expect.soft(await about('manager@example.org'), path).toBe(await about('no.one@example.org'));
		}
	});

	it('is not signed in by a code that can be guessed while it lasts', async () => {
		await auth('recover', { email: 'manager@example.org' });
		const [, code = ''] = /code: (\S+)/.exec(world.mails.at(-1)?.text ?? '') ?? [];
		expect(code).toMatch(/^\d{12,}$/);
	});
});

describe('a session', () => {
	it('that is over changes nothing more', async () => {
		const token = await newPerson('leaving@example.org');
		expect((await world.ask(token, 'POST', '/auth/v1/logout')).status).toBe(204);
		const { status } = await world.ask(token, 'PUT', '/auth/v1/user', {
			body: { password: 'another long password' }
		});
		expect(status).toBe(403);
		expect(await signedIn('leaving@example.org')).not.toBe('');
	});

	it('of somebody else is neither refreshed nor ended without its token', async () => {
		for (const refresh_token of ['', 'guess', world.tokens.manager, null]) {
			expect((await auth('token?grant_type=refresh_token', { refresh_token })).status).toBe(400);
		}
		expect((await auth('logout', {})).status).toBe(401);
	});
});
