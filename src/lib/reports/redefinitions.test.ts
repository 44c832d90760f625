import { expect, test } from 'vitest';
import { europeaidPublication } from './fixture';
import { redefinitions } from './redefinitions';
import type { Indicator } from './shared/pick';

const { figures } = europeaidPublication();
/** What is said where the indicator of victims is changed. */
const changed = (change: Partial<Indicator>) =>
	redefinitions(figures, {
		...figures,
		indicators: figures.indicators.map((one) =>
			one.code === 'SO1.1' ? { ...one, ...change } : one
		)
	});
const about = { indicatorCode: 'SO1.1' };

test('indicators that stay as they were are not named', () => {
	expect(redefinitions(figures, figures)).toEqual([]);
});

test('another name, type, unit and breakdown are named, each with what it was', () => {
	const name = 'Victims in work';
	expect(changed({ name, measure: 'percentage', unit: '%' })).toEqual([
		{ ...about, what: 'name', old: 'Number of victims assisted into work', new: name },
		{ ...about, what: 'type', old: 'number', new: 'percentage' },
		{ ...about, what: 'unit', old: 'persons', new: '%' }
	]);
	const breakdowns = [{ dimensions: ['age'], cells: [] }];
	expect(changed({ breakdowns })).toEqual([
		{ ...about, what: 'breakdowns', old: 'Sex; Sex × Age', new: 'Age' }
	]);
});

test('of a breakdown without parts nothing is said, nor of a new indicator', () => {
	expect(changed({ breakdowns: [] })).toEqual([]);
	expect(changed({ code: 'SO1.9', name: 'Another' })).toEqual([]);
});
