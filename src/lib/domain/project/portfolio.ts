/** What the portfolio shows: a row a project, and when reports are due. */
import { z } from 'zod';
import { day, status } from './shapes.ts';

export const portfolioProject = z.object({
	code: z.string(),
	title: z.string(),
	donor: z.enum(['europeaid', 'jtip', 'other']),
	donorName: z.string(),
	startDate: day,
	endDate: day,
	isExample: z.boolean(),
	/** Nothing is entered any more, and nothing is due. */
	isArchived: z.boolean(),
	/** Whether the asker manages it. */
	isMine: z.boolean(),
	period: z.string().nullable(),
	/** Share of the project's life at the end of the period, from 0 to 1. */
	timeElapsed: z.number(),
	indicators: z.number(),
	/** Indicators by status; a status without any is not there. */
	statuses: z.partialRecord(status, z.number()),
	/** Achieved or on track: now, and a quarter before. */
	good: z.number(),
	goodBefore: z.number().nullable(),
	/** Mean progress of the indicators that have one, each at most 100; and how many have one. */
	progress: z.number().nullable(),
	progressOf: z.number(),
	/** Reports of ended quarters that nobody has submitted: an officer's own, or everybody's. */
	openReports: z.number(),
	overdueReports: z.number(),
	submittedReports: z.number(),
	countries: z.array(z.string()),
	/** The indicator whose figure stands for the people reached; null where none counts people. */
	reach: z
		.object({
			code: z.string(),
			name: z.string(),
			people: z.number(),
			bySex: z.record(z.string(), z.number())
		})
		.nullable()
});
export type PortfolioProject = z.infer<typeof portfolioProject>;

export const dueDate = z.object({
	code: z.string(),
	period: z.string(),
	dueDate: day,
	partners: z.array(z.string()),
	isOverdue: z.boolean()
});
export type DueDate = z.infer<typeof dueDate>;

export const portfolio = z.object({
	projects: z.array(portfolioProject),
	dueDates: z.array(dueDate)
});
export type Portfolio = z.infer<typeof portfolio>;
