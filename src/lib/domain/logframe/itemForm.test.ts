import { expect, it } from 'vitest';
import { indicatorItem } from './itemForm';

function item(fields: [string, string][]) {
	const form = new FormData();
	for (const [name, typed] of fields) form.append(name, typed);
	return indicatorItem(form);
}
const target = (date: string, value: string): [string, string][] => [
	['targetDate', date],
	['targetValue', value]
];

it('a date alone promises nothing, and targets stand in the order of their dates', () => {
	const { targets } = item([
		...target('2021-01-31', ''),
		...target('2019-12-31', '1 250,5'),
		...target('2018-12-31', '7')
	]);
	expect(targets).toEqual([
		{ date: '2018-12-31', value: '7' },
		{ date: '2019-12-31', value: '1250.5' }
	]);
});

it('what is no number is not taken for nothing', () => {
	const { baseline, targets } = item([
		['baseline', ' around thirty '],
		...target('2019-12-31', 'many')
	]);
	expect([baseline, targets]).toEqual(['around thirty', [{ date: '2019-12-31', value: 'many' }]]);
});
