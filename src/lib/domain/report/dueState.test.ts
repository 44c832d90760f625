import { expect, it } from 'vitest';
import { dueState } from './dueState';

const period = {
	label: '2020-Q3',
	startDate: '2020-07-01',
	endDate: '2020-09-30',
	dueDate: '2020-10-30',
	closed: false
};
const report = (status: 'draft' | 'submitted' | 'returned' | 'approved') => ({
	partner: 'DE',
	period: '2020-Q3',
	status,
	version: 1,
	submittedAt: null,
	approvedAt: null,
	returnReason: ''
});

it.each([
	['2020-09-30', undefined, { state: 'not_due' }],
	['2020-10-01', undefined, { state: 'due', days: 29 }],
	['2020-10-30', undefined, { state: 'due', days: 0 }],
	['2020-10-31', undefined, { state: 'overdue', days: 1 }],
	['2020-11-09', report('draft'), { state: 'draft', overdueDays: 10 }],
	['2020-10-01', report('returned'), { state: 'returned', overdueDays: 0 }],
	['2020-11-09', report('submitted'), { state: 'submitted', overdueDays: 0 }],
	['2020-11-09', report('approved'), { state: 'approved', overdueDays: 0 }]
])('on %s a report that is %o stands at %o', (today, given, state) => {
	expect(dueState(period, given, today)).toEqual(state);
});

it('asks nothing of a closed quarter that nobody reported', () => {
	expect(dueState({ ...period, closed: true }, undefined, '2021-01-01')).toEqual({
		state: 'closed'
	});
});
