import { expect, it } from 'vitest';
import { mailFailure } from './mail';

const failure = (facts: object) => mailFailure(Object.assign(new Error('x'), facts));

it('says what somebody can mend, and what the server said', () => {
	expect(failure({ code: 'EAUTH', response: '535 Wrong password' })).toBe(
		'The mail server did not accept this user and password. It said: “535 Wrong password”'
	);
	expect(failure({ code: 'EDNS' })).toBe('There is no server of that name.');
});

it('says at least that it was not sent', () => {
	expect(failure({ code: 'ENEW', response: 7 })).toBe('The mail was not sent.');
	expect(mailFailure('no error')).toBe('The mail was not sent.');
});
