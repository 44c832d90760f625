import { expect, it } from 'vitest';
import { formatMoment } from './moment.ts';

it('a moment is said in the time of Tirana, summer and winter', () => {
	expect(formatMoment('2018-07-01T08:05:00Z')).toBe('1 Jul 2018, 10:05');
	expect(formatMoment('2018-12-31T23:30:00Z')).toBe('1 Jan 2019, 00:30');
});
