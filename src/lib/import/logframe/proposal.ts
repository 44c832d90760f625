/**
 * What Besa understood of a logframe: results and indicators as they would be stored, each field with
 * where it was found and what is doubtful about it. It travels to the page and back, and is checked
 * when it comes.
 */
import { z } from 'zod';

export const resultLevels = [
	'impact',
	'goal',
	'objective',
	'outcome',
	'output',
	'activity'
] as const;
export type ResultLevel = (typeof resultLevels)[number];

export const doubtCodes = [
	// Of amounts.
	'no_number',
	'to_be_determined',
	'several_numbers',
	'number_range',
	'ambiguous_number',
	'year_or_number',
	'date_assumed',
	'values_do_not_match',
	'value_shared',
	'target_in_name',
	// Of results.
	'level_assumed',
	'code_made',
	'code_repeated',
	'parent_assumed',
	'result_assumed',
	// Of indicators.
	'split_by_lines',
	'decreases',
	'qualitative_assumed',
	'breakdown_not_set',
	'text_shortened'
] as const;
export type DoubtCode = (typeof doubtCodes)[number];

const origin = z.object({ table: z.string(), address: z.string() });
const doubt = z.object({
	field: z.string(),
	code: z.enum(doubtCodes),
	/** What stands in the original, where the message needs it. */
	text: z.string().default('')
});
export type Doubt = z.infer<typeof doubt>;

const found = {
	/** By field. */
	origins: z.record(z.string(), origin),
	doubts: z.array(doubt)
};

export const proposedResult = z.object({
	code: z.string(),
	level: z.enum(resultLevels),
	/** Code of the result above; empty at the top. */
	parent: z.string(),
	statement: z.string(),
	assumptions: z.string(),
	means: z.string(),
	costs: z.string(),
	...found
});
export type ProposedResult = z.infer<typeof proposedResult>;

export const measures = ['number', 'percentage', 'milestone', 'qualitative'] as const;
export const accumulations = ['sum', 'latest', 'average', 'maximum'] as const;
export const directions = ['increase', 'decrease'] as const;

export const proposedIndicator = z.object({
	code: z.string(),
	/** Code of its result. */
	result: z.string(),
	name: z.string(),
	definition: z.string(),
	unit: z.string(),
	measure: z.enum(measures),
	accumulation: z.enum(accumulations),
	direction: z.enum(directions),
	/** Counts people who could be identified. */
	sensitive: z.boolean(),
	/** As people type numbers; empty for none. */
	baseline: z.string(),
	baselineDate: z.string(),
	/** Levels expected by a date. */
	targets: z.array(z.object({ date: z.string(), value: z.string() })),
	source: z.string(),
	method: z.string(),
	frequency: z.string(),
	responsible: z.string(),
	...found
});
export type ProposedIndicator = z.infer<typeof proposedIndicator>;

export const proposal = z.object({
	/** Which generation of the EU's matrix it is, a tracking table, or Besa's own template. */
	version: z.enum(['A', 'B', 'C', 'tracking', 'template']),
	results: z.array(proposedResult).max(500),
	indicators: z.array(proposedIndicator).max(500),
	/** Cells that stand in the tables and became nothing. */
	leftovers: z.array(z.object({ origin, text: z.string() })).max(500)
});
export type Proposal = z.infer<typeof proposal>;
export type Version = Proposal['version'];
