import { expect, it } from 'vitest';
import { codeOf } from './codeOf';

it.each([
	['Form of exploitation', 'form_of_exploitation'],
	['18–24', '18_24'],
	['Dibër / Peshkopi', 'diber_peshkopi'],
	['Жени', '']
])('%s is %s', (name, code) => {
	expect(codeOf(name)).toBe(code);
});
