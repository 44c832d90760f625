/**
 * A sentence with numbers in it: `{value}`, or `{value person|people}` with the word that fits. One
 * that begins with `{returning?}` names no number, but is true only where people came back.
 */
import type { Figure } from './partnerFigure.ts';

const place = /\{(value|returning|numerator|denominator)(?: ([^|}]+)\|([^}]+))?\}/g;

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Puts the numbers in, small ones as words. */
export function fill(sentence: string, figure: Figure): string {
	return sentence
		.replace('{returning?}', '')
		.replace(
			place,
			(_, field: keyof Figure, one: string | undefined, many: string | undefined, at: number) => {
				const number = figure[field];
				const written = words[number] ?? number.toLocaleString('en');
				const noun = one && many ? ` ${number === 1 ? one : many}` : '';
				return (at === 0 ? written.charAt(0).toUpperCase() + written.slice(1) : written) + noun;
			}
		);
}

/** Whether a sentence fits: one about people who came back needs some. */
export function suits(sentence: string, { returning }: Figure): boolean {
	return returning > 0 || !sentence.includes('{returning');
}
