import { expect, it } from 'vitest';
import { cellOf, changed, explainHref, viewOf, viewQuery } from './view';

it('reads the usual view from an empty address', () => {
	expect(viewOf(new URLSearchParams())).toEqual({
		period: null,
		statuses: ['approved'],
		partner: null,
		place: null
	});
});

it('comes back from the address it wrote', () => {
	const view = {
		period: '2018-Q4',
		statuses: ['submitted' as const, 'approved' as const],
		partner: 'D&E',
		place: 'AL-TIRANA'
	};
	expect(viewOf(new URLSearchParams(viewQuery(view)))).toEqual(view);
});

it('leaves out what is not known', () => {
	expect(viewOf(new URLSearchParams('status=everything&period=')).statuses).toEqual(['approved']);
});

it('names the cell that is explained', () => {
	const href = explainHref('IPA-2017-CSO', '1.5', { period: '2018-Q4' }, { sex: 'female' });
	expect(href).toBe(
		'/projects/IPA-2017-CSO/indicators/1.5/explain?period=2018-Q4&cell=sex%3Afemale'
	);
	expect(cellOf(new URL(href, 'http://localhost').searchParams)).toEqual({ sex: 'female' });
	expect(cellOf(new URLSearchParams('cell=nonsense'))).toBeNull();
});

it('changes a part of an address and keeps the others', () => {
	const search = new URLSearchParams('period=2018-Q4&show=off_track');
	expect(changed(search, { show: null, missing: 'evidence' })).toBe(
		'?period=2018-Q4&missing=evidence'
	);
	expect(search.get('show')).toBe('off_track');
});
