/** Where an indicator stands at a quarter, and where it goes: what the database says, checked. */
import { z } from 'zod';
import { day, status } from './shapes.ts';

const figure = z.number().nullable();

/** A figure at every quarter up to the one asked for; null where nothing is reported. */
export const course = z.object({
	/** The quarter's own. */
	own: z.array(figure),
	/** With all quarters before; it stands where it was left. */
	running: z.array(figure)
});
export type Course = z.infer<typeof course>;

/** A year of the project's calendar; the last one as far as the quarter asked for. */
export const yearFigures = z.object({
	/** `2018`, or `FY2018` of a US fiscal year. */
	year: z.string(),
	/** What its quarters come to by the indicator's own rule. */
	value: figure,
	/** Everything up to its end, and what was to be reached by then. */
	actual: figure,
	target: figure,
	/** Per cent of the target; where less is better, of the way to it from the baseline. */
	met: figure
});
export type YearFigures = z.infer<typeof yearFigures>;

/** A figure that nobody reported is null, and so is what cannot be computed without it. */
export const outlook = course.extend({
	/** Where the way to the target begins: 0 or the baseline. */
	origin: z.number(),
	periodValue: figure,
	actual: figure,
	expected: figure,
	finalTarget: figure,
	/** The day of the final target. */
	finalDate: day.nullable(),
	/** Per cent of the way from the origin to the final target. */
	progress: figure,
	/** Share of what was expected by now. */
	pace: figure,
	status,
	reportedPartners: z.number(),
	duePartners: z.number(),
	/** Label of the last quarter with a figure. */
	lastReported: z.string().nullable(),
	/** How many of the last quarters with a figure `gained` is the mean of: at most four. */
	recentQuarters: z.number(),
	/** How far one of them went; below zero where the figure falls. */
	gained: figure,
	/** From the last quarter with a figure to the day of the final target, in fourths of a year. */
	quartersLeft: figure,
	/** How far each quarter left must go; null when no time is left. */
	needed: figure,
	/** The level on the day of the final target at the pace gained; null when no time is left. */
	projected: figure,
	/** The same at the least and at the most that one of the quarters gained. */
	projectedLeast: figure,
	projectedMost: figure
});
export type Outlook = z.infer<typeof outlook>;
