/**
 * A finding: what keeps a figure from being saved or a report from being submitted, as data. The
 * database finds them; the grid and the messages speak of the same codes.
 */
import { z } from 'zod';

export const finding = z.object({
	code: z.string(),
	level: z.enum(['error', 'warning']).default('error'),
	/** Code of the indicator; null: about the report. */
	indicator: z.string().nullish(),
	/** Code of the place; null: the indicator is not reported by place. */
	location: z.string().nullish(),
	/** The cell; null: the total. */
	key: z.record(z.string(), z.string()).nullish(),
	/** `value`, `returning`, `numerator`, `denominator`, `text`, `comment`, or a narrative's section. */
	field: z.string().nullish(),
	/** Code of the result that a narrative is about. */
	result: z.string().nullish(),
	params: z.record(z.string(), z.unknown()).nullish()
});
export type Finding = z.infer<typeof finding>;
