import { describe, expect, it } from 'vitest';
import { highs } from '../../domain/suppression/fixture';
import { freeze } from '../freeze';
import type { PublicationFigures } from '../publication';
import { publicationSource } from '../source';
import { personalWarnings } from './personalTexts';
import { policyOf } from './policy';
import { protect } from './protect';
import { sceneOf } from './scene';
import { sourceOf, type Said } from './source.fixture';
import { textWarnings } from './texts';

const bySex = (female: number, male: number) => [
	{ key: { sex: 'female' }, value: female },
	{ key: { sex: 'male' }, value: male }
];
const report = (partner: string, quarter: number, female: number, male: number): Said => ({
	partner,
	quarter,
	value: female + male,
	parts: bySex(female, male)
});

const earlierOf = (...copies: PublicationFigures[]) =>
	publicationSource.shape.earlier.parse(
		copies.map(({ audience, range, indicators, data }) => ({
			audience,
			...(audience === 'donor' ? { k: 5, width: 4 } : { k: 11, width: 10 }),
			...range,
			indicators,
			data
		}))
	);

function publish(
	said: readonly Said[],
	quarter: number,
	audience: 'donor' | 'public' = 'donor',
	...copies: PublicationFigures[]
) {
	const source = sourceOf(said, { from: quarter, to: quarter }, earlierOf(...copies));
	const protection = protect(source, audience, highs);
	const choice = { format: 'europeaid', kind: 'interim', audience, templateVersion: '' } as const;
	const figures = freeze(source, choice, protection);
	const [indicator] = figures.indicators;
	if (!indicator) throw new Error('The indicator is not there.');
	const [breakdown] = indicator.breakdowns;
	return { source, protection, figures, indicator, toDate: breakdown?.cells.map((c) => c.running) };
}

const value = (number: number) => ({ state: 'value', value: number });
const withheld = { state: 'withheld' };
const rowsOf = ({ data }: PublicationFigures) =>
	data.map((row) => [row.partner, row.key, row.value]);

describe('for the donor', () => {
	it('an indicator without small counts is published whole', () => {
		const { figures, toDate } = publish([report('P1', 0, 20, 9), report('P2', 0, 12, 0)], 0);
		expect(JSON.stringify(figures)).not.toContain('withheld"}');
		expect(toDate).toEqual([value(32), value(9)]);
		expect(figures.protection).toEqual({ applied: false, withheld: 0 });
	});

	it('the headline stays, a small part goes with the other part', () => {
		const { indicator, figures, toDate } = publish([report('P1', 0, 23, 2)], 0);
		expect(indicator.actual).toEqual(value(25));
		expect(toDate).toEqual([withheld, withheld]);
		expect(rowsOf(figures)).toEqual([
			['P1', {}, 25],
			['P1', { sex: 'female' }, null],
			['P1', { sex: 'male' }, null]
		]);
		expect(figures.protection).toMatchObject({ applied: true });
	});

	it('a partner with few people hides behind another of the same quarter', () => {
		const { figures } = publish(
			[report('P1', 0, 20, 0), report('P2', 0, 3, 0), report('P3', 0, 9, 0)],
			0
		);
		const totals = rowsOf(figures).filter(([, key]) => Object.keys(key as object).length === 0);
		expect(totals).toEqual([
			['P1', {}, 20],
			['P2', {}, null],
			['P3', {}, null]
		]);
	});

	it('a headline of one person stays, and says nothing of the person', () => {
		const { indicator, toDate } = publish([report('P1', 0, 1, 0)], 0);
		expect(indicator.actual).toEqual(value(1));
		// The zero goes as well: beside it, the other part would be the whole.
		expect(toDate).toEqual([withheld, withheld]);
	});

	it('a small part does not come out when the next quarter is published', () => {
		const said = [report('P1', 0, 20, 9), report('P1', 1, 6, 2)];
		const first = publish(said, 0);
		expect(first.toDate).toEqual([value(20), value(9)]);
		// 26 and 11 to date are not small, but what was added since the first copy is.
		expect(publish(said, 1).toDate).toEqual([withheld, withheld]);
		expect(publish(said, 1, 'donor', first.figures).toDate).toEqual([withheld, withheld]);
	});

	it('what was withheld before a correction stays withheld after it', () => {
		const first = publish([report('P1', 0, 23, 2)], 0);
		const corrected = [report('P1', 0, 23, 7)];
		expect(publish(corrected, 0).toDate).toEqual([value(23), value(7)]);
		expect(publish(corrected, 0, 'donor', first.figures).toDate).toEqual([withheld, withheld]);
	});

	it('a copy of other quarters is no correction', () => {
		const said = [report('P1', 0, 23, 2), report('P1', 1, 6, 8)];
		const first = publish(said, 0);
		const source = sourceOf(said, { from: 1, to: 1 }, earlierOf(first.figures));
		const [indicator] = source.indicators;
		expect(indicator && sceneOf(source, indicator, source.earlier)?.kept.size).toBe(0);
	});

	it('says that an earlier copy gives away what is small now', () => {
		const said = [report('P1', 0, 23, 9), report('P2', 0, 30, 12)];
		const open = publish(said, 0).figures;
		const source = sourceOf(said, { from: 0, to: 0 }, earlierOf({ ...open, audience: 'public' }));
		const project = { ...source.project, suppressionKPublic: 40 };
		expect(protect({ ...source, project }, 'public', highs).get('1')?.exposed).not.toEqual([]);
	});
});

describe('the rule of how uncertain a count must stay', () => {
	const three = [2, 6, 30].map((value, index) => ({ key: { age: 'abc'.charAt(index) }, value }));
	const said = [{ partner: 'P1', quarter: 0, value: 38, parts: three }];
	const source = (width: number | null, copies = earlierOf()) => {
		const all = sourceOf(said, { from: 0, to: 0 }, copies);
		return { ...all, project: { ...all.project, suppressionWidth: width } };
	};
	const withheldBy = (given: ReturnType<typeof source>) =>
		protect(given, 'donor', highs).get('1')?.withheld ?? new Set();

	it('is one less than the least count unless the project sets it', () => {
		expect(policyOf(source(null), 'donor')).toEqual({ k: 5, width: 4, keepsHeadlines: true });
		expect(policyOf(source(null), 'public')).toEqual({ k: 11, width: 10, keepsHeadlines: false });
		expect(policyOf(source(7), 'public')).toMatchObject({ k: 11, width: 7 });
	});

	it('decides what covers a count, and the smallest number still leaves none known', () => {
		const parts = (width: number | null) =>
			['a', 'b', 'c'].filter((age) => withheldBy(source(width)).has(`to 2018-Q1 age=${age}`));
		expect([1, null, 30].map(parts)).toEqual([
			['a', 'b'],
			['a', 'b'],
			['a', 'c']
		]);
	});

	it('is that of an earlier copy where this was stricter and its readers read this one', () => {
		const { figures } = publish(said, 0);
		const [copy] = earlierOf(figures);
		if (!copy) throw new Error('There is no copy.');
		const strict = { ...copy, k: 5, width: 30 };
		expect(policyOf(source(null, [strict]), 'donor')).toMatchObject({ k: 5, width: 30 });
		expect(policyOf(source(null, [strict]), 'public')).toMatchObject({ k: 11, width: 30 });
		const open = { ...strict, k: 9, audience: 'public' as const };
		expect(policyOf(source(null, [open]), 'donor')).toMatchObject({ k: 5, width: 4 });
		expect(withheldBy(source(null, [strict]))).toEqual(withheldBy(source(30, [copy])));
	});
});

describe('for the public', () => {
	it('a small headline goes, and all that is computed of it', () => {
		const { indicator } = publish([report('P1', 0, 6, 1)], 0, 'public');
		expect(indicator).toMatchObject({
			actual: withheld,
			inRange: withheld,
			progress: null,
			pace: null,
			status: 'withheld',
			comments: []
		});
		expect(indicator.periods[0]).toMatchObject({ value: withheld, running: withheld });
	});

	it('a headline of eleven stays', () => {
		const { indicator } = publish([report('P1', 0, 11, 0)], 0, 'public');
		expect(indicator.actual).toEqual(value(11));
	});
});

it('no withheld number is left in what is stored', () => {
	// Each number is there once, so that a search finds it if it is left anywhere.
	const said = [report('P1', 0, 7001, 3), report('P2', 0, 8013, 2)];
	const { figures, protection } = publish(said, 0);
	expect(protection.get('1')?.withheld.size).toBeGreaterThan(0);
	const numbers = JSON.stringify(figures).match(/\d+/g) ?? [];
	for (const number of ['7001', '8013']) expect(numbers).not.toContain(number);
});

it('the same data give the same publication', () => {
	const said = [report('P1', 0, 20, 3), report('P2', 0, 9, 9), report('P3', 0, 4, 8)];
	expect(publish(said, 0).figures).toEqual(publish(said, 0).figures);
});

it('percentages go by the counts behind them', () => {
	const source = sourceOf([report('P1', 0, 20, 0), report('P2', 0, 30, 0)], { from: 0, to: 0 });
	const asShare = (numerators: readonly number[]) => ({
		...source,
		cells: [],
		indicators: source.indicators.map((indicator) => ({
			...indicator,
			measure: 'percentage' as const
		})),
		observations: source.observations.map((observation, index) => ({
			...observation,
			value: null,
			returning: null,
			numerator: numerators[index] ?? 0,
			denominator: 30,
			cells: []
		}))
	});
	const withheldOf = (audience: 'donor' | 'public', ...numerators: number[]) =>
		protect(asShare(numerators), audience, highs).get('1')?.withheld.size;
	expect(withheldOf('donor', 20, 15)).toBe(0);
	// Two of thirty, and two of thirty who did not: the rows go, the headline stays.
	expect(withheldOf('donor', 20, 2)).toBe(2);
	expect(withheldOf('donor', 20, 28)).toBe(2);
	expect(withheldOf('public', 20, 2)).toBe(5);
});

it('texts that seem to name a person are listed, whatever is withheld', () => {
	const { source } = publish([report('P1', 0, 23, 9)], 0);
	const [said] = source.observations;
	const comment = 'Ask ana.k@shelter.example.org.';
	const observations = said ? [{ ...said, comment }] : [];
	const narrative = [
		{
			section: 'progress',
			resultCode: null,
			partner: 'P1',
			period: '2018-Q1',
			body: 'Call +355 69 123 4567. 130 persons came.'
		}
	];
	expect(personalWarnings({ ...source, observations }, narrative)).toEqual([
		{
			kind: 'email',
			excerpt: 'ana.k@shelter.example.org',
			partner: 'P1',
			period: '2018-Q1',
			indicators: ['1']
		},
		{
			kind: 'phone',
			excerpt: '+355 69 123 4567',
			partner: 'P1',
			period: '2018-Q1',
			indicators: []
		}
	]);
});

it('texts that mention a withheld number of their quarter are listed', () => {
	const { source, protection } = publish([report('P1', 0, 23, 2)], 0);
	const narrative = (body: string, period: string) => ({
		section: 'progress',
		resultCode: null,
		partner: 'P1',
		period,
		body
	});
	const narratives = [
		narrative('Two boys were sheltered.', '2018-Q1'),
		narrative('25 people were assisted.', '2018-Q1'),
		narrative('Two boys were sheltered.', '2018-Q2')
	];
	expect(textWarnings(source, protection, narratives)).toMatchObject([
		{
			kind: 'withheld',
			excerpt: 'Two boys were sheltered.',
			partner: 'P1',
			period: '2018-Q1',
			indicators: ['1']
		}
	]);
});

describe('whom several partners counted', () => {
	const said = [report('P1', 0, 20, 10), report('P2', 0, 12, 8)];
	const withTwice = (people: number | null, audience: 'donor' | 'public' = 'donor') => {
		const twice = [{ quarter: 0, people }];
		const source = sourceOf(said, { from: 0, to: 0 }, [], 'sum', twice);
		const protection = protect(source, audience, highs);
		const choice = { format: 'jtip', kind: 'interim', audience, templateVersion: '' } as const;
		const figures = freeze(source, choice, protection);
		return { figures, indicator: figures.indicators[0], of: protection.get('1') };
	};
	const totals = ({ data }: PublicationFigures) =>
		data.filter(({ key }) => Object.keys(key).length === 0).map((row) => row.value);

	it('are taken off and printed where they are many', () => {
		const { indicator, figures } = withTwice(6);
		expect(indicator?.actual).toEqual(value(44));
		expect(indicator?.overlaps).toEqual([{ period: '2018-Q1', people: value(6) }]);
		expect(totals(figures)).toEqual([30, 20]);
	});

	it('are withheld where they are few, with whatever they can be computed from', () => {
		const { indicator, figures, of } = withTwice(2);
		expect(indicator?.overlaps).toEqual([{ period: '2018-Q1', people: withheld }]);
		expect(totals(figures)).not.toEqual([30, 20]);
		expect(of?.exposed).toEqual([]);
	});

	it('withhold nothing where nobody knows how many they are', () => {
		const { indicator, figures } = withTwice(null);
		expect(indicator?.overlaps).toEqual([{ period: '2018-Q1', people: null }]);
		expect(indicator?.actual).toEqual(value(50));
		expect(totals(figures)).toEqual([30, 20]);
	});
});
