/**
 * Random projects, published one quarter after the other for both audiences, then attacked by a reader
 * who has all the copies and knows nothing of how they were made.
 */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { attack } from '../../domain/suppression/attack';
import { highs } from '../../domain/suppression/fixture';
import type { System } from '../../domain/suppression/system';
import { freeze } from '../freeze';
import type { PublicationFigures } from '../publication';
import { publicationSource, type PublicationSource } from '../source';
import { protect } from './protect';
import { quarters, sourceOf, type Said } from './source.fixture';

vi.setConfig({ testTimeout: 180_000 });

const people = fc.oneof(
	{ weight: 3, arbitrary: fc.constant(0) },
	{ weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) },
	{ weight: 3, arbitrary: fc.integer({ min: 5, max: 30 }) }
);
const categories = ['a', 'b', 'c'];
const part = (key: Record<string, string>) =>
	fc
		.tuple(people, fc.nat({ max: 3 }))
		.map(([value, returning]) => ({ key, value, returning: Math.min(value, returning) }));
const breakdown = fc.oneof(
	fc.tuple(...categories.map((sex) => part({ sex }))),
	fc.tuple(...['a', 'b'].flatMap((sex) => ['a', 'b'].map((age) => part({ sex, age }))))
);
const project = fc
	.record({ partners: fc.integer({ min: 1, max: 3 }), last: fc.integer({ min: 0, max: 3 }) })
	.chain(({ partners, last }) =>
		fc
			.tuple(
				...Array.from({ length: partners * (last + 1) }, () =>
					fc.tuple(fc.option(breakdown, { freq: 5 }), fc.tuple(...categories.map(() => fc.nat(30))))
				)
			)
			.map((reports) => ({
				last,
				said: reports.flatMap(([parts, supported], index): Said[] => {
					if (!parts) return [];
					const value = parts.reduce((sum, each) => sum + each.value, 0);
					const returning = parts.reduce((sum, each) => sum + each.returning, 0);
					const support = supported.slice(0, 2).map((count, index) => ({
						key: { support: categories[index] ?? '' },
						value: Math.min(count, value),
						returning: 0
					}));
					const where = { partner: `P${index % partners}`, quarter: Math.floor(index / partners) };
					return [{ ...where, value, returning, parts: [...parts, ...support] }];
				})
			}))
	);

/** How many of each quarter's new people another partner had counted, no more than there are. */
const shared = fc.array(fc.oneof(fc.constant(0), fc.nat(9)), { minLength: 4, maxLength: 4 });
const twiceIn = (said: readonly Said[], wanted: readonly number[]) =>
	wanted.flatMap((people, quarter) => {
		const own = said.filter((each) => each.quarter === quarter);
		const added = own.reduce((sum, { value, returning = 0 }) => sum + value - returning, 0);
		const most = own.length < 2 ? 0 : Math.min(people, added);
		return most === 0 ? [] : [{ quarter, people: most }];
	});
type TwiceIn = ReturnType<typeof twiceIn>;

function publish(source: PublicationSource, audience: 'donor' | 'public'): PublicationFigures {
	const protection = protect(source, audience, highs);
	expect([...protection.values()].flatMap(({ exposed }) => exposed)).toEqual([]);
	const choice = { format: 'europeaid', kind: 'interim', audience, templateVersion: '' } as const;
	return freeze(source, choice, protection);
}

const asEarlier = (figures: PublicationFigures) =>
	publicationSource.shape.earlier.parse([
		{
			audience: figures.audience,
			...(figures.audience === 'donor' ? { k: 5, width: 4 } : { k: 11, width: 10 }),
			...figures.range,
			indicators: figures.indicators,
			data: figures.data
		}
	]);

/** What copies print, row by row: the truth of each count, and whether some copy says it. */
function readerOf(
	said: readonly Said[],
	copies: readonly PublicationFigures[],
	k: number,
	twice: TwiceIn = []
) {
	const cells = new Map<string, { count: number; isKnown: boolean }>();
	const relations: { whole: string; parts: string[]; exact: boolean }[] = [];
	const cell = (id: string, count: number, isKnown: boolean) => {
		cells.set(id, { count, isKnown: isKnown || (cells.get(id)?.isKnown ?? false) });
		return id;
	};
	const name = (partner: string, quarter: number, key: object) =>
		`${partner} ${quarter} ${JSON.stringify(key)}`;
	const rows = said.flatMap(({ partner, quarter, value, returning = 0, parts }) =>
		[{ key: {}, value, returning }, ...parts].map((row) => ({ partner, quarter, ...row }))
	);
	for (const { partner, quarter, key, value, returning = 0 } of rows) {
		const id = name(partner, quarter, key);
		const printed = copies.some(({ data }) =>
			data.some(
				(row) =>
					row.state === 'value' && name(row.partner, quarters.indexOf(row.period), row.key) === id
			)
		);
		cell(id, value, printed);
		cell(`new ${id}`, value - returning, printed);
		cell(`back ${id}`, returning, printed);
		relations.push({ whole: id, parts: [`new ${id}`, `back ${id}`], exact: true });
	}
	for (const { partner, quarter, parts } of said) {
		const split = parts.filter(({ key }) => !('support' in key));
		for (const kind of ['new ', 'back ']) {
			relations.push({
				whole: kind + name(partner, quarter, {}),
				parts: split.map(({ key }) => kind + name(partner, quarter, key)),
				exact: true
			});
		}
	}
	const sum = (id: string, kind: string, members: typeof rows, figure: { state: string }) => {
		const parts = members.map(({ partner, quarter, key }) => kind + name(partner, quarter, key));
		const count = parts.reduce((all, each) => all + (cells.get(each)?.count ?? 0), 0);
		cell(id, count, figure.state === 'value');
		relations.push({ whole: id, parts, exact: true });
	};
	for (const { quarter, people } of twice) {
		const label = quarters[quarter];
		const printed = copies.some(({ indicators }) =>
			indicators[0]?.overlaps.some(
				(each) => each.period === label && each.people?.state === 'value'
			)
		);
		cell(`twice ${quarter}`, people, printed);
	}
	/** Everybody who is new from one quarter to another, nobody twice. */
	const sumOnce = (id: string, first: number, last: number, figure: { state: string }) => {
		const off = twice.filter(({ quarter }) => quarter >= first && quarter <= last);
		const all = `all ${id}`;
		sum(all, 'new ', within(first, last, {}), { state: 'counted' });
		const count = off.reduce((rest, { people }) => rest - people, cells.get(all)?.count ?? 0);
		cell(id, count, figure.state === 'value');
		const parts = [id, ...off.map(({ quarter }) => `twice ${quarter}`)];
		relations.push({ whole: all, parts, exact: true });
	};
	const within = (first: number, last: number, key: Record<string, string>) =>
		rows.filter((row) => {
			const isTotal = Object.keys(key).length === 0;
			const isPart = Object.entries(key).every(
				([dimension, category]) => (row.key as Record<string, string>)[dimension] === category
			);
			const matches = isTotal ? Object.keys(row.key).length === 0 : isPart;
			return row.quarter >= first && row.quarter <= last && matches;
		});
	for (const { range, indicators } of copies) {
		const [indicator] = indicators;
		if (!indicator) continue;
		const [from, to] = [quarters.indexOf(range.from), quarters.indexOf(range.to)];
		indicator.periods.forEach(({ label, value, running }, quarter) => {
			sum(`own ${label}`, '', within(quarter, quarter, {}), value);
			sumOnce(`to ${label}`, 0, quarter, running);
		});
		sumOnce(`in ${range.from} ${range.to}`, from, to, indicator.inRange);
		for (const part of indicator.breakdowns.flatMap((each) => each.cells)) {
			const { key, inRange, running, course } = part;
			const id = JSON.stringify(key);
			const sumOfCourse = (name: string, kind: string, first: number, last: number, said = 0) => {
				sum(name, kind, within(first, last, key), { state: 'value' });
				expect(said).toBe(cells.get(name)?.count);
				expect(said > 0 && said < k).toBe(false);
			};
			course?.own.forEach((said, q) => {
				if (typeof said === 'number') sumOfCourse(`own ${quarters[q]} ${id}`, '', q, q, said);
			});
			course?.running.forEach((said, q) => {
				if (typeof said === 'number') sumOfCourse(`to ${quarters[q]} ${id}`, 'new ', 0, q, said);
			});
			sum(`to ${range.to} ${id}`, 'new ', within(0, to, key), running);
			sum(`in ${range.from} ${range.to} ${id}`, 'new ', within(from, to, key), inRange);
		}
	}
	const isTarget = ({ count, isKnown }: { count: number; isKnown: boolean }) =>
		!isKnown && count > 0 && count < k;
	const system: System = {
		cells: [...cells].map(([id, each]) => ({
			id,
			count: each.count,
			figure: each.isKnown ? 'known' : null,
			// What the partners add up to, some twice, is no count of people.
			small: isTarget(each) && !id.startsWith('all '),
			floor: 0
		})),
		figures: [{ id: 'known', status: 'shown', weight: 1 }],
		relations
	};
	const ranges = attack(system, new Set(), highs);
	return [...ranges].filter(([, { min, max }]) => min === max).map(([id]) => id);
}

/** Copies of which nothing but the headlines is left: what they tell is told by policy. */
const headlinesOnly = (copies: readonly PublicationFigures[]) =>
	copies.map((copy) => ({
		...copy,
		data: [],
		indicators: copy.indicators.map((indicator) => ({ ...indicator, breakdowns: [] }))
	}));

const runs = { numRuns: Math.ceil(Number(process.env.BESA_RUNS ?? 600) / 50), seed: 20180331 };

it('no small count can be computed from all copies for the donor together', () => {
	fc.assert(
		fc.property(project, fc.boolean(), shared, ({ said, last }, isBackwards, wanted) => {
			const twice = twiceIn(said, wanted);
			const copies: PublicationFigures[] = [];
			const order = Array.from({ length: last + 1 }, (_, quarter) => quarter);
			for (const quarter of isBackwards ? order.reverse() : order) {
				const earlier = copies.flatMap(asEarlier);
				const source = sourceOf(said, { from: quarter, to: quarter }, earlier, 'sum', twice);
				copies.push(publish(source, 'donor'));
				const until = isBackwards ? last : quarter;
				const reported = said.filter((each) => each.quarter <= until);
				const off = twice.filter((each) => each.quarter <= until);
				const byPolicy = readerOf(reported, headlinesOnly(copies), 5, off);
				const known = readerOf(reported, copies, 5, off);
				expect(known.filter((id) => !byPolicy.includes(id))).toEqual([]);
			}
		}),
		runs
	);
});

it('no small count can be computed from all copies for the public together', () => {
	fc.assert(
		fc.property(project, shared, ({ said, last }, wanted) => {
			const twice = twiceIn(said, wanted);
			const copies: PublicationFigures[] = [];
			for (let quarter = 0; quarter <= last; quarter += 1) {
				for (const audience of ['donor', 'public'] as const) {
					const earlier = copies.flatMap(asEarlier);
					const source = sourceOf(said, { from: 0, to: quarter }, earlier, 'sum', twice);
					copies.push(publish(source, audience));
				}
				const reported = said.filter((each) => each.quarter <= quarter);
				const open = copies.filter(({ audience }) => audience === 'public');
				const off = twice.filter((each) => each.quarter <= quarter);
				expect(readerOf(reported, open, 11, off)).toEqual([]);
				const byDonor = copies.filter(({ audience }) => audience === 'donor');
				const known = readerOf(reported, copies, 5, off);
				const byPolicy = readerOf(reported, headlinesOnly(byDonor), 5, off);
				expect(known.filter((id) => !byPolicy.includes(id))).toEqual([]);
			}
		}),
		runs
	);
});

it('a level, and breakdowns that do not add up, are protected without contradiction', () => {
	fc.assert(
		fc.property(
			project,
			fc.constantFrom('sum', 'latest'),
			fc.nat(),
			({ said, last }, rule, gap) => {
				const reports = said.map((report, index) => ({
					...report,
					// Some report has a part more than its breakdown holds, or none of it.
					value: report.value + ((gap + index) % 3 === 0 ? 2 : 0),
					parts: (gap + index) % 4 === 0 ? [] : report.parts
				}));
				const copies: PublicationFigures[] = [];
				for (let quarter = 0; quarter <= last; quarter += 1) {
					const earlier = copies.flatMap(asEarlier);
					const source = sourceOf(reports, { from: quarter, to: quarter }, earlier, rule);
					copies.push(publish(source, quarter % 2 === 0 ? 'donor' : 'public'));
				}
			}
		),
		runs
	);
});
