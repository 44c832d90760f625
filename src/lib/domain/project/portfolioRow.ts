import { z } from 'zod';
import { day } from './shapes.ts';

/** One project as the portfolio shows it, named as the database's function names it. */
export const portfolioRow = z.object({
	code: z.string(),
	title: z.string(),
	donor: z.string(),
	donor_name: z.string(),
	start_date: day,
	end_date: day,
	is_example: z.boolean(),
	my_role: z.enum(['manager', 'officer']),
	period: z.string().nullable(),
	/** Share of the project's life at the end of the period, from 0 to 1. */
	time_elapsed: z.number(),
	indicators: z.number(),
	achieved: z.number(),
	on_track: z.number(),
	at_risk: z.number(),
	off_track: z.number(),
	no_data: z.number(),
	not_due: z.number(),
	no_target: z.number(),
	/** Reports of ended quarters that nobody has submitted: an officer's own, or everybody's. */
	due_reports: z.number(),
	overdue_reports: z.number(),
	submitted_reports: z.number()
});
export type PortfolioRow = z.infer<typeof portfolioRow>;
