import type { IndicatorItem, ResultItem } from '$lib/domain/logframe/itemForm';

/** What was typed into a form and refused. */
export type Refused = {
	text: string;
	typed: ResultItem | IndicatorItem;
	grounds: Record<string, string>;
	errors: Record<string, string[]>;
};
