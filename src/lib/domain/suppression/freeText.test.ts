import { expect, it } from 'vitest';
import { mentionsOf } from './freeText';

const words = (text: string, ...numbers: number[]) =>
	mentionsOf(text, new Set(numbers)).map(({ word }) => word);

it('finds digits and number words that equal a withheld figure', () => {
	expect(words('We sheltered 3 girls and Two boys.', 2, 3)).toEqual(['3', 'Two']);
	expect(words('Both mothers left the shelter.', 2)).toEqual(['Both']);
});

it('passes over other numbers, dates, decimals, shares and codes', () => {
	expect(words('On 3.4.2020, in 2020-3, 3.5 hours, 3 % and op-3 of 13 plans.', 3)).toEqual([]);
	expect(words('We sheltered 4 girls.', 3)).toEqual([]);
});

it('passes over words that count nobody', () => {
	expect(words('No one was sent back; they help one another. One-off help was given.', 1)).toEqual(
		[]
	);
	expect(words('The course takes three months.', 3)).toEqual([]);
	expect(words('One girl was sent back.', 1)).toEqual(['One']);
});

it('shows the words around it', () => {
	const text = `${'Long before. '.repeat(8)}Only three boys\nstayed. ${'Long after. '.repeat(8)}`;
	expect(mentionsOf(text, new Set([3]))).toMatchObject([
		{
			word: 'three',
			number: 3,
			excerpt:
				'… before. Long before. Long before. Only three boys stayed. Long after. Long after. …'
		}
	]);
});
