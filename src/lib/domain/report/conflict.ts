/** Who changed which figure of a report after the version that somebody worked on. */
import { z } from 'zod';

const figures = z.object({ value: z.number().nullish() }).nullish();

const change = z.object({
	by: z.string(),
	indicator: z.string().nullish(),
	key: z.record(z.string(), z.string()).nullish(),
	before: figures,
	after: figures
});
export type Change = z.infer<typeof change>;

/** The details of a refusal for a stale version. */
export const conflict = z.object({ version: z.number(), changes: z.array(change) });
