/** The rows of the portfolio in words. */
import { formatNumber } from '$lib/domain/figure/format';
import type { PortfolioProject } from '$lib/domain/project/portfolio';
import { m } from '$lib/messages/messages.js';

/** How the number of indicators that are well changed within a quarter; empty where there was none. */
export function trendText({ good, goodBefore }: PortfolioProject): string {
	if (goodBefore === null) return '';
	if (good === goodBefore) return m.trend_same();
	return good > goodBefore
		? m.trend_better({ count: good - goodBefore })
		: m.trend_worse({ count: goodBefore - good });
}

const sexWord: Record<string, () => string> = {
	female: m.sex_female,
	male: m.sex_male,
	other: m.sex_other,
	unknown: m.sex_unknown
};

/** `125 female, 8 male`; empty where the figure is not split by sex. */
export function bySexText(bySex: Record<string, number>): string {
	return Object.entries(sexWord)
		.flatMap(([sex, word]) => (bySex[sex] ? [`${formatNumber(bySex[sex])} ${word()}`] : []))
		.join(', ');
}
