import { expect, it } from 'vitest';
import { formatMoment } from './formatMoment';

const now = new Date('2026-03-14T22:30:00Z');

it('is the time on the same day', () => {
	expect(formatMoment(new Date('2026-03-14T08:05:00Z'), now, 'en-GB', 'UTC')).toBe('08:05');
});

it('has the day where the day is another, at the place of the reader', () => {
	const before = new Date('2026-03-14T22:05:00Z');
	const later = new Date('2026-03-14T23:30:00Z');
	expect(formatMoment(before, later, 'en-GB', 'UTC')).toBe('22:05');
	expect(formatMoment(before, later, 'en-GB', 'Europe/Tirane')).toBe('14 Mar, 23:05');
});
