/** Random worked cases: small, and with an edge wherever a rule of calculation has one. */
import fc from 'fast-check';
import type { VectorCase } from '../vectors/cases.ts';

type Said = VectorCase['values'][number];
type Cell = {
	key: Record<string, string>;
	value?: number | null;
	returning?: number | null;
	numerator?: number | null;
	denominator?: number | null;
};
/** A case whose figures may be split. */
export type CellCase = Omit<VectorCase, 'values'> & { values: (Said & { cells?: Cell[] })[] };

/** The same cases on every run, unless another seed is asked for; a failure prints the seed. */
export function runs(numRuns: number) {
	return { numRuns, seed: Number(process.env.BESA_TEST_SEED ?? 20260105) };
}

export const quarters = ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2023-Q1', '2023-Q2'] as const;
const days = [
	['01-01', '03-31'],
	['04-01', '06-30'],
	['07-01', '09-30'],
	['10-01', '12-31']
];
export const periods = quarters.map((label, index) => {
	const [first, last] = days[index % 4] ?? [];
	return { label, start: `${label.slice(0, 5)}${first}`, end: `${label.slice(0, 5)}${last}` };
});
const statuses = ['draft', 'submitted', 'returned', 'approved'] as const;
const places = [null, 'Hill', 'Lake'];

/** Whole numbers mostly; tenths, for they have no exact floating form; now and then a negative one. */
export const amount = fc.oneof(
	{ weight: 4, arbitrary: fc.integer({ min: 0, max: 30 }) },
	{ weight: 1, arbitrary: fc.integer({ min: -50, max: 200 }).map((tenths) => tenths / 10) }
);
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 5 });

const indicator: fc.Arbitrary<VectorCase['indicator']> = fc
	.record({
		measure: fc.oneof(
			{ weight: 9, arbitrary: fc.constantFrom('number', 'percentage', 'milestone') },
			{ weight: 1, arbitrary: fc.constant('qualitative' as const) }
		),
		accumulation: fc.constantFrom('sum', 'latest', 'average', 'maximum'),
		combination: fc.constantFrom('sum', 'average', 'maximum'),
		direction: fc.constantFrom('increase', 'decrease'),
		target_path: fc.constantFrom('linear', 'step'),
		baseline: fc.oneof(fc.constantFrom(null, 0), amount),
		adds_to_baseline: fc.boolean(),
		counts_people: fc.boolean()
	})
	// Rates are pooled or the latest; nothing else is allowed (3).
	.map(({ accumulation, ...rest }) =>
		rest.measure === 'percentage' && accumulation !== 'sum'
			? { ...rest, accumulation: 'latest' }
			: { ...rest, accumulation }
	);

/** Before the start, on the first day, at the end of a quarter, within one, after everything. */
const targets = fc.uniqueArray(
	fc.record({
		date: fc.constantFrom(
			...['2021-06-30', '2022-01-01', '2022-02-01', '2022-03-31', '2022-05-20', '2022-09-30'],
			...['2022-12-31', '2023-01-01', '2023-06-30', '2024-03-31']
		),
		value: amount
	}),
	{ selector: ({ date }) => date, minLength: 1, maxLength: 4, size: 'max' }
);

const numbers = {
	value: sometimes(amount),
	returning: sometimes(fc.nat(10)),
	numerator: sometimes(fc.nat(12)),
	denominator: sometimes(fc.nat(12))
};
/** Of two breakdowns, and of one of them crossed with a third. */
const keys: Cell['key'][] = [
	{ sex: 'female' },
	{ sex: 'male' },
	{ support: 'legal' },
	{ sex: 'female', age: 'minor' },
	{ sex: 'female', age: 'adult' }
];
const cells: fc.Arbitrary<Cell[]> = fc.uniqueArray(
	fc.record({ key: fc.constantFrom(...keys), ...numbers }),
	{ selector: ({ key }) => key, maxLength: 3 }
);
const said: fc.Arbitrary<Omit<CellCase['values'][number], 'partner' | 'period'>> = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ ...numbers, text: fc.constant('As planned.'), cells }) },
	{ weight: 1, arbitrary: fc.constant({ state: 'not_applicable' as const }) }
);

const report = fc.record({
	partner: fc.constantFrom('a', 'b', 'c'),
	period: fc.constantFrom(...quarters),
	status: fc.oneof(
		{ weight: 3, arbitrary: fc.constant('approved' as const) },
		{ weight: 1, arbitrary: fc.constantFrom(...statuses) }
	)
});
const reports = fc.uniqueArray(report, {
	selector: ({ partner, period }) => partner + period,
	minLength: 2,
	maxLength: 10,
	size: 'max'
});

/** Which quarter is asked for: seldom one in which hardly anything can have been reported. */
const asOf = fc.constantFrom(...quarters, ...quarters.slice(2));

const frame = fc.record({
	// In the first quarter: on its first day, within it, on its last day.
	start: fc.constantFrom('2022-01-01', '2022-02-01', '2022-03-31'),
	end: fc.constantFrom('2022-12-31', '2023-06-30'),
	thresholds: fc.constantFrom<[number, number]>([0.85, 0.6], [0.95, 0.9], [1, 1], [0.5, 0.1]),
	as_of: asOf,
	statuses: fc.oneof(
		fc.constant<(typeof statuses)[number][]>(['approved']),
		fc.subarray([...statuses], { minLength: 1 })
	)
});

/** A project: one to some indicators, reported in the same reports. */
export function anyProject(
	most: number,
	only: Partial<VectorCase['indicator']> = {}
): fc.Arbitrary<CellCase[]> {
	const one = fc.record({
		indicator: indicator.map((made) => ({ ...made, ...only })),
		targets: fc.option(targets, { nil: [], freq: 8 }),
		// What each report says of it: nothing, or something at some places.
		said: fc.array(fc.array(fc.option(said, { freq: 2 }), { maxLength: places.length }), {
			minLength: 10,
			maxLength: 10
		})
	});
	return fc
		.tuple(frame, reports, fc.array(one, { minLength: 1, maxLength: most }))
		.map(([{ start, end, thresholds, ...asked }, given, made]) =>
			made.map((each) => ({
				name: 'A random case',
				project: { start, end, on_track_min: thresholds[0], at_risk_min: thresholds[1] },
				indicator: each.indicator,
				targets: each.targets,
				periods,
				...asked,
				values: given.flatMap((by, n) =>
					(each.said[n] ?? []).flatMap((what, place) =>
						what === null ? [] : [{ ...by, location: places[place] ?? null, ...what }]
					)
				),
				expect: {}
			}))
		);
}
