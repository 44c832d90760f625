/** What the database says of reports and of what stands in them. */
import { z } from 'zod';
import {
	dimension,
	indicator,
	moment,
	period,
	project,
	result,
	status as indicatorStatus
} from '../project/shapes.ts';
import { check } from '../checks/check.ts';
import { comment, evidence } from '../talk/shapes.ts';
import { reportStatus, type ReportStatus } from './reportStatus.ts';
import { finding } from '../checks/finding.ts';
import { change } from './conflict.ts';

export { reportStatus, type ReportStatus };

const numbers = {
	value: z.number().nullable(),
	returning: z.number().nullable(),
	numerator: z.number().nullable(),
	denominator: z.number().nullable()
};

/** One part of a breakdown as it was reported. */
export const reportedCell = z.object({ key: z.record(z.string(), z.string()), ...numbers });

/** What a report says of an indicator, at one place or for all. */
export const observation = z.object({
	location: z.string().nullable(),
	state: z.enum(['reported', 'not_applicable']),
	...numbers,
	text: z.string(),
	comment: z.string(),
	cells: z.array(reportedCell)
});
export type Observation = z.infer<typeof observation>;

export const narrative = z.object({
	section: z.enum(['summary', 'progress', 'variance', 'challenges', 'next_quarter']),
	result: z.string().nullable(),
	body: z.string()
});
export type Narrative = z.infer<typeof narrative>;

/** An indicator as a partner reports it in one quarter. */
export const formIndicator = indicator.extend({
	/** Where the way to the target begins: 0 or the baseline. */
	origin: z.number(),
	expected: z.number().nullable(),
	finalTarget: z.number().nullable(),
	/** With everything approved and this report. */
	running: z.number().nullable(),
	/** Per cent of the way from the origin to the final target. */
	progress: z.number().nullable(),
	status: indicatorStatus,
	/** Where the approved series stand without this report: the partner's own, and all others together. */
	before: z.object({
		own: z.array(
			z.object({
				location: z.string().nullable(),
				figure: z.number(),
				denominator: z.number().nullable(),
				/** Quarters reported. */
				times: z.number()
			})
		),
		others: z.object({
			series: z.number(),
			figure: z.number(),
			denominator: z.number(),
			largest: z.number().nullable()
		})
	}),
	/** The partner's own figures of the two quarters before, earliest first. */
	previous: z.array(z.object({ period: z.string(), value: z.number().nullable() })),
	observations: z.array(observation),
	/** The partner's own figures of all quarters before, earliest first, by place. */
	history: z.array(z.object({ location: z.string().nullable(), values: z.array(z.number()) })),
	/** What switches checks on and off. */
	properties: z.record(z.string(), z.boolean())
});
export type FormIndicator = z.infer<typeof formIndicator>;

/** Everything the page of one report shows. */
export const reportForm = z.object({
	project,
	period,
	partner: z.object({ shortName: z.string(), name: z.string() }),
	mayReport: z.boolean(),
	mayReview: z.boolean(),
	/** The least pace that is on track, and the least that is at risk. */
	thresholds: z.object({ onTrack: z.number(), atRisk: z.number() }),
	/** What was changed since somebody last reviewed the report, earliest first. */
	changed: z.array(change),
	/** Null: nobody has begun it. */
	report: z
		.object({
			id: z.uuid(),
			status: reportStatus,
			version: z.number(),
			submittedAt: moment.nullable(),
			submittedBy: z.string().nullable(),
			approvedAt: moment.nullable(),
			approvedBy: z.string().nullable(),
			returnReason: z.string()
		})
		.nullable(),
	results: z.array(result),
	dimensions: z.array(dimension),
	checks: z.array(check),
	indicators: z.array(formIndicator),
	narratives: z.array(narrative),
	findings: z.array(finding),
	/** What officers and managers say of its figures, and what proves them. */
	comments: z.array(comment),
	evidence: z.array(evidence)
});
export type ReportForm = z.infer<typeof reportForm>;

/** The reports of a project, partner by quarter. A report nobody has begun is not there. */
export const reportList = z.object({
	project,
	partners: z.array(z.object({ shortName: z.string(), name: z.string(), mayReport: z.boolean() })),
	reports: z.array(
		z.object({
			partner: z.string(),
			period: z.string(),
			status: reportStatus,
			version: z.number(),
			submittedAt: moment.nullable(),
			approvedAt: moment.nullable(),
			returnReason: z.string()
		})
	)
});
export type ReportList = z.infer<typeof reportList>;
