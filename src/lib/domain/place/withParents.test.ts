import { describe, expect, it } from 'vitest';
import { westernBalkans, type PlaceTree } from './westernBalkans';
import { withParents } from './withParents';

const flat = (tree: PlaceTree[]): PlaceTree[] =>
	tree.flatMap((place) => [place, ...flat(place.children)]);
const all = flat(westernBalkans);

describe('the places of the Western Balkans', () => {
	it('have a code each', () => {
		expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
		for (const { code } of all) expect(code).toMatch(/^[A-Z]{2}(-[A-Z0-9]+)*$/);
	});

	it.each([
		['AL', 61],
		['XK', 38],
		['MK', 80],
		['ME', 25]
	])('hold every municipality of %s', (country, count) => {
		const own = all.filter(
			({ code, parent }) => code.startsWith(`${country}-`) && parent !== country
		);
		expect(own).toHaveLength(count);
	});

	it('bring along the places they lie in', () => {
		expect(withParents(westernBalkans, new Set(['AL-SARANDA', 'MK', 'XX']))).toEqual([
			{ code: 'AL', name: 'Albania', parent: null, isParentOnly: true },
			{ code: 'AL-12', name: 'Vlorë county', parent: 'AL', isParentOnly: true },
			{ code: 'AL-SARANDA', name: 'Saranda', parent: 'AL-12', isParentOnly: false },
			{ code: 'MK', name: 'North Macedonia', parent: null, isParentOnly: false }
		]);
	});
});
