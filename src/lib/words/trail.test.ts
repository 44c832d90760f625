import { describe, expect, it } from 'vitest';
import type { FieldChange, FigureEvent } from '$lib/domain/talk/shapes';
import { eventLines } from './trail';

const typed = (...changes: Partial<FieldChange>[]): FigureEvent => ({
	at: '2019-04-03T12:02:00Z',
	by: 'Ana',
	action: 'typed',
	subject: '',
	changes: changes.map((change) => ({
		location: null,
		part: null,
		field: 'value',
		from: null,
		to: null,
		...change
	}))
});
const linesOf = (...changes: Partial<FieldChange>[]) => eventLines(typed(...changes), 'number');

describe('a figure that was typed', () => {
	it.each<[Partial<FieldChange>, string]>([
		[{ to: 1200 }, 'figure: 1,200'],
		[{ from: 10, to: 12 }, 'figure: 10 → 12'],
		[{ from: 10 }, 'figure: 10 removed'],
		[{ from: 0, to: 3, part: 'Female, Adult' }, 'Female, Adult: 0 → 3'],
		[{ field: 'returning', to: 4, location: 'Kukës' }, 'Kukës · counted before: 4'],
		[{ field: 'comment', to: 'Counted twice.' }, 'comment: “Counted twice.”'],
		[{ field: 'state', to: 'not_applicable' }, 'state: not applicable']
	])('%o', (change, line) => {
		expect(linesOf(change)).toEqual([line]);
	});

	it('is told a line a field', () => {
		expect(linesOf({ to: 12 }, { field: 'returning', to: 4 })).toEqual([
			'figure: 12',
			'counted before: 4'
		]);
	});

	it('is shortened where it is a long text', () => {
		const [line = ''] = linesOf({ field: 'text', to: 'x'.repeat(200) });
		expect(line).toBe(`text: “${'x'.repeat(79)}…”`);
	});
});

it('a step is a sentence with its reason', () => {
	const step: FigureEvent = { ...typed(), action: 'returned', subject: 'See 1.' };
	expect(eventLines(step, 'number')).toEqual(['returned the report: “See 1.”']);
});
