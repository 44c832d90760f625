/** What the database says of all reports of a project at once: who reports, what came, who was reminded. */
import { z } from 'zod';
import { moment } from '../project/shapes.ts';
import { reportList } from '../report/shapes.ts';

const partner = reportList.shape.partners.element.extend({
	/** Whether whoever looks is an officer of it. */
	isMine: z.boolean(),
	/** How many indicators it reports. */
	asked: z.number(),
	/** Its officers with their addresses; for managers, else empty. */
	officers: z.array(z.object({ name: z.string(), email: z.string() }))
});
export type BoardPartner = z.infer<typeof partner>;

/** How many indicators a report that is being written says something of. */
const report = reportList.shape.reports.element.extend({ filled: z.number() });

/** The board of a project. Partners of whoever looks come first; a report nobody has begun is not there. */
export const board = reportList.extend({
	partners: z.array(partner),
	reports: z.array(report),
	/** When a partner was last reminded of a quarter. */
	reminders: z.array(z.object({ partner: z.string(), period: z.string(), at: moment }))
});
export type Board = z.infer<typeof board>;

/** Whom a manager reminds of which report. */
export const reminder = z.object({
	id: z.uuid(),
	projectTitle: z.string(),
	period: z.string(),
	dueDate: z.iso.date(),
	partner: z.string(),
	officers: z.array(z.object({ name: z.string(), email: z.email() })).min(1)
});
export type Reminder = z.infer<typeof reminder>;
