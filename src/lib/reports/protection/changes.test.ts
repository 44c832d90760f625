import { expect, test } from 'vitest';
import { indicator, value, withheld } from '../fixture/build';
import type { Change } from '../shared/pick';
import { protectedChanges } from './changes';

const since = {
	id: '6f1d5f0e-3c2b-4a55-9d0b-0f6c7f1e2a11',
	publishedOn: '2018-04-28',
	publishedBy: 'A manager'
};
const indicators = [
	indicator('1', 'Oc 1', 'Victims assisted', { sensitive: true }),
	indicator('2', 'Oc 1', 'Organisations trained')
];
const donor = { k: 5, width: 4, keepsHeadlines: true };
const open = { k: 11, width: 10, keepsHeadlines: false };
const change = (rest: Partial<Change>): Change => ({
	indicatorCode: '1',
	period: '2018-Q1',
	key: {},
	what: 'running',
	old: value(3),
	new: value(30),
	...rest
});
const told = (rest: Partial<Change>, policy = donor) =>
	protectedChanges({ since, figures: [change(rest)], definitions: [] }, indicators, policy).figures;

test('what is withheld now is not compared with what it was', () => {
	expect(told({ new: withheld })).toEqual([]);
	expect(told({ old: withheld })).toEqual([change({ old: withheld })]);
});

test('a small part of before is withheld, a headline stays for the donor alone', () => {
	const part = { key: { sex: 'male' } };
	expect(told(part)).toEqual([change({ ...part, old: withheld })]);
	expect(told({})).toEqual([change({})]);
	expect(told({}, open)).toEqual([change({ old: withheld })]);
});

test('zero, targets and what counts nobody in need of protection are said', () => {
	for (const rest of [
		{ key: { sex: 'male' }, old: value(0) },
		{ what: 'target', old: value(3) },
		{ indicatorCode: '2' }
	] as const) {
		expect(told(rest, open)).toEqual([change(rest)]);
	}
});

test('a figure that is gone was there', () => {
	expect(told({ indicatorCode: '2', new: null })).toEqual([
		change({ indicatorCode: '2', new: null })
	]);
});
