/** What is said of files that come in: why one cannot be taken, and what in it is doubtful. */
import type { DoubtCode } from '$lib/import/logframe/proposal';
import type { FileRefusalCode } from '$lib/import/open/fileRefusal';
import type { ValueField } from '$lib/import/values/fields';
import type { Progress } from '$lib/import/values/outcome';
import { m } from '$lib/messages/messages.js';

type Params = Record<string, number | string>;

const fileTexts: Record<FileRefusalCode, (params: Params) => string> = {
	file_empty: () => m.file_empty(),
	file_too_large: ({ most = '' }) => m.file_too_large({ most }),
	file_not_a_table: () => m.file_not_a_table(),
	file_is_pdf: () => m.file_is_pdf(),
	file_is_old: () => m.file_is_old(),
	file_is_open_document: () => m.file_is_open_document(),
	file_is_encrypted: () => m.file_is_encrypted(),
	file_has_macros: () => m.file_has_macros(),
	file_expands_too_much: () => m.file_expands_too_much(),
	file_has_too_many_rows: ({ most = '' }) => m.file_has_too_many_rows({ most }),
	file_has_too_many_columns: ({ most = '' }) => m.file_has_too_many_columns({ most }),
	file_is_broken: () => m.file_is_broken(),
	file_has_no_logframe: () => m.file_has_no_logframe(),
	file_has_no_values: () => m.file_has_no_values()
};

/** Why a file cannot be taken, and what to do about it. */
export function fileRefusalText(code: FileRefusalCode, params: Params = {}): string {
	return fileTexts[code](params);
}

const doubtTexts: Record<DoubtCode, () => string> = {
	no_number: m.doubt_no_number,
	to_be_determined: m.doubt_to_be_determined,
	several_numbers: m.doubt_several_numbers,
	number_range: m.doubt_number_range,
	ambiguous_number: m.doubt_ambiguous_number,
	year_or_number: m.doubt_year_or_number,
	date_assumed: m.doubt_date_assumed,
	values_do_not_match: m.doubt_values_do_not_match,
	value_shared: m.doubt_value_shared,
	target_in_name: m.doubt_target_in_name,
	level_assumed: m.doubt_level_assumed,
	code_made: m.doubt_code_made,
	code_repeated: m.doubt_code_repeated,
	parent_assumed: m.doubt_parent_assumed,
	result_assumed: m.doubt_result_assumed,
	split_by_lines: m.doubt_split_by_lines,
	decreases: m.doubt_decreases,
	qualitative_assumed: m.doubt_qualitative_assumed,
	breakdown_not_set: m.doubt_breakdown_not_set,
	text_shortened: m.doubt_text_shortened
};

/** Why somebody should look at a field. */
export function doubtText(code: DoubtCode): string {
	return doubtTexts[code]();
}

const fieldWords: Record<string, () => string> = {
	code: m.field_code,
	level: m.field_level,
	parent: m.field_parent,
	statement: m.field_statement,
	assumptions: m.assumptions,
	means: m.means,
	costs: m.costs,
	result: m.field_result,
	name: m.indicator,
	definition: m.definition,
	unit: m.unit,
	measure: m.field_measure,
	accumulation: m.field_accumulation,
	direction: m.field_direction,
	baseline: m.baseline,
	baselineDate: m.field_baseline_date,
	targets: m.targets,
	source: m.source,
	method: m.method,
	frequency: m.frequency,
	responsible: m.responsible,
	partners: m.field_partners
};

/** What a field of a result or an indicator is called. */
export function fieldWord(field: string): string {
	return fieldWords[field]?.() ?? field;
}

export const versionWord = {
	A: m.import_version_a,
	B: m.import_version_b,
	C: m.import_version_c,
	tracking: m.import_version_tracking,
	template: m.import_version_template
};

/** The words of the closed lists of an indicator. */
export const choiceWords = {
	measure: {
		number: m.measure_number,
		percentage: m.measure_percentage,
		milestone: m.measure_milestone,
		qualitative: m.measure_qualitative
	},
	accumulation: {
		sum: m.accumulation_sum,
		latest: m.accumulation_latest,
		average: m.accumulation_average,
		maximum: m.accumulation_maximum
	},
	direction: { increase: m.direction_increase, decrease: m.direction_decrease }
};

/** What the columns of a file with values may hold. */
export const valueFieldWord: Record<ValueField, () => string> = {
	partner: m.import_column_partner,
	period: m.import_column_period,
	indicator: m.indicator,
	location: m.import_column_place,
	state: m.state,
	value: m.import_column_value,
	returning: m.returning,
	numerator: m.numerator,
	denominator: m.denominator,
	text: m.import_column_text,
	comment: m.comment
};

/** What is being done with a file. */
export const stepWord: Record<Progress['step'], () => string> = {
	reading: m.import_reading,
	checking: m.import_checking,
	storing: m.import_storing
};
