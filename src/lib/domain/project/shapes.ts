/** What the database says of projects, results and indicators: its JSON, checked at the border. */
import { z } from 'zod';
import { statuses } from '../status/statuses.ts';

export const day = z.iso.date();
export const moment = z.iso.datetime();

export const period = z.object({
	label: z.string(),
	startDate: day,
	endDate: day,
	dueDate: day,
	closed: z.boolean()
});
export type Period = z.infer<typeof period>;

export const organisation = z.object({
	name: z.string(),
	shortName: z.string(),
	country: z.string()
});

export const project = z.object({
	code: z.string(),
	title: z.string(),
	donor: z.enum(['europeaid', 'jtip', 'other']),
	donorName: z.string(),
	contractNumber: z.string(),
	programme: z.string(),
	summary: z.string(),
	startDate: day,
	endDate: day,
	budgetAmount: z.number().nullable(),
	currency: z.string().nullable(),
	contactPerson: z.string(),
	templateVersion: z.string(),
	suppressionK: z.number(),
	suppressionKPublic: z.number(),
	/** Null: one less than the least count that a copy shows. */
	suppressionWidth: z.number().nullable(),
	isExample: z.boolean(),
	/** Whether the asker is a manager of it. */
	mayManage: z.boolean(),
	coordinator: organisation.nullable(),
	partners: z.array(organisation.extend({ role: z.string() })),
	locations: z.array(
		z.object({ name: z.string(), code: z.string(), parent: z.string().nullable() })
	),
	periods: z.array(period)
});
export type Project = z.infer<typeof project>;

export const result = z.object({
	code: z.string(),
	level: z.enum(['impact', 'outcome', 'output', 'activity', 'goal', 'objective']),
	parentCode: z.string().nullable(),
	statement: z.string(),
	assumptions: z.string(),
	means: z.string(),
	costs: z.string()
});
export type Result = z.infer<typeof result>;

export const dimension = z.object({
	code: z.string(),
	name: z.string(),
	overlapping: z.boolean(),
	categories: z.array(z.object({ code: z.string(), name: z.string(), retired: z.boolean() }))
});
export type Dimension = z.infer<typeof dimension>;

export const indicator = z.object({
	code: z.string(),
	name: z.string(),
	definition: z.string(),
	resultCode: z.string(),
	unit: z.string(),
	measure: z.enum(['number', 'percentage', 'milestone', 'qualitative']),
	accumulation: z.enum(['sum', 'latest', 'average', 'maximum']),
	combination: z.enum(['sum', 'average', 'maximum']),
	direction: z.enum(['increase', 'decrease']),
	targetPath: z.enum(['linear', 'step']),
	baseline: z.object({ value: z.number().nullable(), date: day.nullable() }),
	addsToBaseline: z.boolean(),
	countsPeople: z.boolean(),
	/** Its figures are whole numbers, and no mean is taken of them. */
	isCount: z.boolean(),
	sensitive: z.boolean(),
	byLocation: z.boolean(),
	breakdowns: z.array(z.array(z.string())),
	source: z.string(),
	method: z.string(),
	frequency: z.string(),
	responsible: z.string(),
	standardCode: z.string(),
	note: z.string(),
	/** Levels expected by a date, earliest first; the last is the final target. */
	targets: z.array(z.object({ date: day, value: z.number() })),
	/** Short names of the partners that report it. */
	partners: z.array(z.string())
});
export type Indicator = z.infer<typeof indicator>;

export const status = z.enum(statuses);
export type { Status } from '../status/statuses.ts';

/** An indicator with where it stands at a quarter. A figure that nobody reported is null. */
export const indicatorProgress = indicator.extend({
	/** Where the way to the target begins: 0 or the baseline. */
	origin: z.number(),
	periodValue: z.number().nullable(),
	actual: z.number().nullable(),
	expected: z.number().nullable(),
	finalTarget: z.number().nullable(),
	/** Per cent of the way from the origin to the final target. */
	progress: z.number().nullable(),
	pace: z.number().nullable(),
	status,
	reportedPartners: z.number(),
	duePartners: z.number(),
	/** Quarters with a figure, up to the one asked for. A quarter before the first is not there. */
	series: z.array(
		z.object({ period: z.string(), value: z.number().nullable(), running: z.number().nullable() })
	)
});
export type IndicatorProgress = z.infer<typeof indicatorProgress>;
