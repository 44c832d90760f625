/** What the database says of the talk about a figure, of its evidence and of its history. */
import { z } from 'zod';
import { moment } from '../project/shapes.ts';
import { reportStatus } from '../report/reportStatus.ts';

/** Something said about a figure of a report, or about the report where `indicator` is null. */
export const comment = z.object({
	id: z.uuid(),
	indicator: z.string().nullable(),
	body: z.string(),
	by: z.string().nullable(),
	at: moment,
	/** Whether a manager wrote it. */
	isReviewer: z.boolean(),
	/** The manager asks for a correction; open while `resolvedAt` is null. */
	toCorrect: z.boolean(),
	resolvedAt: moment.nullable(),
	/** It is the reader's own and nobody has answered. */
	mayWithdraw: z.boolean()
});
export type Comment = z.infer<typeof comment>;

/** What proves a figure: paper somewhere, a page, or a file. Empty text where there is none. */
export const evidence = z.object({
	id: z.uuid(),
	indicator: z.string(),
	title: z.string(),
	reference: z.string(),
	link: z.string(),
	/** Our own name of the file. */
	file: z.string(),
	mediaType: z.string(),
	/** In bytes. */
	fileSize: z.number(),
	by: z.string(),
	at: moment
});
export type Evidence = z.infer<typeof evidence>;

/** What a manager asks to be corrected, and of which figure. */
export const mark = z.object({ indicator: z.string().nullable(), body: z.string() });
export type Mark = z.infer<typeof mark>;

const said = z.union([z.string(), z.number()]).nullable();
/** One field of a figure from what to what; null is nothing. */
export const fieldChange = z.object({
	/** The place's name, of a figure that is reported by place. */
	location: z.string().nullable(),
	/** The categories of a part of a breakdown, `Female, Adult`; null for the figure itself. */
	part: z.string().nullable(),
	field: z.enum(['state', 'value', 'returning', 'numerator', 'denominator', 'text', 'comment']),
	from: said,
	to: said
});
export type FieldChange = z.infer<typeof fieldChange>;

/** What happened to a figure, and to the report it is in. */
export const figureEvent = z.object({
	at: moment,
	/** Empty: the system itself. */
	by: z.string(),
	action: z.enum([
		'typed',
		'opened',
		'submitted',
		'returned',
		'approved',
		'reopened',
		'evidence_created',
		'evidence_changed',
		'evidence_deleted'
	]),
	/** The reason of a step, the title of evidence. */
	subject: z.string(),
	changes: z.array(fieldChange)
});
export type FigureEvent = z.infer<typeof figureEvent>;

/** The history of one figure: the quarters up to the report's own, and what happened in this one. */
export const figureTrail = z.object({
	measure: z.enum(['number', 'percentage', 'milestone', 'qualitative']),
	figures: z.array(
		z.object({
			period: z.string(),
			value: z.number().nullable(),
			status: reportStatus.nullable()
		})
	),
	events: z.array(figureEvent)
});
export type FigureTrail = z.infer<typeof figureTrail>;

/** Everything the page of one figure shows. */
export const figurePage = z.object({
	project: z.object({ code: z.string(), title: z.string(), isExample: z.boolean() }),
	reportId: z.uuid(),
	status: reportStatus,
	period: z.string(),
	partner: z.string(),
	indicator: z.object({ code: z.string(), name: z.string(), sensitive: z.boolean() }),
	mayTalk: z.boolean(),
	mayReview: z.boolean(),
	/** Whether evidence may be added and removed now. */
	mayWrite: z.boolean(),
	comments: z.array(comment),
	evidence: z.array(evidence),
	/** Of the whole report. */
	marks: z.array(mark)
});
export type FigurePage = z.infer<typeof figurePage>;
