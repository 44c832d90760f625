import type { TemplateColumn } from '../write/book';
import type { ProposedIndicator, ProposedResult } from './proposal';

/** What the drop-downs of the template offer, and what is meant by it. */
export const choices = {
	level: {
		Impact: 'impact',
		Goal: 'goal',
		Objective: 'objective',
		Outcome: 'outcome',
		Output: 'output',
		Activity: 'activity'
	},
	measure: {
		Number: 'number',
		Percentage: 'percentage',
		Milestone: 'milestone',
		'In words': 'qualitative'
	},
	accumulation: {
		'Add up': 'sum',
		'Take the latest': 'latest',
		'Take the average': 'average',
		'Take the highest': 'maximum'
	},
	direction: { Increase: 'increase', Decrease: 'decrease' },
	sensitive: { Yes: true, No: false }
} as const;

export type ResultField = Exclude<keyof ProposedResult, 'origins' | 'doubts'>;
export type IndicatorField =
	| Exclude<keyof ProposedIndicator, 'origins' | 'doubts' | 'targets'>
	| `target${number}`
	| `date${number}`;

const day = 'yyyy-mm-dd';

export const resultColumns: readonly (TemplateColumn & { field: ResultField })[] = [
	{ field: 'code', header: 'Code', width: 12, hint: 'Such as Oc 1 or Op 1.1. Each code once.' },
	{ field: 'level', header: 'Level', width: 12, choices: Object.keys(choices.level) },
	{
		field: 'parent',
		header: 'Under',
		width: 12,
		hint: 'Code of the result above; empty at the top.'
	},
	{ field: 'statement', header: 'Statement', width: 60 },
	{ field: 'assumptions', header: 'Assumptions', width: 40 },
	{ field: 'means', header: 'Means', width: 30, hint: 'Of activities.' },
	{ field: 'costs', header: 'Costs', width: 30, hint: 'Of activities.' }
];

export const mostTargets = 6;

export const indicatorColumns: readonly (TemplateColumn & { field: IndicatorField })[] = [
	{
		field: 'code',
		header: 'Code',
		width: 10,
		hint: 'Such as 1.1, without spaces. Each code once.'
	},
	{ field: 'result', header: 'Result', width: 12, hint: 'Code of the result it measures.' },
	{ field: 'name', header: 'Indicator', width: 50 },
	{ field: 'definition', header: 'Definition', width: 40 },
	{ field: 'unit', header: 'Unit', width: 14, hint: 'What is counted: people, organisations, %.' },
	{ field: 'measure', header: 'Measure', width: 12, choices: Object.keys(choices.measure) },
	{
		field: 'accumulation',
		header: 'Over time',
		width: 16,
		choices: Object.keys(choices.accumulation),
		hint: 'How the quarters become one figure.'
	},
	{ field: 'direction', header: 'Direction', width: 11, choices: Object.keys(choices.direction) },
	{
		field: 'sensitive',
		header: 'People at risk',
		width: 11,
		choices: Object.keys(choices.sensitive),
		hint: 'Yes: it counts people who could be identified, and small counts are protected.'
	},
	{ field: 'baseline', header: 'Baseline', width: 10, format: 'General' },
	{ field: 'baselineDate', header: 'Baseline date', width: 12, format: day },
	...Array.from({ length: mostTargets }, (_, n) => [
		{
			field: `target${n + 1}` as const,
			header: `Target ${n + 1}`,
			width: 10,
			format: 'General',
			hint: 'The level expected by the day beside it, not what is added.'
		},
		{ field: `date${n + 1}` as const, header: `By ${n + 1}`, width: 12, format: day }
	]).flat(),
	{ field: 'source', header: 'Source', width: 30 },
	{ field: 'method', header: 'Method', width: 30 },
	{ field: 'frequency', header: 'Frequency', width: 16 },
	{ field: 'responsible', header: 'Responsible', width: 24 }
];

export const templateSheets = { results: 'Results', indicators: 'Indicators' } as const;
