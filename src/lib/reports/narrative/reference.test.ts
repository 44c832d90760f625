import { describe, expect, test } from 'vitest';
import { referencesIn, referenceTo, withoutReferences, type Address } from './reference';

const addressIn = (text: string) => referencesIn(text)[0]?.address;
const running = { indicator: '2.1', figure: 'running', quarter: null, key: {} } as const;

test('a reference is read where it stands, whatever its spaces and capitals', () => {
	expect(referencesIn('In all {indicator 2.1 running} women.')).toEqual([
		{ text: '{indicator 2.1 running}', index: 7, address: running }
	]);
	expect(addressIn('{ Indicator  2.1  Running }')).toEqual(running);
});

describe('what is written is read again', () => {
	test.each<Address>([
		running,
		{ indicator: 'SO1.1', figure: 'range', quarter: null, key: { sex: 'female', age: 'minor' } },
		{ indicator: '1', figure: 'quarter', quarter: 'FY2018-Q2', key: {} },
		{ indicator: '1', figure: 'percent', quarter: null, key: {} }
	])('$figure', (address) => {
		expect(addressIn(referenceTo(address))).toEqual(address);
	});
});

test.each([
	'{indicator}',
	'{indicator 2.1}',
	'{indicator 2.1 soon}',
	'{indicator 2.1 quarter}',
	'{indicator 2.1 quarter 2018-Q1 2018-Q2}',
	'{indicator 2.1 target sex=female}',
	'{indicator 2.1 running female}',
	'{indicator 2.1 running sex=}'
])('%s is a reference that cannot be read', (text) => {
	expect(referencesIn(text)).toEqual([{ text, index: 0, address: null }]);
});

test('braces that speak of something else are text', () => {
	expect(referencesIn('{indicators} {see 2.1} {indicator 2.1 {running')).toEqual([]);
});

test('without references nothing else moves', () => {
	expect(withoutReferences('a {indicator 3 running} b')).toBe(`a ${' '.repeat(21)} b`);
});
