/** What a publication is made of, as the database gives it, before protection. */
import { z } from 'zod';
import { course } from '../domain/project/outlook';
import { dimension, indicatorProgress, project, result } from '../domain/project/shapes';
import { crosswalkEntry, targetRevision } from '../domain/project/indicatorPage';
import { award, publication, publicationFigures } from './publication';

const numbers = {
	value: z.number().nullable(),
	returning: z.number().nullable(),
	numerator: z.number().nullable(),
	denominator: z.number().nullable()
};
const key = z.record(z.string(), z.string());

const { indicators, data } = publicationFigures.shape;

/** What a publication in force prints of the indicators that are sensitive now. */
const earlierPublication = z.object({
	audience: publicationFigures.shape.audience,
	/** By which it was protected (policy.ts). */
	k: z.number(),
	width: z.number(),
	from: z.string(),
	to: z.string(),
	indicators: z.array(
		indicators.element.pick({
			code: true,
			inRange: true,
			periods: true,
			overlaps: true,
			breakdowns: true
		})
	),
	data
});
export type EarlierPublication = z.infer<typeof earlierPublication>;

export const narrativeText = z.object({
	section: z.string(),
	resultCode: z.string().nullable(),
	body: z.string(),
	/** Hash of the partners' texts that it was written from. */
	basis: z.string(),
	version: z.number().int(),
	changedBy: z.string().nullable(),
	changedAt: z.iso.datetime()
});
export type NarrativeText = z.infer<typeof narrativeText>;

export const publicationSource = z.object({
	projectId: z.uuid(),
	fromPeriodId: z.uuid(),
	toPeriodId: z.uuid(),
	project: project.extend({
		/** Of the lead organisation; empty where it has none. */
		iatiOrganisationIdentifier: z.string(),
		/** Purpose code of the OECD; empty: human rights. */
		iatiSector: z.string(),
		iatiIncludesSensitive: z.boolean()
	}),
	award,
	range: z.object({
		from: z.string(),
		to: z.string(),
		startDate: z.iso.date(),
		endDate: z.iso.date(),
		dueDate: z.iso.date()
	}),
	results: z.array(result),
	dimensions: z.array(dimension),
	indicators: z.array(
		indicatorProgress.extend({
			inRange: z.number().nullable(),
			revisions: z.array(targetRevision),
			crosswalk: z.array(crosswalkEntry)
		})
	),
	/** What was expected at the end of each quarter up to the last published one. */
	expected: z.array(z.object({ indicatorCode: z.string(), period: z.string(), value: z.number() })),
	/** A year's figure by each indicator's own rule; none where nothing was reported in it. */
	years: z.array(
		z.object({ indicatorCode: z.string(), year: z.string(), value: z.number().nullable() })
	),
	/** The cells of each breakdown, and of a crossed one each of its dimensions alone. */
	cells: z.array(
		z.object({
			indicatorCode: z.string(),
			key,
			running: z.number().nullable(),
			inRange: z.number().nullable(),
			/** By the quarters up to the last published one. */
			course
		})
	),
	/** Up to the last published quarter, or the last of an earlier publication that goes further. */
	observations: z.array(
		z.object({
			indicatorCode: z.string(),
			period: z.string(),
			partner: z.string(),
			location: z.string(),
			state: z.enum(['reported', 'not_applicable']),
			...numbers,
			text: z.string(),
			comment: z.string(),
			cells: z.array(z.object({ key, ...numbers })),
			approvedBy: z.string(),
			approvedOn: z.iso.date()
		})
	),
	/** As far as the observations; null: nobody knows how many. */
	overlaps: z.array(
		z.object({
			indicatorCode: z.string(),
			period: z.string(),
			people: z.number().int().nullable()
		})
	),
	narratives: z.array(
		z.object({
			section: z.string(),
			resultCode: z.string().nullable(),
			partner: z.string(),
			period: z.string(),
			body: z.string()
		})
	),
	/** Reports of the range that are due and not approved; no status: not begun. */
	missingReports: z.array(
		z.object({
			partner: z.string(),
			period: z.string(),
			status: z.enum(['draft', 'submitted', 'returned']).nullable()
		})
	),
	/** Targets whose last revision the donor has not agreed to, or without a reference to where. */
	revisions: z.array(
		z.object({ indicatorCode: z.string(), date: z.iso.date(), isApproved: z.boolean() })
	),
	/** The narrative of this range as managers wrote it. */
	texts: z.array(narrativeText),
	/** Other ranges of which texts are written. */
	otherTexts: z.array(z.object({ from: z.string(), to: z.string() })),
	/** The publications of the project that are not revoked, oldest first. */
	earlier: z.array(earlierPublication),
	/** That of the publication to be: one that was made meanwhile has taken it. */
	number: z.number().int(),
	/** What the same audience has last; null where it has nothing. */
	previous: publication.nullable()
});
export type PublicationSource = z.infer<typeof publicationSource>;
type SourceIndicator = PublicationSource['indicators'][number];
export type SourceObservation = PublicationSource['observations'][number];
export type { SourceIndicator };
