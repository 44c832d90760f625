import { describe, expect, it } from 'vitest';
import type { Board } from './shapes.ts';
import { currentPeriod, daysLate, isAwaited, nextToReview, squaresOf, tally } from './squares.ts';

const quarter = (label: string, startDate: string, endDate: string, dueDate: string) => ({
	label,
	startDate,
	endDate,
	dueDate,
	closed: false
});
const periods = [
	quarter('2019-Q1', '2019-01-01', '2019-03-31', '2019-04-30'),
	quarter('2019-Q2', '2019-04-01', '2019-06-30', '2019-07-31'),
	quarter('2019-Q3', '2019-07-01', '2019-09-30', '2019-10-31')
];
const partner = (shortName: string, mayReport = true) => ({
	shortName,
	name: shortName,
	isMine: false,
	mayReport,
	asked: 4,
	officers: []
});
const report = (period: string, shortName: string, status: 'draft' | 'submitted' | 'approved') => ({
	partner: shortName,
	period,
	status,
	version: 1,
	submittedAt: null,
	approvedAt: null,
	returnReason: '',
	filled: 1
});
const boardOf = (parts: Partial<Board>): Board => ({
	project: {
		code: 'SMALL',
		title: 'A small project',
		donor: 'other',
		donorName: '',
		contractNumber: '',
		programme: '',
		summary: '',
		startDate: '2019-01-01',
		endDate: '2019-09-30',
		budgetAmount: null,
		currency: null,
		contactPerson: '',
		templateVersion: '',
		suppressionK: 5,
		suppressionKPublic: 11,
		suppressionWidth: null,
		isExample: false,
		mayManage: true,
		coordinator: null,
		partners: [],
		locations: [],
		periods
	},
	partners: [partner('NORTH'), partner('SOUTH')],
	reports: [],
	reminders: [],
	...parts
});
const today = '2019-07-15';

it('a square says its state, how much is filled and when the partner was reminded', () => {
	const [north = [], south = []] = squaresOf(
		boardOf({
			reports: [report('2019-Q1', 'NORTH', 'draft'), report('2019-Q1', 'SOUTH', 'approved')],
			reminders: [{ partner: 'NORTH', period: '2019-Q1', at: '2019-07-01T08:00:00Z' }]
		}),
		today
	);
	expect(north[0]).toMatchObject({
		state: { state: 'draft', overdueDays: 76 },
		filled: 0.25,
		remindedAt: '2019-07-01T08:00:00Z'
	});
	expect(south[0]).toMatchObject({ state: { state: 'approved' }, filled: null, remindedAt: null });
	expect(north[1]).toMatchObject({ state: { state: 'due', days: 16 }, filled: null });
	expect(north[2]).toMatchObject({ state: { state: 'not_due' } });
});

it('what another partner has not finished is hidden from an officer', () => {
	const [, others = []] = squaresOf(
		boardOf({
			partners: [partner('NORTH'), partner('SOUTH', false)],
			reports: [report('2019-Q1', 'SOUTH', 'approved')]
		}),
		today
	);
	expect(others.map(({ isHidden }) => isHidden)).toEqual([false, true, false]);
});

describe('what is awaited', () => {
	const squares = squaresOf(
		boardOf({
			reports: [report('2019-Q1', 'SOUTH', 'submitted'), report('2019-Q2', 'SOUTH', 'draft')]
		}),
		today
	).flat();

	it('is what a quarter that is over still lacks', () => {
		expect(
			squares
				.filter((square) => isAwaited(square, today))
				.map(({ period, partner }) => `${period.label} ${partner.shortName}`)
		).toEqual(['2019-Q1 NORTH', '2019-Q2 NORTH', '2019-Q2 SOUTH']);
	});

	it('is counted once each, by what is most pressing', () => {
		expect(tally(squares, today)).toEqual({ overdue: 1, toReview: 1, due: 2, returned: 0 });
		expect(squares.map(daysLate)).toEqual([76, 0, 0, 0, 0, 0]);
	});
});

it('the current quarter is the one of today, or the last of a project that is over', () => {
	expect(currentPeriod(periods, '2019-05-05')?.label).toBe('2019-Q2');
	expect(currentPeriod(periods, '2026-01-01')?.label).toBe('2019-Q3');
	expect(currentPeriod(periods, '2018-01-01')?.label).toBe('2019-Q1');
	expect(currentPeriod([], today)).toBeUndefined();
});

it('the next report to review goes by quarter and begins again at the end', () => {
	const rows = squaresOf(
		boardOf({
			reports: [report('2019-Q1', 'SOUTH', 'submitted'), report('2019-Q2', 'NORTH', 'submitted')]
		}),
		today
	);
	const after = (period: string, name: string) => {
		const found = nextToReview(rows, { period, partner: name });
		return found && `${found.period.label} ${found.partner.shortName}`;
	};
	expect(after('2019-Q1', 'NORTH')).toBe('2019-Q1 SOUTH');
	expect(after('2019-Q1', 'SOUTH')).toBe('2019-Q2 NORTH');
	expect(after('2019-Q2', 'NORTH')).toBe('2019-Q1 SOUTH');
	expect(nextToReview(rows, null)?.partner.shortName).toBe('SOUTH');
	expect(nextToReview(squaresOf(boardOf({}), today), null)).toBeNull();
});
