import { expect, it } from 'vitest';
import { mapsOf } from './tiles';

it('shows the map on which the places lie, with its other tiles empty', () => {
	const { maps, elsewhere } = mapsOf([{ code: 'AL-TIRANA' }, { code: 'AL-KUKES' }]);
	expect(maps).toHaveLength(1);
	expect(maps[0]?.filter(({ place }) => place).map(({ code }) => code)).toEqual([
		'AL-KUKES',
		'AL-TIRANA'
	]);
	expect(maps[0]?.find(({ code }) => code === 'AL-FIER')?.place).toBeUndefined();
	expect(elsewhere).toEqual([]);
});

it('no two tiles lie on each other', () => {
	for (const tiles of mapsOf([{ code: 'AL' }, { code: 'AL-TIRANA' }]).maps) {
		const spots = tiles.map(({ column, row }) => `${column} ${row}`);
		expect(new Set(spots).size).toBe(tiles.length);
	}
});

it('places that no map knows are kept apart', () => {
	expect(mapsOf([{ code: 'LCAT' }])).toEqual({ maps: [], elsewhere: [{ code: 'LCAT' }] });
});
