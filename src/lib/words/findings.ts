/** What a finding says to the person who can mend it. */
import type { Finding } from '$lib/domain/checks/finding';
import { formatNumber } from '$lib/domain/figure/format';
import { m } from '$lib/messages/messages.js';

type Params = Record<string, unknown>;

const texts: Record<string, (params: Params) => string> = {
	not_a_number: (p) => m.finding_not_a_number({ given: text(p.given) }),
	text_too_long: (p) => m.finding_text_too_long({ most: number(p.most) }),
	unknown_category: () => m.finding_unknown_category(),
	unknown_indicator: () => m.finding_unknown_indicator(),
	not_your_indicator: () => m.finding_not_your_indicator(),
	unknown_place: () => m.finding_unknown_place(),
	unknown_state: () => m.finding_unknown_state(),
	unknown_section: () => m.finding_unknown_section(),
	unknown_result: () => m.finding_unknown_result(),
	not_reported: () => m.finding_not_reported(),
	comment_required: () => m.finding_comment_required(),
	negative: () => m.finding_negative(),
	not_whole: () => m.finding_not_whole(),
	returning_above_value: (p) =>
		m.finding_returning_above_value({ returning: number(p.returning), value: number(p.value) }),
	numerator_above_denominator: (p) =>
		m.finding_numerator_above_denominator({
			numerator: number(p.numerator),
			denominator: number(p.denominator)
		}),
	cells_do_not_add_up: (p) =>
		m.finding_cells_do_not_add_up({ parts: number(p.parts), total: number(p.total) }),
	cell_above_total: (p) => m.finding_cell_above_total({ total: number(p.total) }),
	unusual_jump: (p) =>
		m.finding_unusual_jump({
			value: number(p.value),
			median: number(p.median),
			quarters: number(p.quarters)
		}),
	below_previous: (p) =>
		m.finding_below_previous({ value: number(p.value), previous: number(p.previous) }),
	zero_after_run: (p) => m.finding_zero_after_run({ quarters: number(p.quarters) }),
	narrative_required: (p) => m.finding_narrative_required({ indicators: list(p.indicators) }),
	text_required: () => m.finding_text_required(),
	code_not_allowed: () => m.finding_code_not_allowed(),
	code_twice: (p) => m.finding_code_twice({ given: text(p.given) }),
	unknown_choice: () => m.finding_unknown_choice(),
	parent_not_above: (p) => m.finding_parent_not_above({ given: text(p.given) }),
	rate_not_pooled: () => m.finding_rate_not_pooled(),
	not_a_day: (p) => m.finding_not_a_day({ given: text(p.given) }),
	day_twice: (p) => m.finding_day_twice({ given: text(p.given) }),
	unknown_period: (p) => m.finding_unknown_period({ given: text(p.given) }),
	row_twice: () => m.finding_row_twice(),
	figure_not_applicable: () => m.finding_figure_not_applicable(),
	report_locked: () => m.finding_report_locked(),
	period_closed: () => m.finding_period_closed(),
	report_has_more: () => m.finding_report_has_more(),
	code_taken: (p) => m.finding_code_taken({ given: text(p.given) }),
	code_published: (p) => m.finding_code_published({ given: text(p.given) }),
	level_not_above: (p) => m.finding_level_not_above({ given: text(p.given) }),
	measure_reported: () => m.finding_measure_reported(),
	unknown_partner: (p) => m.finding_unknown_partner({ given: text(p.given) })
};

/** The message of a finding; its code where there is none, which a test rules out. */
export function findingText(finding: Finding): string {
	return texts[finding.code]?.(finding.params ?? {}) ?? finding.code;
}

/** The codes that have a message. */
export const knownFindings = Object.keys(texts);

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function number(value: unknown): string {
	return typeof value === 'number' ? formatNumber(value) : '';
}

function list(value: unknown): string {
	return Array.isArray(value) ? value.join(', ') : '';
}
