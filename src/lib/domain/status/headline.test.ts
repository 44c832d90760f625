import { expect, it } from 'vitest';
import { headlineOf } from './headline';

const statuses = (...list: Parameters<typeof headlineOf>[0][number]['status'][]) =>
	list.map((status) => ({ status }));

it('counts what can be judged, and leaves out what cannot', () => {
	expect(
		headlineOf(
			statuses('achieved', 'on_track', 'off_track', 'at_risk', 'no_data', 'no_target', 'not_due'),
			[],
			'2018-Q4'
		)
	).toEqual({ judged: 5, good: 2, atRisk: 1, offTrack: 1, noData: 1, missing: [] });
});

it('names the partners whose report of the quarter does not count, and no other quarter’s', () => {
	const reports = [
		{ partner: 'KMOP', period: '2018-Q4', status: 'approved' as const, counts: true },
		{ partner: 'DE', period: '2018-Q4', status: 'submitted' as const, counts: false },
		{ partner: 'AAGW', period: '2018-Q4', status: null, counts: false },
		{ partner: 'KMOP', period: '2018-Q3', status: null, counts: false }
	];
	expect(headlineOf([], reports, '2018-Q4').missing).toEqual(['DE', 'AAGW']);
});
