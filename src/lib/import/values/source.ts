/** What the rows of a file are read and checked against. */
import { z } from 'zod';
import { check } from '../../domain/checks/check';
import { dimension, indicator, project } from '../../domain/project/shapes';

export const importSource = z.object({
	project,
	dimensions: z.array(dimension),
	checks: z.array(check),
	indicators: z.array(indicator.extend({ properties: z.record(z.string(), z.boolean()) })),
	/** How columns were mapped before, by the headers of the file. */
	mappings: z.array(z.object({ headers: z.string(), columns: z.record(z.string(), z.number()) }))
});
export type ImportSource = z.infer<typeof importSource>;
