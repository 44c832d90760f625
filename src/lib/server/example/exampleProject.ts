/** What is written down of an example project; everything the tables hold is made from it. */
import type { Database } from '../database.types.ts';

type Enums = Database['public']['Enums'];

export type ExampleResult = {
	code: string;
	/** Code of the result above; null at the top. */
	parent: string | null;
	level: Enums['result_level'];
	statement: string;
	assumptions?: string;
	/** Of activities. */
	means?: string;
	costs?: string;
};

/** How a figure falls into the categories of some dimensions. */
export type Split = {
	dimensions: string[];
	/** Weights of the parts: `female`, or `female adult` in the order of the dimensions. */
	shares: Record<string, number>;
	/** Partners whose figures fall otherwise. */
	but?: Record<string, Record<string, number>>;
};

export type ExampleIndicator = {
	code: string;
	/** Code of the result it measures. */
	result: string;
	name: string;
	definition: string;
	unit: string;
	measure?: Enums['indicator_measure'];
	accumulation?: Enums['indicator_accumulation'];
	combination?: Enums['indicator_combination'];
	direction?: Enums['indicator_direction'];
	path?: Enums['target_path'];
	baseline?: number;
	baselineNote?: string;
	addsToBaseline?: boolean;
	countsPeople?: boolean;
	sensitive?: boolean;
	byLocation?: boolean;
	fractions?: boolean;
	splits?: Split[];
	/** The level expected by a day. */
	targets: [day: string, value: number][];
	source: string;
	method: string;
	frequency?: string;
	responsible: string;
	standardCode?: string;
	/** The indicators of others that it answers to; a factor other than one is said. */
	answers?: [framework: string, code: string, note: string, factor?: number][];
	/** Says which of its figures are invented. */
	note: string;
};

/** What a partner may say of one result; earlier sentences are used first. */
export type Topic = {
	result: string;
	/** Whose figure of the quarter the first sentence names: `{value person|people}`. */
	indicator: string;
	figure: string[];
	/** Said instead where there is nothing to count. */
	quiet: string[];
	detail: string[];
	challenge: string[];
	next: string[];
	/** The same while public life stood still. */
	lockdown?: Circumstances;
};

export type Circumstances = { detail: string[]; challenge: string[]; next: string[] };

/** Why an indicator is off track in some quarters; everybody who reports it says so. */
export type Shortfall = {
	indicator: string;
	/** First and last quarter. */
	from: string;
	to: string;
	because: string[];
};

export type TargetRevision = {
	indicator: string;
	/** The day whose target it changes. */
	day: string;
	from: number;
	to: number;
	reason: string;
	requestedOn: string;
	approval: string;
	/** Null: pending. */
	approvedOn: string | null;
};

/** People whom several partners counted. */
export type ExampleOverlap = {
	indicator: string;
	/** The quarter in which they were counted though they had been before. */
	quarter: string;
	/** What was found out, one after the other; the last is in force. People are null where nobody knew. */
	entries: { people: number | null; reason: string; recordedOn: string }[];
};

/** Partner and quarter. */
export type ReportKey = `${string} ${string}`;

/** A word between manager and officer, some days after the end of the quarter. */
export type ExampleComment = {
	report: ReportKey;
	by: 'manager' | 'submitter';
	indicator: string | null;
	daysAfterQuarter: number;
	body: string;
	/** The manager asks for a correction, which is still to come. */
	toCorrect?: true;
};

export type ExampleProject = {
	code: string;
	title: string;
	donor: Enums['donor'];
	donorName: string;
	contractNumber: string;
	programme: string;
	summary: string;
	startDate: string;
	endDate: string;
	budget: number | null;
	currency: string | null;
	/** Short name of the lead organisation. */
	lead: string;
	contactPerson: string;
	/** What the record of a US award says, where there is one. */
	award?: {
		agency: string;
		uei: string;
		ein: string;
		address: string;
		assistanceListing: string;
		certifyingOfficial: string;
		reportFrequency: string;
	};
	calendar: Enums['reporting_calendar'];
	templateVersion: string;
	/** Quarters up to this day are closed. */
	closedUntil: string;
	/** Short name and role, in the donor's words. */
	partners: [organisation: string, role: string][];
	/** Codes of places, countries first. */
	places: string[];
	results: ExampleResult[];
	indicators: ExampleIndicator[];
	/** Tables of what each partner reported; see `rows/figureTable.ts`. */
	figures: string[];
	/** Texts of the qualitative indicators: `3.1 AAGW 2018-Q2`. */
	texts: Record<string, string>;
	/** Why a figure is not applicable, by indicator. */
	notApplicable: Record<string, string>;
	/** What a partner adds to a figure: `2.3 DE 2020-Q2`, with the place where there is one. */
	remarks: Record<string, string>;
	/** Title and reference of what proves a figure, by the same key. */
	evidence: Record<string, [title: string, reference: string]>;
	topics: Topic[];
	shortfalls: Shortfall[];
	/** What is difficult and what comes next while the project is being set up, until that quarter. */
	beginning: { until: string; challenge: string[]; next: string[] };
	/** The same from the quarter in which it comes to its end. */
	ending?: { from: string; challenge: string[]; next: string[] };
	/** First and last quarter in which public life stood still. */
	lockdown?: [from: string, to: string];
	revisions: TargetRevision[];
	overlaps?: ExampleOverlap[];
	/** Reports that are not approved. */
	open: Record<ReportKey, Enums['report_status']>;
	/** Why a report went back before it was accepted, or why it is back now. */
	returned: Record<ReportKey, string>;
	comments: ExampleComment[];
};
