import { expect, it } from 'vitest';
import { edit } from './edits';
import type { Proposal, ProposedIndicator, ProposedResult } from './proposal';
import { toLogframe } from './toLogframe';

const result = (fields: Partial<ProposedResult>): ProposedResult => ({
	...{ code: 'Op 1', level: 'output', parent: '', statement: 'Staff', assumptions: '', means: '' },
	...{ costs: '', origins: {}, doubts: [] },
	...fields
});
const indicator = (fields: Partial<ProposedIndicator>): ProposedIndicator => ({
	...{ code: '1', result: 'Op 1', name: 'Trained', definition: '', unit: '', measure: 'number' },
	...{
		accumulation: 'sum',
		direction: 'increase',
		sensitive: true,
		baseline: '0',
		baselineDate: ''
	},
	...{ targets: [{ date: '2019-12-31', value: '9' }], source: '', method: '', frequency: '' },
	...{ responsible: '', origins: {}, doubts: [] },
	...fields
});
const proposal = (parts: Partial<Proposal>): Proposal => ({
	...{ version: 'B', results: [], indicators: [], leftovers: [] },
	...parts
});

it('what was typed replaces what was read, and settles what was doubtful about it', () => {
	const doubts: ProposedIndicator['doubts'] = [
		{ field: 'baseline', code: 'no_number', text: 'some' },
		{ field: 'targets', code: 'date_assumed', text: '9' }
	];
	const { proposal: edited } = edit(proposal({ indicators: [indicator({ doubts })] }), [
		['indicator|0|name', ' Staff trained '],
		['indicator|0|baseline', '1 250,5'],
		['indicator|0|measure', 'no such measure?'],
		['indicator|7|name', 'nobody'],
		['other', 'field']
	]);
	// What cannot be is not taken, and nothing of the same item either.
	expect(edited.indicators[0]?.name).toBe('Trained');
	const { proposal: again } = edit(proposal({ indicators: [indicator({ doubts })] }), [
		['indicator|0|name', ' Staff trained '],
		['indicator|0|baseline', '1 250,5'],
		['indicator|0|targets|1|value', '1,000'],
		['indicator|0|targets|0|date', '2019-12-31'],
		['indicator|0|targets|0|value', '9'],
		['indicator|0|targets|1|date', '2020-12-31'],
		['indicator|0|targets|2|date', '']
	]);
	expect(again.indicators[0]).toMatchObject({
		...{ name: 'Staff trained', baseline: '1250.5', sensitive: false, doubts: [] },
		targets: [
			{ date: '2019-12-31', value: '9' },
			{ date: '2020-12-31', value: '1000' }
		]
	});
});

it('doubts about what nobody touched stay', () => {
	const doubts: ProposedIndicator['doubts'] = [
		{ field: 'targets', code: 'date_assumed', text: '' }
	];
	const { proposal: edited } = edit(proposal({ indicators: [indicator({ doubts })] }), [
		['indicator|0|name', 'Staff trained'],
		['indicator|0|targets|0|date', '2019-12-31'],
		['indicator|0|targets|0|value', '9']
	]);
	expect(edited.indicators[0]?.doubts).toEqual(doubts);
});

it('what refers to a result follows it to another code', () => {
	const { proposal: edited } = edit(
		proposal({
			results: [
				result({ code: 'Op 1' }),
				result({ code: 'A 1', level: 'activity', parent: 'Op 1' })
			],
			indicators: [indicator({ result: 'Op 1' })]
		}),
		[
			['result|0|code', 'Op 1.1'],
			['result|1|parent', 'Op 1']
		]
	);
	expect(edited.results[1]?.parent).toBe('Op 1.1');
	expect(edited.indicators[0]?.result).toBe('Op 1.1');
});

it('is stored from the top down the tree, without what is left out', () => {
	const { logframe, places } = toLogframe(
		{
			leftOut: { result: [3], indicator: [0] },
			proposal: proposal({
				results: [
					result({ code: 'Op 1', parent: 'Oc 1' }),
					result({ code: 'Oc 2', level: 'outcome' }),
					result({ code: 'Oc 1', level: 'outcome' }),
					result({ code: 'A 1', level: 'activity', parent: 'Op 1' })
				],
				indicators: [
					indicator({ code: '1' }),
					indicator({ code: '2', accumulation: 'latest' }),
					indicator({ code: '3', result: 'Oc 2', measure: 'milestone' })
				]
			})
		},
		['DE']
	);
	expect(logframe.results).toMatchObject([{ code: 'Oc 2' }, { code: 'Oc 1' }, { code: 'Op 1' }]);
	expect(logframe.indicators).toMatchObject([
		{ code: '3', combination: 'maximum' },
		{ code: '2', combination: 'average' }
	]);
	expect(logframe.results[0]).not.toHaveProperty('origins');
	expect(places).toEqual({ result: [1, 2, 0], indicator: [2, 1] });
});
