/** What a publication is made of, as the database gives it, before protection. */
import { z } from 'zod';
import { dimension, indicatorProgress, project, result } from '../domain/project/shapes';

const numbers = {
	value: z.number().nullable(),
	returning: z.number().nullable(),
	numerator: z.number().nullable(),
	denominator: z.number().nullable()
};
const key = z.record(z.string(), z.string());

export const publicationSource = z.object({
	projectId: z.uuid(),
	fromPeriodId: z.uuid(),
	toPeriodId: z.uuid(),
	project,
	range: z.object({
		from: z.string(),
		to: z.string(),
		startDate: z.iso.date(),
		endDate: z.iso.date(),
		dueDate: z.iso.date()
	}),
	results: z.array(result),
	dimensions: z.array(dimension),
	indicators: z.array(indicatorProgress.extend({ inRange: z.number().nullable() })),
	/** The cells of each breakdown, and of a crossed one each of its dimensions alone. */
	cells: z.array(
		z.object({
			indicatorCode: z.string(),
			key,
			running: z.number().nullable(),
			inRange: z.number().nullable(),
			/** The cell's figure of every quarter that has one. */
			quarters: z.array(z.number()).nullable()
		})
	),
	observations: z.array(
		z.object({
			indicatorCode: z.string(),
			period: z.string(),
			partner: z.string(),
			location: z.string(),
			state: z.enum(['reported', 'not_applicable']),
			...numbers,
			text: z.string(),
			comment: z.string(),
			cells: z.array(z.object({ key, ...numbers })),
			approvedBy: z.string(),
			approvedOn: z.iso.date()
		})
	),
	narratives: z.array(
		z.object({
			section: z.string(),
			resultCode: z.string().nullable(),
			partner: z.string(),
			period: z.string(),
			body: z.string()
		})
	),
	missingReports: z.array(z.object({ partner: z.string(), period: z.string() }))
});
export type PublicationSource = z.infer<typeof publicationSource>;
type SourceIndicator = PublicationSource['indicators'][number];
export type SourceObservation = PublicationSource['observations'][number];
export type { SourceIndicator };
