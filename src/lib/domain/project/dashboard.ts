/** What the dashboard of a project shows. */
import { z } from 'zod';
import { reportStatus } from '../report/shapes.ts';
import { course, outlook, yearFigures } from './outlook.ts';
import { indicator, period, project, result } from './shapes.ts';

export const dashboardIndicator = indicator
	.pick({
		code: true,
		name: true,
		resultCode: true,
		unit: true,
		measure: true,
		accumulation: true,
		combination: true,
		direction: true,
		countsPeople: true,
		isCount: true,
		byLocation: true,
		partners: true
	})
	.extend(outlook.shape)
	.extend({
		baseline: z.number().nullable(),
		/** Nothing was said of it but that it does not apply. */
		notApplicable: z.boolean(),
		/** Observations with a figure or a text, in all quarters up to the one shown. */
		reported: z.number(),
		/** Breakdowns that should be there, and those that are. */
		toSplit: z.number(),
		split: z.number(),
		/** Figures other than zero, and those with evidence. */
		toProve: z.number(),
		proven: z.number(),
		/** Earliest first; none of a text. */
		years: z.array(yearFigures),
		/** The figures of the partner or place asked for; null where it reported nothing. */
		part: course.nullable()
	});
export type DashboardIndicator = z.infer<typeof dashboardIndicator>;

export const dueReport = z.object({
	partner: z.string(),
	period: z.string(),
	/** Null: nobody has begun it. */
	status: reportStatus.nullable(),
	/** Whether its figures are among those shown. */
	counts: z.boolean()
});
export type DueReport = z.infer<typeof dueReport>;

export const punctuality = z.object({
	partner: z.string(),
	/** Of its last reports, at most eight. */
	reports: z.number(),
	late: z.number(),
	/** Days after the due date, in the middle of the late ones. */
	days: z.number().nullable()
});
export type Punctuality = z.infer<typeof punctuality>;

export const dashboard = z.object({
	project,
	period: period.nullable(),
	results: z.array(result.pick({ code: true, level: true, parentCode: true, statement: true })),
	indicators: z.array(dashboardIndicator),
	/** Every report due by the end of the quarter shown, latest quarter first. */
	reports: z.array(dueReport),
	punctuality: z.array(punctuality),
	/** From where figures came, and how many. */
	places: z.array(z.object({ code: z.string(), name: z.string(), figures: z.number() }))
});
export type Dashboard = z.infer<typeof dashboard>;
export type DashboardResult = Dashboard['results'][number];
