import { expect, it } from 'vitest';
import { indicatorItem } from './itemForm';
import { asLevels } from './levels';

it('adds up what is typed as increments, in the order of the dates', () => {
	const typed = [
		{ date: '2019-12-31', value: '5.1' },
		{ date: '2018-12-31', value: '3.2' },
		{ date: '2020-12-31', value: 'many' }
	];
	expect(asLevels(typed, 10)).toEqual([
		{ date: '2018-12-31', value: '13.2' },
		{ date: '2019-12-31', value: '18.3' },
		{ date: '2020-12-31', value: 'many' }
	]);
});

/** What the form of an indicator holds, with one target. */
function formOf(fields: Record<string, string>): FormData {
	const form = new FormData();
	const given = { targetDate: '2019-12-31', targetValue: '1 000,5', targetsAs: 'increments' };
	for (const [name, typed] of Object.entries({ ...given, ...fields })) form.append(name, typed);
	return form;
}

it.each([
	[{ measure: 'number', accumulation: 'sum', baseline: '7' }, '1000.5'],
	[{ measure: 'number', accumulation: 'sum', baseline: '7', addsToBaseline: 'on' }, '1007.5'],
	[{ measure: 'percentage', accumulation: 'sum', baseline: '7' }, '1007.5'],
	[{ measure: 'number', accumulation: 'latest', baseline: '7' }, '1007.5'],
	[{ measure: 'number', accumulation: 'latest' }, '1000.5'],
	[{ measure: 'number', accumulation: 'latest', baseline: '7', targetsAs: 'levels' }, '1000.5']
])('begins where the running figure begins: %o', (fields, level) => {
	expect(indicatorItem(formOf(fields)).targets).toEqual([{ date: '2019-12-31', value: level }]);
});

it('reads splits, partners and what is ticked', () => {
	const form = formOf({ split0: 'sex', split2: 'support', sensitive: 'on', partners: 'NORTH' });
	form.append('split0', 'age');
	expect(indicatorItem(form)).toMatchObject({
		breakdowns: [['sex', 'age'], ['support']],
		partners: ['NORTH'],
		sensitive: true,
		countsPeople: false
	});
});
