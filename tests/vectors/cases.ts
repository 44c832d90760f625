/** Worked cases of the arithmetic: an indicator, its targets and its observations in, figures out. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const status = z.enum(['draft', 'submitted', 'returned', 'approved']);

const vectorCase = z.object({
	name: z.string(),
	project: z.object({
		start: z.iso.date(),
		end: z.iso.date(),
		on_track_min: z.number().optional(),
		at_risk_min: z.number().optional()
	}),
	indicator: z.object({
		measure: z.enum(['number', 'percentage', 'milestone', 'qualitative']),
		accumulation: z.enum(['sum', 'latest', 'average', 'maximum']),
		combination: z.enum(['sum', 'average', 'maximum']),
		direction: z.enum(['increase', 'decrease']),
		target_path: z.enum(['linear', 'step']),
		baseline: z.number().nullish(),
		adds_to_baseline: z.boolean().nullish(),
		counts_people: z.boolean().nullish()
	}),
	targets: z.array(z.object({ date: z.iso.date(), value: z.number() })),
	periods: z.array(z.object({ label: z.string(), start: z.iso.date(), end: z.iso.date() })),
	as_of: z.string().nullish(),
	statuses: z.array(status).optional(),
	values: z.array(
		z.object({
			partner: z.string(),
			period: z.string(),
			location: z.string().nullish(),
			status: status.optional(),
			state: z.enum(['reported', 'not_applicable']).optional(),
			value: z.number().nullish(),
			returning: z.number().nullish(),
			numerator: z.number().nullish(),
			denominator: z.number().nullish(),
			text: z.string().optional()
		})
	),
	/** People of a quarter whom another partner had counted. */
	overlaps: z
		.array(z.object({ period: z.string(), people: z.number().int().nullable() }))
		.optional(),
	expect: z.object({
		period_values: z.record(z.string(), z.number().nullable()).optional(),
		actual: z.number().nullish(),
		expected: z.number().nullish(),
		final_target: z.number().nullish(),
		progress: z.number().nullish(),
		pace: z.number().nullish(),
		status: z.string().optional()
	})
});
export type VectorCase = z.infer<typeof vectorCase>;

/** The cases of a file. @throws ZodError that says where the file has another form. */
export async function readCases(file: string): Promise<VectorCase[]> {
	return z.array(vectorCase).parse(JSON.parse(await readFile(file, 'utf8')));
}
