/**
 * A publication: everything a donor receives, frozen as JSON. Every file is a pure function of it.
 *
 * The schema is the border: what is published is parsed on the way in, and what is stored is
 * parsed on the way out, so that a renderer never meets a shape it does not know.
 */
import { z } from 'zod';

/** A calendar day, `2018-09-30`. */
const day = z.iso.date();

/**
 * A figure in one of its four states. Zero is a value; the other states have no number, and
 * nothing in the publication lets a reader compute one that is withheld.
 */
export const figure = z.discriminatedUnion('state', [
	z.object({ state: z.literal('value'), value: z.number() }),
	z.object({ state: z.literal('not_reported') }),
	z.object({ state: z.literal('not_applicable') }),
	z.object({ state: z.literal('withheld') })
]);
export type Figure = z.infer<typeof figure>;

export const resultLevel = z.enum(['impact', 'outcome', 'output', 'activity', 'goal', 'objective']);
export type ResultLevel = z.infer<typeof resultLevel>;

export const indicatorStatus = z.enum([
	'achieved',
	'on_track',
	'at_risk',
	'off_track',
	'no_data',
	'not_due',
	'no_target',
	/** It would tell something of a figure that is withheld. */
	'withheld'
]);
export type IndicatorStatus = z.infer<typeof indicatorStatus>;

const organisation = z.object({
	name: z.string(),
	shortName: z.string(),
	country: z.string()
});

const project = z.object({
	code: z.string(),
	title: z.string(),
	donor: z.enum(['europeaid', 'jtip', 'other']),
	donorName: z.string(),
	/** Printed exactly as given; never parsed (europeaid.md 5.3). */
	contractNumber: z.string(),
	programme: z.string(),
	startDate: day,
	endDate: day,
	budgetAmount: z.number().nullable(),
	currency: z.string().nullable(),
	/** The lead organisation. */
	coordinator: organisation,
	contactPerson: z.string(),
	/** Every partner but the coordinator, in the order of the project. */
	partners: z.array(organisation.extend({ role: z.string() })),
	/** Places of implementation, countries first. */
	locations: z.array(
		z.object({ name: z.string(), code: z.string(), parent: z.string().nullable() })
	),
	/** Example data say so wherever they are shown. */
	isExample: z.boolean(),
	/** The coordinator's organisation identifier, as registered; absent where it is not known. */
	iatiOrganisationIdentifier: z.string().optional(),
	/** A five-digit purpose code of the OECD; absent for that of human rights. */
	iatiSector: z
		.string()
		.regex(/^\d{5}$/)
		.optional(),
	/** IATI files are open to everybody, so sensitive indicators stay out unless the project says so. */
	iatiIncludesSensitive: z.boolean().optional()
});

/** What the record of an award holds for the cover of a form (jtip.md A2); empty where nobody filled it in. */
export const award = z.object({
	/** The agency and its element; empty: the donor as the project names it. */
	agency: z.string(),
	uei: z.string(),
	ein: z.string(),
	/** Of the recipient. */
	address: z.string(),
	assistanceListing: z.string(),
	certifyingOfficial: z.string(),
	/** Empty: as many quarters as the publication covers. */
	reportFrequency: z.string(),
	/** Beyond this share of what was expected, either way, a variance has to be explained. */
	varianceThreshold: z.number(),
	/** Whether files carry the funding statement and the disclaimer. */
	showsDisclaimer: z.boolean()
});
export type Award = z.infer<typeof award>;

/** Publications made before awards were published have none. */
export const noAward: Award = {
	agency: '',
	uei: '',
	ein: '',
	address: '',
	assistanceListing: '',
	certifyingOfficial: '',
	reportFrequency: '',
	varianceThreshold: 0.1,
	showsDisclaimer: true
};

const period = z.object({ label: z.string(), startDate: day, endDate: day, dueDate: day });

const result = z.object({
	code: z.string(),
	level: resultLevel,
	parentCode: z.string().nullable(),
	statement: z.string(),
	assumptions: z.string(),
	/** Means and costs of an activity; empty for results of other levels. */
	means: z.string(),
	costs: z.string()
});

/** Written short, for there are many: a number, or the state of a figure without one. */
const courseFigure = z.union([z.number(), z.enum(['not_reported', 'withheld'])]);

/** One part of a breakdown: `{ sex: 'female', age: 'minor' }`. The set of keys names the breakdown. */
const cell = z.object({
	key: z.record(z.string(), z.string()),
	/** Over the published quarters together, by the indicator's own rule. */
	inRange: figure,
	/** Everything up to the end of the last published quarter. */
	running: figure,
	/** The figures at every quarter up to the last published one, in their order. */
	course: z.object({ own: z.array(courseFigure), running: z.array(courseFigure) }).optional()
});

const breakdown = z.object({ dimensions: z.array(z.string()), cells: z.array(cell) });

const indicator = z.object({
	code: z.string(),
	resultCode: z.string(),
	name: z.string(),
	definition: z.string(),
	unit: z.string(),
	measure: z.enum(['number', 'percentage', 'milestone', 'qualitative']),
	accumulation: z.enum(['sum', 'latest', 'average', 'maximum']),
	combination: z.enum(['sum', 'average', 'maximum']),
	direction: z.enum(['increase', 'decrease']),
	/** The running figure starts from the baseline. */
	addsToBaseline: z.boolean(),
	countsPeople: z.boolean(),
	/** Its figures are whole numbers, and no mean is taken of them. */
	isCount: z.boolean().default(false),
	sensitive: z.boolean(),
	source: z.string(),
	method: z.string(),
	frequency: z.string(),
	responsible: z.string(),
	standardCode: z.string(),
	/** The indicators of donors and frameworks that it answers to besides its own. */
	crosswalk: z
		.array(
			z.object({ framework: z.string(), code: z.string(), factor: z.number(), note: z.string() })
		)
		.default([]),
	baseline: z.object({ value: z.number().nullable(), date: day.nullable() }),
	/** Levels expected by a date, earliest first; the last is the final target. */
	targets: z.array(z.object({ date: day, value: z.number() })),
	/** How targets were changed with the donor's approval, earliest first; null: there was none, or is none. */
	revisions: z
		.array(
			z.object({
				date: day,
				oldValue: z.number().nullable(),
				newValue: z.number().nullable(),
				approvalReference: z.string(),
				approvedOn: day
			})
		)
		.default([]),
	/** The running figure at the end of the last published quarter. */
	actual: figure,
	/** Over the published quarters together, by the indicator's own rule. */
	inRange: figure,
	expected: z.number().nullable(),
	/** Per cent of the way from the origin to the final target. */
	progress: z.number().nullable(),
	pace: z.number().nullable(),
	status: indicatorStatus,
	/** Partners with an approved report for the last published quarter, of those that had to report. */
	coverage: z.object({ reported: z.number().int(), due: z.number().int() }),
	/** Every quarter of the project up to the last published one. */
	periods: z.array(
		z.object({
			label: z.string(),
			value: figure,
			running: figure,
			/** The level expected by the end of the quarter, where the publication knows it. */
			expected: z.number().nullable().optional()
		})
	),
	/** The donor's years up to the last published quarter, each by the indicator's own rule. */
	years: z.array(z.object({ year: z.string(), figure })).default([]),
	breakdowns: z.array(breakdown),
	/**
	 * People counted for the first time in a quarter whom another partner had counted, taken off the
	 * running figure; null: partners share people and nobody knows how many.
	 */
	overlaps: z.array(z.object({ period: z.string(), people: figure.nullable() })).default([]),
	/** A qualitative indicator's latest approved text; empty otherwise. */
	text: z.string(),
	/** What partners said of this figure in the published quarters. */
	comments: z.array(z.object({ partner: z.string(), period: z.string(), comment: z.string() }))
});

const dimension = z.object({
	code: z.string(),
	name: z.string(),
	overlapping: z.boolean(),
	categories: z.array(z.object({ code: z.string(), name: z.string() }))
});

/** One approved observation behind the figures; a withheld one has no numbers. */
const dataRow = z.object({
	indicatorCode: z.string(),
	period: z.string(),
	partner: z.string(),
	/** Name of the place; empty where the indicator is not reported by place. */
	location: z.string(),
	/** Empty object: the total. */
	key: z.record(z.string(), z.string()),
	state: z.enum(['value', 'not_applicable', 'withheld']),
	value: z.number().nullable(),
	returning: z.number().nullable(),
	numerator: z.number().nullable(),
	denominator: z.number().nullable(),
	approvedBy: z.string(),
	approvedOn: day
});

/** What a donor would ask for and the publication does not have. */
const gap = z.object({
	code: z.enum([
		'no_baseline',
		'no_target',
		'target_pending',
		'target_without_reference',
		'no_source',
		'not_reported',
		'no_breakdown',
		'not_by_sex',
		'report_missing'
	]),
	indicatorCode: z.string().nullable(),
	partner: z.string().nullable(),
	period: z.string().nullable()
});

/** A figure that the publication before gave otherwise. */
const change = z.object({
	indicatorCode: z.string(),
	/** The quarter, or the day of a target; null for a baseline. */
	period: z.string().nullable(),
	/** Empty object: the whole figure. */
	key: z.record(z.string(), z.string()),
	what: z.enum(['quarter', 'running', 'baseline', 'target']),
	/** Null: it was not there, or is no longer. */
	old: figure.nullable(),
	new: figure.nullable()
});

/** What an indicator was called, or how it was counted, in the publication before. */
const redefinition = z.object({
	indicatorCode: z.string(),
	what: z.enum(['name', 'type', 'unit', 'breakdowns']),
	old: z.string(),
	new: z.string()
});

export const publicationFigures = z.object({
	schema: z.literal('besa-publication-1'),
	format: z.enum(['europeaid', 'jtip']),
	kind: z.enum(['interim', 'final']),
	audience: z.enum(['donor', 'public']),
	templateVersion: z.string(),
	language: z.string(),
	project,
	award: award.default(noAward),
	/** What the tracking table shows unless a reader chooses otherwise; absent: all of it, by quarter. */
	table: z
		.object({
			every: z.enum(['quarter', 'semester', 'year']),
			from: z.string().nullable(),
			to: z.string().nullable(),
			breakdowns: z.boolean()
		})
		.optional(),
	/** First and last published quarter, both included. */
	range: z.object({ from: z.string(), to: z.string(), startDate: day, endDate: day, dueDate: day }),
	/** Every quarter of the project up to the last published one, earliest first. */
	periods: z.array(period),
	/** In logframe order: a result stands before its children. */
	results: z.array(result),
	/** In logframe order. */
	indicators: z.array(indicator),
	/** The dimensions that the breakdowns name. */
	dimensions: z.array(dimension),
	data: z.array(dataRow),
	gaps: z.array(gap),
	/** Whether anything is withheld to protect people, and how many printed figures are. */
	protection: z.object({ applied: z.boolean(), withheld: z.number().int() }),
	/** What differs from the publication before; null or absent where there is none. */
	changes: z
		.object({
			since: z.object({ id: z.uuid(), publishedOn: day, publishedBy: z.string() }),
			figures: z.array(change),
			definitions: z.array(redefinition).default([])
		})
		.nullable()
		.optional()
});
export type PublicationFigures = z.infer<typeof publicationFigures>;

export const publicationNarrative = z.array(
	z.object({
		/** `summary`, `progress`, `challenges`, `next` … */
		section: z.string(),
		/** Empty where the section is not about one result. */
		resultCode: z.string().nullable(),
		partner: z.string().nullable(),
		period: z.string().nullable(),
		body: z.string()
	})
);
export type PublicationNarrative = z.infer<typeof publicationNarrative>;

/** A publication as the renderers take it. */
export const publication = z.object({
	id: z.uuid(),
	/** SHA-256 of figures and narrative, in hexadecimal. */
	hash: z.string(),
	publishedOn: day,
	publishedBy: z.string(),
	figures: publicationFigures,
	narrative: publicationNarrative
});
export type Publication = z.infer<typeof publication>;
