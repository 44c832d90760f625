import { afterAll, beforeAll, expect, it } from 'vitest';
import * as crosswalk from '../../src/lib/server/crosswalk.ts';
import * as projects from '../../src/lib/server/projects.ts';
import { castOfSmallProject, type Client } from './people.ts';

let cast: Awaited<ReturnType<typeof castOfSmallProject>>;
beforeAll(async () => {
	cast = await castOfSmallProject();
});
afterAll(() => cast.close());

const answer = { framework: 'Global goals', code: '16.2.2', factor: 0.5, note: 'half of them' };
const view = { period: null, statuses: ['approved'], partner: null, place: null } as const;
const entries = async (client: Client) =>
	(await projects.indicatorPage(client, 'SMALL', '1', { ...view, statuses: [...view.statuses] }))
		.crosswalk;

it('a manager says to what else an indicator answers, and takes it back', async () => {
	await crosswalk.add(cast.manager, 'SMALL', '1', answer);
	await expect(crosswalk.add(cast.manager, 'SMALL', '1', answer)).rejects.toMatchObject({
		status: 409
	});
	const [entry] = await entries(cast.officer);
	expect(entry).toMatchObject(answer);
	await crosswalk.remove(cast.officer, entry?.id ?? '');
	expect(await entries(cast.officer)).toHaveLength(1);
	await crosswalk.remove(cast.manager, entry?.id ?? '');
	expect(await entries(cast.officer)).toEqual([]);
});

it('a rate is answered with as it is: it has no factor', async () => {
	await expect(crosswalk.add(cast.manager, 'SMALL', '3', answer)).rejects.toMatchObject({
		status: 422,
		code: 'factor_of_rate',
		details: { field: 'factor' }
	});
});

it('nobody else does, and not of an indicator that is not there', async () => {
	await expect(crosswalk.add(cast.officer, 'SMALL', '1', answer)).rejects.toMatchObject({
		status: 403
	});
	await expect(crosswalk.add(cast.viewer, 'SMALL', '1', answer)).rejects.toMatchObject({
		status: 404
	});
	await expect(crosswalk.add(cast.manager, 'SMALL', '99', answer)).rejects.toMatchObject({
		status: 404,
		code: 'no_such_indicator'
	});
});
