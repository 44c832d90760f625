import { afterAll, beforeAll, expect, it } from 'vitest';
import { value, withheld } from '../../src/lib/reports/fixture/build.ts';
import * as publications from '../../src/lib/server/publications.ts';
import { beginStory, type Story } from './breakdownsStory.ts';
import { castOfSmallProject, type Cast } from './people.ts';

let cast: Cast;
let story: Story;
beforeAll(async () => {
	cast = await castOfSmallProject();
	story = await beginStory(cast, 'told', { breakdowns: [['sex']], sensitive: true });
	await story.says('2018-Q1', {
		value: 9,
		cells: [
			{ key: { sex: 'female' }, value: 7 },
			{ key: { sex: 'male' }, value: 2 }
		]
	});
});
afterAll(() => cast.close());

async function publish(audience: 'donor' | 'public', to = '2018-Q1') {
	const choice = { code: 'SMALL', from: '2018-Q1', to, audience, kind: 'interim' };
	const made = await publications.publish(cast.manager, choice as publications.Choice, true);
	if (!('id' in made)) throw new Error('It was read again before.');
	return (await publications.get(cast.manager, made.id)).publication;
}

it('two publications in the same moment are both made, and the second knows the first', async () => {
	const [one, other] = await Promise.all([publish('donor'), publish('donor')]);
	expect([one.figures.changes?.since.id, other.figures.changes?.since.id].sort()).toEqual(
		[undefined, one.figures.changes ? other.id : one.id].sort()
	);
	const { publications: listed } = await publications.list(cast.manager, 'SMALL');
	expect(listed[0]?.id).toBe(one.figures.changes ? one.id : other.id);
});

it('a correction says what it changes, who published what it corrects, and nothing withheld', async () => {
	await story.reopen('2018-Q1');
	await story.says('2018-Q1', {
		value: 12,
		cells: [
			{ key: { sex: 'female' }, value: 9 },
			{ key: { sex: 'male' }, value: 3 }
		]
	});
	const { figures } = await publish('donor');
	expect(figures.changes?.since.publishedBy).toBe('manager');
	const own = figures.changes?.figures.filter(({ indicatorCode }) => indicatorCode === 'told');
	expect(own).toEqual(
		(['quarter', 'running'] as const).map((what) => ({
			indicatorCode: 'told',
			period: '2018-Q1',
			key: {},
			what,
			old: value(9),
			new: value(12)
		}))
	);
	const parts = figures.indicators.find(({ code }) => code === 'told')?.breakdowns[0]?.cells;
	expect(parts?.map(({ running }) => running)).toEqual([withheld, withheld]);
});

it('the public is told of no change from what the donor alone has', async () => {
	expect((await publish('public')).figures.changes).toBeNull();
});

it('a revoked publication is not what a later one corrects', async () => {
	const revoked = await publish('donor');
	await publications.revoke(cast.manager, revoked.id);
	const next = await publish('donor');
	expect(next.figures.changes?.since.id).not.toBe(revoked.id);
});
