import { afterAll, beforeAll, expect, it } from 'vitest';
import { signUpThrough } from '../../src/lib/server/backend/signUp.ts';
import { adminPageShape } from '../../src/lib/domain/people/adminPage.ts';
import { publishableKey, url } from './memoryBackend.ts';
import { castOfSmallProject, type Cast } from './people.ts';

let cast: Cast;
beforeAll(async () => {
	cast = await castOfSmallProject();
});
afterAll(() => cast.close());

const peopleOfSmall = async () => {
	const { data } = await cast.manager.rpc('admin_page').throwOnError();
	return adminPageShape.parse(data).projects.find(({ code }) => code === 'SMALL')?.people ?? [];
};
const membershipOf = async (email: string) =>
	(await peopleOfSmall()).find((person) => person.email === email)?.membershipId ?? '';
const mayRead = async (client: Cast['officer']) =>
	(await client.rpc('project_logframe', { project_code: 'SMALL' })).status;

it('a manager sees who works in the project, for whom, and when they were last there', async () => {
	const people = await peopleOfSmall();
	expect(people.map(({ email, role, organisation }) => [email, role, organisation])).toEqual([
		['manager@example.org', 'manager', null],
		['officer@example.org', 'officer', 'NORTH'],
		['south@example.org', 'officer', 'SOUTH'],
		['viewer@example.org', 'viewer', null]
	]);
	const today = new Date().toISOString().slice(0, 10);
	expect(people.map(({ lastSignIn }) => lastSignIn?.slice(0, 10))).toEqual(people.map(() => today));
});

it('an invitation that is sent again opens by its new link only', async () => {
	const asked = { email: 'new@example.org', project_code: 'SMALL', role: 'viewer' };
	const { data: first } = await cast.manager.rpc('invite', asked);
	const [invitation] = await cast.database.rows<{ id: string }>(
		"select id from public.invitations where email = 'new@example.org'"
	);
	const { data: second } = await cast.manager.rpc('renew_invitation', {
		invitation_id: invitation?.id ?? ''
	});
	expect((await cast.nobody.rpc('invitation', { token: first ?? '' })).status).toBe(404);
	expect((await cast.nobody.rpc('invitation', { token: second ?? '' })).data).toMatchObject({
		...{ email: 'new@example.org', role: 'viewer' }
	});
	const signUp = signUpThrough(cast.answer, url, publishableKey);
	await signUp('new@example.org', 'a long enough password', { invitation: second ?? '' });
	expect(await membershipOf('new@example.org')).not.toBe('');
});

it('another role holds from the next request on', async () => {
	expect(await mayRead(cast.viewer)).toBe(404);
	const id = await membershipOf('viewer@example.org');
	const { data: north } = await cast.manager
		.from('organisations')
		.select('id')
		.eq('short_name', 'NORTH')
		.single();
	await cast.manager
		.from('memberships')
		.update({ role: 'officer', organisation_id: north?.id ?? '' })
		.eq('id', id)
		.throwOnError();
	expect(await mayRead(cast.viewer)).toBe(200);
});

it('who is removed reads nothing more, and what they entered stays with their name', async () => {
	const about = { project_code: 'SMALL', period: '2018-Q1', organisation: 'NORTH' };
	const { data: report_id } = await cast.officer.rpc('open_report', about).throwOnError();
	const observations = [{ indicator: '1', value: 3 }];
	await cast.officer.rpc('save_report', { report_id, version: 0, observations }).throwOnError();
	await cast.manager
		.from('memberships')
		.delete()
		.eq('id', await membershipOf('officer@example.org'))
		.throwOnError();
	expect(await mayRead(cast.officer)).toBe(404);
	const { data: trail } = await cast.manager
		.rpc('figure_trail', { report_id, indicator: '1' })
		.throwOnError();
	expect(JSON.stringify(trail)).toContain('"officer"');
	const { data: kept } = await cast.manager
		.from('observations')
		.select('value')
		.eq('report_id', report_id)
		.single();
	expect(kept).toEqual({ value: 3 });
});
