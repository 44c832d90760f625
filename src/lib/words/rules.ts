/** The rules of an indicator, a plain sentence each. */
import type { Indicator } from '$lib/domain/project/shapes';
import { m } from '$lib/messages/messages.js';

/** How a figure comes about, and how the figure expected goes from target to target. */
export function ruleSentences(indicator: Indicator): string[] {
	if (indicator.measure === 'qualitative') return countingRules(indicator);
	return [
		...countingRules(indicator),
		indicator.targetPath === 'step' ? m.rule_step() : m.rule_linear()
	];
}

/** How a figure comes about, in the order in which it does. */
export function countingRules(indicator: Indicator): string[] {
	if (indicator.measure === 'qualitative') return [m.rule_qualitative()];
	const isRate = indicator.measure === 'percentage';
	const overTime = {
		sum: isRate ? m.rule_pooled : indicator.countsPeople ? m.rule_people : m.rule_sum,
		latest: isRate ? m.rule_latest_pair : m.rule_latest,
		average: m.rule_average,
		maximum: m.rule_maximum
	}[indicator.accumulation];
	const overPartners = {
		sum: m.rule_partners_sum,
		average: m.rule_partners_average,
		maximum: m.rule_partners_maximum
	}[indicator.combination];
	return [
		overTime(),
		...(isRate ? [] : [overPartners()]),
		...(indicator.addsToBaseline ? [m.rule_baseline()] : []),
		...(indicator.direction === 'decrease' ? [m.rule_decrease()] : [])
	];
}
