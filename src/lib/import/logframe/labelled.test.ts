import { expect, it } from 'vitest';
import { labelled } from './labelled';

it.each([
	['CSOs trained', { name: 'CSOs trained', parts: {} }],
	[
		'CSOs trained\nBaseline: 0 (2012)\nTarget: 4 by June 2013\n14 by Nov 2013',
		{
			name: 'CSOs trained',
			parts: { baseline: '0 (2012)', target: '4 by June 2013\n14 by Nov 2013' }
		}
	],
	[
		'CSOs trained (baseline: 0; target: 14)',
		{ name: 'CSOs trained', parts: { baseline: '0', target: '14' } }
	],
	[
		'OSHC të trajnuara. Vlera bazë: 0, Synimi: 14',
		{ name: 'OSHC të trajnuara', parts: { baseline: '0', target: '14' } }
	],
	[
		'Days to a safe place\nUnit: days\nBaseline (2016) = 9',
		{ name: 'Days to a safe place', parts: { unit: 'days', baseline: '9' } }
	],
	['Targeted groups reached', { name: 'Targeted groups reached', parts: {} }]
])('%s', (text, expected) => {
	expect(labelled(text)).toEqual(expected);
});
