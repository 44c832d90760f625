import { expect, it } from 'vitest';
import { fileSize } from './fileSize.ts';

it('sizes are said as people say them', () => {
	expect([1, 9_400, 999_400, 2_430_000].map(fileSize)).toEqual([
		'1\u00a0kB',
		'9\u00a0kB',
		'999\u00a0kB',
		'2.4\u00a0MB'
	]);
});
