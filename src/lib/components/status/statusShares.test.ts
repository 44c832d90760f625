import { expect, test } from 'vitest';
import { sharesOf } from './statusShares';

test('parts stand beside each other and fill the whole', () => {
	expect(sharesOf([{ count: 6 }, { count: 3 }, { count: 3 }])).toEqual([
		{ count: 6, start: 0, width: 50 },
		{ count: 3, start: 50, width: 25 },
		{ count: 3, start: 75, width: 25 }
	]);
});

test('an empty part takes no room', () => {
	expect(sharesOf([{ count: 0 }, { count: 4 }])).toEqual([{ count: 4, start: 0, width: 100 }]);
});

test('nothing at all has no parts', () => {
	expect(sharesOf([{ count: 0 }])).toEqual([]);
});
