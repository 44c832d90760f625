/** Words of the logframe's editor: the rules by example, what a donor would ask, what was done. */
import type { DonorFindingCode } from '$lib/domain/logframe/donorCheck';
import { formatDay, formatNumber } from '$lib/domain/figure/format';
import type { LogframeChange } from '$lib/domain/logframe/editor';
import type { ColumnValue } from '$lib/domain/logframe/versions';
import { m } from '$lib/messages/messages.js';
import { choiceWords, fieldWord } from './imports';
import { levelWord } from './status';

/** The closed lists of an indicator: each choice with its word and an example. */
export const rules = {
	measure: [
		['number', choiceWords.measure.number, m.measure_number_example],
		['percentage', choiceWords.measure.percentage, m.measure_percentage_example],
		['milestone', choiceWords.measure.milestone, m.measure_milestone_example],
		['qualitative', choiceWords.measure.qualitative, m.measure_qualitative_example]
	],
	accumulation: [
		['sum', choiceWords.accumulation.sum, m.accumulation_sum_example],
		['latest', choiceWords.accumulation.latest, m.accumulation_latest_example],
		['average', choiceWords.accumulation.average, m.accumulation_average_example],
		['maximum', choiceWords.accumulation.maximum, m.accumulation_maximum_example]
	],
	combination: [
		['sum', m.combination_sum, m.combination_sum_example],
		['average', m.combination_average, m.combination_average_example],
		['maximum', m.combination_maximum, m.combination_maximum_example]
	],
	direction: [
		['increase', choiceWords.direction.increase, m.direction_increase_example],
		['decrease', choiceWords.direction.decrease, m.direction_decrease_example]
	],
	targetPath: [
		['linear', m.target_path_linear, m.target_path_linear_example],
		['step', m.target_path_step, m.target_path_step_example]
	]
} as const;

export const ruleWord = {
	measure: m.field_measure,
	accumulation: m.field_accumulation,
	combination: m.field_combination,
	direction: m.field_direction,
	targetPath: m.field_target_path
};

/** What is ticked of an indicator, with an example. */
export const flagWords = {
	countsPeople: [m.counts_people, m.counts_people_example],
	sensitive: [m.field_sensitive, m.sensitive_example],
	byLocation: [m.by_location, m.by_location_example],
	wholeNumbers: [m.whole_numbers, m.whole_numbers_example],
	allowsNegative: [m.allows_negative, m.allows_negative_example],
	numeratorWithinDenominator: [m.numerator_within, m.numerator_within_example],
	addsToBaseline: [m.adds_to_baseline, m.adds_to_baseline_example]
} as const;

const donorTexts: Record<DonorFindingCode, () => string> = {
	no_impact: m.donor_check_no_impact,
	no_outcome: m.donor_check_no_outcome,
	not_measured: m.donor_check_not_measured,
	hangs_nowhere: m.donor_check_hangs_nowhere,
	no_assumptions: m.donor_check_no_assumptions,
	no_baseline: m.donor_check_no_baseline,
	no_baseline_date: m.donor_check_no_baseline_date,
	no_target: m.donor_check_no_target,
	target_before_start: m.donor_check_target_before_start,
	target_after_end: m.donor_check_target_after_end,
	target_not_better: m.donor_check_target_not_better,
	targets_fall: m.donor_check_targets_fall,
	target_above_100: m.donor_check_target_above_100,
	target_in_name: m.donor_check_target_in_name,
	name_twice: m.donor_check_name_twice,
	no_unit: m.donor_check_no_unit,
	no_source: m.donor_check_no_source,
	nobody_reports: m.donor_check_nobody_reports,
	not_split_by_sex: m.donor_check_not_split_by_sex
};

/** What a donor would ask. */
export function donorText(code: DonorFindingCode): string {
	return donorTexts[code]();
}

/** `Result Op 1.2`, `Indicator 1.2.1`; the whole where no item is meant. */
export function itemName(kind: 'result' | 'indicator' | 'project' | '', code: string): string {
	if (kind === 'result') return `${m.result()} ${code}`;
	return kind === 'indicator' ? `${m.indicator()} ${code}` : m.logframe_whole();
}

/** What was done, in a sentence. */
export function doneText({ action, kind, code }: Pick<LogframeChange, 'action' | 'kind' | 'code'>) {
	const item = itemName(kind, code);
	return {
		added: () => m.logframe_done_added({ item }),
		changed: () => m.logframe_done_changed({ item }),
		moved: () => m.logframe_done_moved({ item }),
		removed: () => m.logframe_done_removed({ item }),
		imported: () => m.logframe_done_imported(),
		undone: () => m.logframe_done_undone({ item }),
		agreed: () => m.logframe_done_agreed()
	}[action]();
}

const columnWords: Record<string, () => string> = {
	parent_id: m.field_parent,
	result_id: m.field_result,
	target_path: m.field_target_path,
	combination: m.field_combination,
	baseline_date: m.field_baseline_date,
	baseline_note: m.baseline_note,
	adds_to_baseline: m.adds_to_baseline,
	counts_people: m.counts_people,
	sensitive: m.field_sensitive,
	by_location: m.by_location,
	whole_numbers: m.whole_numbers,
	allows_negative: m.allows_negative,
	numerator_within_denominator: m.numerator_within,
	breakdowns: m.field_breakdowns,
	standard_code: m.standard_code,
	note: m.note
};

/** What a column that differs is called. */
export function columnWord(column: string): string {
	return columnWords[column]?.() ?? fieldWord(column);
}

const choices: Record<string, Record<string, () => string>> = {
	level: levelWord,
	...choiceWords,
	combination: Object.fromEntries(rules.combination.map(([value, word]) => [value, word])),
	target_path: Object.fromEntries(rules.targetPath.map(([value, word]) => [value, word]))
};

/** What a column of a result or an indicator holds, line by line; none where it holds nothing. */
export function columnLines(column: string, value: ColumnValue): string[] {
	if (value === null || value === '') return [];
	if (typeof value === 'boolean') return [value ? m.yes() : m.no()];
	if (typeof value === 'number') return [formatNumber(value, 'en-GB', 6)];
	if (typeof value === 'string') {
		if (column === 'baseline_date') return [formatDay(value)];
		return [choices[column]?.[value]?.() ?? value];
	}
	return Array.isArray(value) ? value.map((one) => listedText(one)) : [JSON.stringify(value)];
}

/** One of a list: a target, a breakdown, a partner. */
function listedText(one: ColumnValue): string {
	if (Array.isArray(one)) return one.join(' × ');
	if (one === null || typeof one !== 'object') return String(one);
	return m.logframe_target_by({
		value: columnLines('value', one.value ?? null).join(),
		day: formatDay(String(one.date))
	});
}

/** Columns as the form asks for them; what is not among them comes last. */
const columnOrder = [
	'code',
	'level',
	'parent_id',
	'result_id',
	'statement',
	'name',
	'definition'
].concat(
	['unit', 'measure', 'baseline', 'baseline_date', 'baseline_note', 'targets', 'accumulation'],
	[
		'combination',
		'direction',
		'target_path',
		'breakdowns',
		'partners',
		'assumptions',
		'means',
		'costs'
	]
);

/** For sorting columns that differ. */
export function columnRank(column: string): number {
	const at = columnOrder.indexOf(column);
	return at < 0 ? columnOrder.length : at;
}
