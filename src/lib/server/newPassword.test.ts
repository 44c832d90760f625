import { expect, it } from 'vitest';
import { newPassword } from './newPassword';

const isTaken = (password: string) => newPassword.safeParse(password).success;

it('a password is long, and nobody guesses it first', () => {
	expect(isTaken('nine char')).toBe(false);
	expect(isTaken('x'.repeat(73))).toBe(false);
	expect(isTaken('1234567890')).toBe(false);
	expect(isTaken('Qwertyuiop')).toBe(false);
	expect(isTaken('ten letter')).toBe(true);
});
