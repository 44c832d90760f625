import { describe, expect, it } from 'vitest';
import { attack } from './attack';
import { audit } from './audit';
import { highs, settings, systemOf, tableOf } from './fixture';
import { suppress } from './suppress';
import type { System } from './system';

/** The tables of protection.md B4, k = 5. */
const oneLine = tableOf([['F', 'M']], [23, 2]);
const twoByTwo = tableOf(
	[
		['Adult', 'Minor'],
		['F', 'M']
	],
	[20, 9, 7, 3]
);
const threeByThree = tableOf(
	[
		['Albania', 'Kosovo', 'N. Macedonia'],
		['Sex', 'Labour', 'Other']
	],
	[18, 12, 6, 9, 2, 7, 11, 8, 5]
);
const smallTotal = tableOf(
	[
		['Kosovo', 'Albania'],
		['Sex', 'Labour', 'Begging']
	],
	[1, 1, 0, 14, 9, 8]
);
const quarters = systemOf(
	[
		['q1', 12, 'known'],
		['c1', 12, 'known'],
		['q2', 2],
		['c2', 14],
		['q3', 7],
		['c3', 21]
	],
	[
		['c2', 'c1', 'q2'],
		['c3', 'c2', 'q3']
	]
);
const linked = systemOf(
	[
		['P1', 14],
		['P2', 7],
		['P3 = Kosovo', 3],
		['Albania', 21],
		['total', 24, 'headline']
	],
	[
		['total', 'P1', 'P2', 'P3 = Kosovo'],
		['Albania', 'P1', 'P2'],
		['total', 'Albania', 'P3 = Kosovo']
	]
);

function withheldIn(system: System): string[] {
	const { withheld, exposed } = suppress(system, settings, highs);
	expect(exposed).toEqual([]);
	const { known, lonely } = audit(system, withheld, settings, highs);
	expect([...known, ...lonely]).toEqual([]);
	return [...withheld].sort();
}

const rangesOf = (system: System, withheld: string[]) =>
	Object.fromEntries(attack(system, new Set(withheld), highs));

it('table 1: a line loses its other part', () => {
	expect(rangesOf(oneLine, ['M'])).toEqual({ M: { min: 2, max: 2 } });
	expect(withheldIn(oneLine)).toEqual(['F', 'M']);
	expect(rangesOf(oneLine, ['F', 'M'])).toMatchObject({ M: { min: 1, max: 24 } });
});

it('table 2: a square, no corner of which is enough alone', () => {
	const inner = ['Adult × F', 'Adult × M', 'Minor × F', 'Minor × M'];
	expect(rangesOf(twoByTwo, ['Minor × F', 'Minor × M'])['Minor × M']).toEqual({ min: 3, max: 3 });
	expect(rangesOf(twoByTwo, inner.slice(1))['Minor × M']).toEqual({ min: 3, max: 3 });
	expect(withheldIn(twoByTwo)).toEqual(inner);
	expect(rangesOf(twoByTwo, inner)['Minor × M']).toEqual({ min: 1, max: 9 });
});

it('table 3: the square of four that hides the fewest people', () => {
	const square = [
		'Kosovo × Labour',
		'Kosovo × Other',
		'N. Macedonia × Labour',
		'N. Macedonia × Other'
	];
	expect(withheldIn(threeByThree)).toEqual(square);
	expect(rangesOf(threeByThree, square)['Kosovo × Labour']).toEqual({ min: 1, max: 8 });
});

it('table 4: a total of two with two singletons goes with them, the zero stays', () => {
	const inner = ['Kosovo × Sex', 'Kosovo × Labour', 'Albania × Sex', 'Albania × Labour'];
	expect(rangesOf(smallTotal, inner)['Kosovo × Sex']).toEqual({ min: 1, max: 1 });
	const six = [...inner, 'Kosovo × *', 'Albania × *'].sort();
	expect(withheldIn(smallTotal)).toEqual(six);
	expect(rangesOf(smallTotal, six)).toMatchObject({
		'Kosovo × Sex': { min: 1, max: 14 },
		'Kosovo × *': { min: 2, max: 23 }
	});
});

it('table 4 with totals that stay: nothing hides the singletons, and it says so', () => {
	const figures = smallTotal.figures.map((figure) =>
		figure.id.endsWith('*') ? { ...figure, status: 'shown' as const } : figure
	);
	const { exposed } = suppress({ ...smallTotal, figures }, settings, highs);
	expect([...exposed].sort()).toEqual(['Kosovo × Labour', 'Kosovo × Sex']);
});

it('table 5: a quarter hides with the next, for the running total after both is printed', () => {
	expect(rangesOf(quarters, ['q2']).q2).toEqual({ min: 2, max: 2 });
	expect(rangesOf(quarters, ['q2', 'c2']).q2).toEqual({ min: 2, max: 2 });
	expect(withheldIn(quarters)).toEqual(['c2', 'q2', 'q3']);
	expect(rangesOf(quarters, ['c2', 'q2', 'q3']).q2).toEqual({ min: 1, max: 8 });
});

it('table 7: partners and countries that count the same people share their marks', () => {
	expect(rangesOf(linked, ['P2', 'P3 = Kosovo'])['P3 = Kosovo']).toEqual({ min: 3, max: 3 });
	const hidden = ['Albania', 'P2', 'P3 = Kosovo'];
	expect(withheldIn(linked)).toEqual(hidden);
	expect(rangesOf(linked, hidden)['P3 = Kosovo']).toEqual({ min: 1, max: 9 });
});

describe('the width rule is a setting', () => {
	const square = ['Adult × F', 'Adult × M', 'Minor × F', 'Minor × M'];
	const found = (withheld: string[], width: number) =>
		audit(twoByTwo, new Set(withheld), { k: 5, width }, highs);

	it.each([0, 1, 4, 8])('nine counts are wide enough for %i', (width) => {
		expect(found(square, width)).toMatchObject({ known: [], narrow: [] });
	});

	it('and not for nine between them', () => {
		expect(found(square, 9)).toMatchObject({ known: [], narrow: ['Minor × M'] });
	});

	it.each([0, 1, 4])('a count that is known is found, also where only %i is asked for', (width) => {
		expect(found(['Minor × F', 'Minor × M'], width).known).toContain('Minor × M');
	});

	it.each([0, 1, 4, 12])('a pattern for %i keeps the small count that uncertain', (width) => {
		const { withheld, exposed } = suppress(threeByThree, { k: 5, width }, highs);
		expect(exposed).toEqual([]);
		const { known, narrow } = audit(threeByThree, withheld, { k: 5, width }, highs);
		expect([...known, ...narrow]).toEqual([]);
	});

	it('a wider one hides more, and where totals allow no more, as much as they do', () => {
		const hidden = (width: number) => {
			const { withheld } = suppress(threeByThree, { k: 5, width }, highs);
			const cells = threeByThree.cells.filter(({ id }) => withheld.has(id));
			return cells.reduce((people, { count }) => people + count, 0);
		};
		expect(hidden(4)).toBe(22);
		expect(hidden(12)).toBeGreaterThan(22);
		const most = suppress(oneLine, { k: 5, width: 90 }, highs);
		expect(most).toEqual({ withheld: new Set(['F', 'M']), exposed: [] });
	});
});

it('a table without small counts is returned as it is', () => {
	const table = tableOf(
		[
			['Adult', 'Minor'],
			['F', 'M']
		],
		[20, 9, 0, 5]
	);
	expect(withheldIn(table)).toEqual([]);
});
