import { expect, test } from 'vitest';
import { breakable, printable } from './printable';

test('letters of the region and signs of business writing stay', () => {
	const text = 'Çështja Ñ – „Љубљана“, ѓќѕџ, čćđšž: ≥ 40 % (€ 1 200) № 7';
	expect(printable(text)).toBe(text);
});

test('what the font cannot draw is marked, one mark a character', () => {
	expect(printable('日本 😀\tعربى')).toBe('\ufffd\ufffd \ufffd \ufffd\ufffd\ufffd\ufffd');
});

test('a long word has places to break, a short one and a sentence have none', () => {
	expect(breakable('abcdefghij', 4)).toBe('abcd\u200befgh\u200bij');
	expect(breakable('abcd', 4)).toBe('abcd');
	expect(breakable('to be or not', 4)).toBe('to be or not');
	expect(breakable('ab', 0.3)).toBe('a\u200bb');
});
