import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { value, withheld } from '../../src/lib/reports/fixture/build.ts';
import * as publications from '../../src/lib/server/publications.ts';
import * as texts from '../../src/lib/server/publicationTexts.ts';
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

it('its hash is that of what is read again, and its link counts who opens it', async () => {
	const { id, hash, figures, narrative } = await publish('donor');
	expect(hash).toBe(publications.hashOf({ figures, narrative }));
	const token = await publications.share(cast.manager, id);
	for (const reader of [cast.nobody, cast.nobody, cast.viewer]) {
		expect((await publications.shared(reader, token)).hash).toBe(hash);
	}
	const { links } = await publications.get(cast.manager, id);
	expect(links.map(({ opened }) => opened)).toEqual([3]);
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

it('quarters without any approved report are not published, whoever asks', async () => {
	for (const kind of ['interim', 'final'] as const) {
		const choice = {
			code: 'SMALL',
			from: '2019-Q1',
			to: '2019-Q1',
			audience: 'donor',
			kind
		} as const;
		const refused: unknown = await publications.publish(cast.manager, choice, true).catch((e) => e);
		expect(refused).toMatchObject({ status: 422, code: 'not_complete' });
		expect(refused).toHaveProperty(
			'details',
			expect.arrayContaining([expect.objectContaining({ code: 'nothing_approved' })])
		);
	}
});

it('an indicator that is renamed is named before it is published, and in the publication', async () => {
	const choice = { code: 'SMALL', from: '2018-Q1', to: '2018-Q1', audience: 'donor' } as const;
	const redefined = async () =>
		(await publications.check(cast.manager, { ...choice, kind: 'interim' })).filter(
			({ code }) => code === 'redefined'
		);
	const { figures: before } = await publish('donor');
	expect(await redefined()).toEqual([]);
	const old = before.indicators.find(({ code }) => code === 'told')?.name ?? '';
	const rename = (name: string) =>
		cast.database.run(`update public.indicators set name = '${name}' where code = 'told'`);
	await rename('Another name');
	expect(await redefined()).toMatchObject([{ indicatorCode: 'told', text: old }]);
	expect((await publish('donor')).figures.changes?.definitions).toEqual([
		{ indicatorCode: 'told', what: 'name', old, new: 'Another name' }
	]);
	await rename(old);
	await publish('donor');
});

it('it keeps by what it was protected, which binds the next one and which no donor reads', async () => {
	const rules = async () => {
		const { earlier } = await publications.sourceOf(cast.manager, {
			...{ code: 'SMALL', from: '2018-Q1', to: '2018-Q1', audience: 'donor', kind: 'interim' }
		} as publications.Choice);
		return earlier.map(({ k, width }) => [k, width]);
	};
	const set = (suppression_k: number, suppression_width: number | null) =>
		cast.manager
			.rpc('change_project', {
				project_code: 'SMALL',
				settings: { suppression_k, suppression_width }
			})
			.throwOnError();
	expect((await rules()).at(-1)).toEqual([5, 4]);
	await set(6, 9);
	const strict = await publish('donor');
	await set(5, null);
	const next = await publish('donor');
	expect((await rules()).slice(-2)).toEqual([
		[6, 9],
		[6, 9]
	]);
	expect(JSON.stringify(next)).not.toContain('width');
	const part = { project_code: 'SMALL', part: 'publications' };
	const { data: taken } = await cast.manager.rpc('project_part', part).throwOnError();
	expect(taken).toContainEqual(
		expect.objectContaining({ hash: next.hash, suppression_k: 6, suppression_width: 9 })
	);
	for (const client of [cast.viewer, cast.officer]) {
		const { error } = await client.from('publications').select('suppression_k');
		expect(error?.code).toBe('42501');
		expect((await client.from('publications').select('id')).data).not.toEqual([]);
	}
	await publications.revoke(cast.manager, next.id);
	await publications.revoke(cast.manager, strict.id);
	const free = await publish('donor');
	expect((await rules()).at(-1)).toEqual([5, 4]);
	expect(free.figures.changes?.since.id).not.toBe(strict.id);
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

it('has what an IATI file needs of the project, and what was expected at the end of each quarter', async () => {
	const settings = {
		iati_organisation_identifier: 'XI-EXAMPLE-1',
		iati_sector: '15180',
		iati_includes_sensitive: true
	};
	await cast.manager.rpc('change_project', { project_code: 'SMALL', settings }).throwOnError();
	const { project, indicators } = (await publish('donor', '2018-Q2')).figures;
	expect(project).toMatchObject({
		iatiOrganisationIdentifier: 'XI-EXAMPLE-1',
		iatiSector: '15180',
		iatiIncludesSensitive: true
	});
	const targeted = indicators.filter(({ expected }) => expected !== null);
	expect(targeted.length).toBeGreaterThan(0);
	for (const { expected, periods } of targeted) {
		expect(periods.at(-1)?.expected).toBeCloseTo(expected ?? 0, 6);
	}
});

describe('the narrative', () => {
	const choice: publications.Choice = {
		code: 'SMALL',
		from: '2018-Q1',
		to: '2018-Q1',
		kind: 'interim',
		audience: 'donor'
	};
	const page = () => texts.get(cast.manager, choice);
	const sectionOf = async (name: string, code: string | null = null) => {
		const { sections } = await page();
		const found = sections.find(
			({ section, resultCode }) => section === name && resultCode === code
		);
		if (!found) throw new Error(`There is no section ${name}.`);
		return found;
	};
	const write = (name: string, body: string, version: number, basis = '') =>
		texts.save(cast.manager, choice, [{ section: name, resultCode: null, body, basis, version }]);

	it('is saved text by text; who has not read the last version changes nothing and is told', async () => {
		const first = await write('visibility', 'Emblems.', 0);
		expect(first).toMatchObject({ saved: [{ body: 'Emblems.', version: 1 }], stale: [] });
		expect(await write('visibility', 'Flags.', 1)).toMatchObject({ saved: [{ version: 2 }] });
		for (const version of [0, 1]) {
			const late = await texts.save(cast.admin, choice, [
				{ section: 'visibility', resultCode: null, body: 'Neither.', basis: '', version },
				{ section: 'synergies', resultCode: null, body: 'Some.', basis: '', version }
			]);
			expect(late.saved.map(({ section }) => section)).toEqual(['synergies']);
			expect(late.stale).toMatchObject([
				{ section: 'visibility', body: 'Flags.', version: 2, changedBy: 'manager' }
			]);
		}
		const { data } = await cast.manager
			.from('audit_events')
			.select('after')
			.eq('entity', 'publication_texts')
			.order('at')
			.throwOnError();
		expect(JSON.stringify(data)).toContain('Emblems.');
	});

	it('shows that partners have written something else since', async () => {
		const { basis } = await sectionOf('summary');
		await write('summary', 'All of it.', 0, basis);
		expect((await sectionOf('summary')).isStale).toBe(false);
		await cast.database.run(
			`insert into public.narratives (project_id, report_id, section, body)
			select r.project_id, r.id, 'summary', 'We began.'
			from public.reports r join public.periods p on p.id = r.period_id
			where r.status = 'approved' and p.label = '2018-Q1' limit 1`
		);
		expect((await sectionOf('summary')).isStale).toBe(true);
	});

	it('of another range begins with these texts, and each shows that it is of other quarters', async () => {
		const later = { ...choice, to: '2018-Q2' };
		await texts.copy(cast.manager, later, choice);
		const { sections, otherTexts } = await texts.get(cast.manager, later);
		expect(otherTexts).toEqual([{ from: '2018-Q1', to: '2018-Q1' }]);
		const copied = sections.find(({ section }) => section === 'visibility');
		expect(copied).toMatchObject({ body: 'Flags.', version: 1 });
	});

	it('is frozen with its figures, a withheld one as its mark; an unknown one is not frozen', async () => {
		const body = '{indicator told running} people, {indicator told running sex=male} of them men.';
		await write('visibility', `${body} {indicator gone running}`, 2);
		await expect(publications.publish(cast.manager, choice, true)).rejects.toMatchObject({
			status: 422,
			code: 'not_complete'
		});
		await write('visibility', body, 3);
		const { narrative } = await publish('donor');
		expect(narrative.filter(({ section }) => section === 'visibility')).toEqual([
			{
				section: 'visibility',
				resultCode: null,
				partner: null,
				period: null,
				body: '12 people, S of them men.'
			}
		]);
	});

	it('is read again before it is published where it says what is withheld', async () => {
		await write('synergies', 'Three men found work.', 2);
		const made = await publications.publish(cast.manager, choice, false);
		expect('warnings' in made && made.warnings).toMatchObject([
			{ excerpt: 'Three men found work.', partner: null, period: null, indicators: ['told'] }
		]);
	});
});
