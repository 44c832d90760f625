import { expect, it } from 'vitest';
import { completenessOf, lacks } from './completeness';

const indicator: Parameters<typeof lacks>[0] = {
	measure: 'number',
	finalTarget: 13,
	toSplit: 4,
	split: 3,
	toProve: 4,
	proven: 4,
	partners: ['KMOP', 'DE']
};
const text = { ...indicator, measure: 'qualitative' as const, finalTarget: null, partners: ['DE'] };

it('counts what is there of what should be', () => {
	const reports = [
		{ partner: 'KMOP', period: '2018-Q4', status: 'approved' as const, counts: true },
		{ partner: 'DE', period: '2018-Q4', status: null, counts: false }
	];
	expect(completenessOf([indicator, text], reports)).toEqual({
		targets: { there: 1, wanted: 1 },
		reports: { there: 1, wanted: 2 },
		breakdowns: { there: 6, wanted: 8 },
		evidence: { there: 8, wanted: 8 }
	});
});

it('knows which indicators lack something', () => {
	const missing = new Set(['KMOP']);
	expect(lacks(indicator, 'targets', missing)).toBe(false);
	expect(lacks({ ...indicator, finalTarget: null }, 'targets', missing)).toBe(true);
	expect(lacks(text, 'targets', missing)).toBe(false);
	expect(lacks(indicator, 'reports', missing)).toBe(true);
	expect(lacks(text, 'reports', missing)).toBe(false);
	expect(lacks(indicator, 'breakdowns', missing)).toBe(true);
	expect(lacks(indicator, 'evidence', missing)).toBe(false);
});
