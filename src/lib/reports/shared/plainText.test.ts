import { expect, test } from 'vitest';
import { plainText } from './plainText';

test('characters that no file can hold are left out, all others stay', () => {
	expect(plainText('bell\u0007 ë č š đ\n\t=1+1')).toBe('bell ë č š đ\n\t=1+1');
	expect(plainText('half \ud800 a pair')).toBe('half \ufffd a pair');
});
