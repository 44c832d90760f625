/**
 * A check, as the database describes it and applies it at submission. The entry page gets the same
 * rows with the report and applies them while somebody types, so that it never says yes where the
 * database says no.
 */
import { z } from 'zod';

export const check = z.object({
	code: z.string(),
	level: z.enum(['error', 'warning']),
	kind: z.enum(['missing', 'explanation', 'number', 'pair', 'split', 'history', 'narrative']),
	test: z.enum([
		'present',
		'at_least',
		'whole',
		'at_most',
		'adds_up',
		'each_at_most',
		'usual',
		'not_below',
		'not_zero'
	]),
	/** The figure looked at; null: each number there is. */
	field: z.string().nullable(),
	/** The figure it may not exceed. */
	bound: z.string().nullable(),
	/** A property of the indicator or the breakdown that switches the check on. */
	onlyIf: z.string().nullable(),
	/** A property that switches it off. */
	unless: z.string().nullable(),
	/** The least number; or how many median absolute deviations are usual. */
	threshold: z.number().nullable(),
	/** How many earlier quarters with figures the check needs. */
	quarters: z.number().nullable()
});
export type Check = z.infer<typeof check>;

/** Whether a check is switched on for something with these properties; one not named is false. */
export function applies({ onlyIf, unless }: Check, properties: Record<string, boolean>): boolean {
	return (onlyIf === null || properties[onlyIf] === true) && !(unless && properties[unless]);
}
