/** What the page of one indicator shows. */
import { z } from 'zod';
import { reportStatus } from '../report/shapes.ts';
import { course, outlook, yearFigures } from './outlook.ts';
import { day, dimension, indicator, moment, period, project, result } from './shapes.ts';

/** Why something is no part of a figure. */
export const leftOut = z.enum([
	'no_report',
	'not_counted',
	'not_said',
	'not_applicable',
	'no_such_part',
	'no_figure'
]);
export type LeftOut = z.infer<typeof leftOut>;

/** What one partner said of an indicator in one quarter, at one place; or that nothing was said. */
export const accountEntry = z.object({
	period: z.string(),
	partner: z.string(),
	place: z.string().nullable(),
	/** Of the report; null: nobody has begun it. */
	status: reportStatus.nullable(),
	value: z.number().nullable(),
	returning: z.number().nullable(),
	numerator: z.number().nullable(),
	denominator: z.number().nullable(),
	comment: z.string(),
	/** Null: it counts. */
	leftOut: leftOut.nullable(),
	approvedBy: z.string().nullable(),
	approvedAt: moment.nullable()
});
export type AccountEntry = z.infer<typeof accountEntry>;

export const pageEntry = accountEntry.extend({
	text: z.string(),
	evidence: z.array(z.object({ title: z.string(), reference: z.string() }))
});
export type PageEntry = z.infer<typeof pageEntry>;

/** How a target changed; without approval it is pending and moves nothing. */
export const targetRevision = z.object({
	date: day,
	oldValue: z.number().nullable(),
	newValue: z.number().nullable(),
	reason: z.string(),
	approvalReference: z.string(),
	approvedOn: day.nullable()
});
export type TargetRevision = z.infer<typeof targetRevision>;

/** An indicator of a donor or framework that this one answers to, with its figures times the factor. */
export const crosswalkEntry = z.object({
	id: z.uuid(),
	framework: z.string(),
	code: z.string(),
	factor: z.number(),
	note: z.string()
});
export type CrosswalkEntry = z.infer<typeof crosswalkEntry>;

/** What was found out about people whom several partners counted in a quarter; null: nobody knows how many. */
export const overlap = z.object({
	id: z.uuid(),
	period: z.string(),
	people: z.number().nullable(),
	reason: z.string(),
	by: z.string().nullable(),
	at: moment,
	/** The last of its quarter. */
	isInForce: z.boolean(),
	isFirst: z.boolean(),
	/** What stood there before. */
	before: z.number().nullable()
});
export type Overlap = z.infer<typeof overlap>;

/** Between what a figure lies of which nobody knows how many people its partners share. */
const bounds = z.object({ least: z.number(), most: z.number() }).nullable();

const seriesCourse = course.extend({
	partner: z.string().nullable(),
	place: z.string().nullable(),
	placeCode: z.string().nullable()
});
export type SeriesCourse = z.infer<typeof seriesCourse>;

export const cellCourse = course.extend({ key: z.record(z.string(), z.string()) });
export type CellCourse = z.infer<typeof cellCourse>;

const pageIndicator = indicator.extend(outlook.shape);
export type PageIndicator = z.infer<typeof pageIndicator>;

export const indicatorPage = z.object({
	project,
	period: period.nullable(),
	result: result.pick({ code: true, level: true, statement: true }),
	indicator: pageIndicator,
	/** Earliest first; none of a text. */
	years: z.array(yearFigures),
	revisions: z.array(targetRevision),
	crosswalk: z.array(crosswalkEntry),
	/** Earliest quarter first, the one in force before those it corrected. */
	overlaps: z.array(overlap),
	bounds,
	byPartner: z.array(seriesCourse),
	/** Empty for an indicator that is not reported by place. */
	byPlace: z.array(seriesCourse),
	byCell: z.array(cellCourse),
	/** Those the indicator is split by. */
	dimensions: z.array(dimension),
	/** Latest quarter first. */
	account: z.array(pageEntry),
	comments: z.array(
		z.object({
			period: z.string(),
			partner: z.string(),
			body: z.string(),
			by: z.string().nullable(),
			at: moment
		})
	)
});
export type IndicatorPage = z.infer<typeof indicatorPage>;

/** What a figure is made of: an indicator's, or that of a partner, a place, or a cell. */
export const explanation = z.object({
	project,
	period: period.nullable(),
	partner: z.string().nullable(),
	place: z.string().nullable(),
	key: z.record(z.string(), z.string()).nullable(),
	/** Those of the key. */
	dimensions: z.array(dimension),
	onTrackMin: z.number(),
	atRiskMin: z.number(),
	indicator: pageIndicator,
	/** The figure itself; null where nothing was reported. */
	figure: z.object({ own: z.number().nullable(), running: z.number().nullable() }).nullable(),
	/** In force, of the whole figure only. */
	overlaps: z.array(overlap),
	bounds,
	/** Each partner at each place, which the combination makes one of; empty for a cell. */
	series: z.array(
		z.object({
			partner: z.string(),
			place: z.string().nullable(),
			own: z.number().nullable(),
			running: z.number().nullable()
		})
	),
	/** Earliest quarter first. */
	account: z.array(accountEntry)
});
export type Explanation = z.infer<typeof explanation>;
