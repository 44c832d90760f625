/** What the database says to those who may change a logframe: its JSON, checked at the border. */
import { z } from 'zod';
import { day, moment } from '../project/shapes.ts';

/** A version of a logframe: what was done, by whom, why, and with whose approval. */
export const logframeChange = z.object({
	number: z.number(),
	action: z.enum(['agreed', 'added', 'imported', 'changed', 'moved', 'removed', 'undone']),
	kind: z.enum(['', 'result', 'indicator']),
	code: z.string(),
	at: moment,
	by: z.string(),
	reason: z.string(),
	approvalReference: z.string(),
	approvedOn: day.nullable(),
	/** The number of the change that was taken back. */
	undoes: z.number().nullable(),
	isUndone: z.boolean()
});
export type LogframeChange = z.infer<typeof logframeChange>;

export const logframeEditor = z.object({
	/** The version of the logframe: counts its changes. */
	number: z.number(),
	isAgreed: z.boolean(),
	/** How many publications of the project are in force. */
	publications: z.number(),
	/** By the code of an indicator: what only its form asks, and where the indicator stands already. */
	items: z.record(
		z.string(),
		z.object({
			baselineNote: z.string(),
			wholeNumbers: z.boolean(),
			allowsNegative: z.boolean(),
			numeratorWithinDenominator: z.boolean(),
			reports: z.number(),
			approved: z.number(),
			publications: z.number()
		})
	),
	/** New targets that the donor has not approved yet. */
	pending: z.array(
		z.object({
			id: z.uuid(),
			indicator: z.string(),
			date: day,
			oldValue: z.number().nullable(),
			newValue: z.number().nullable(),
			reason: z.string()
		})
	),
	/** Latest first. */
	changes: z.array(logframeChange)
});
export type LogframeEditor = z.infer<typeof logframeEditor>;
