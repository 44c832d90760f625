/** Who changed what in a report after a version of it, as the database tells it. */
import { z } from 'zod';

const row = z.record(z.string(), z.unknown()).nullish();

export const change = z.object({
	by: z.string(),
	entity: z.enum(['observations', 'observation_cells', 'narratives']),
	indicator: z.string().nullish(),
	location: z.string().nullish(),
	key: z.record(z.string(), z.string()).nullish(),
	/** Code of the result that a narrative is about. */
	result: z.string().nullish(),
	/** The row as it was; null for something new. */
	before: row,
	/** The row as it is; null for something taken away. */
	after: row
});
export type Change = z.infer<typeof change>;

/** The details of a refusal for a stale version. */
export const conflict = z.object({ version: z.number(), changes: z.array(change) });
