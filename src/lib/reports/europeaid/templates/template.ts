import type { ResultLevel } from '../../publication.ts';
import type { NarrativeSection } from '../../shared/narrative.ts';
import type { Kind } from '../../shared/pick.ts';

/**
 * A generation of the EU's forms. The one in force at the signature of the contract holds for its
 * whole life, and what changed between them (order of columns, wording) is data here and only
 * here (europeaid.md 1.1, 2.2).
 */
export interface EuropeaidTemplate {
	version: string;
	/** Printed at the foot of each page; empty where the form's date is not known. */
	formDate: string;
	logframe: LogframeTemplate;
	titles: Record<Kind, string>;
	cover: Record<Kind, readonly CoverItem[]>;
	/** Explains the footnote of 1.8. */
	targetGroupsNote: string;
	headings: ReportHeadings;
	fundingStatement: string;
	/** With the name of the beneficiary in it. */
	disclaimer: (beneficiary: string) => string;
}

export type ColumnKey =
	| 'rowLabel'
	| 'result'
	/** The indicator alone. */
	| 'indicator'
	/** The indicator with its baseline, target and current value, where no columns exist for them. */
	| 'indicatorWithFigures'
	| 'baseline'
	| 'target'
	| 'current'
	| 'source'
	| 'assumptions';

export interface LogframeColumn {
	key: ColumnKey;
	/** Lines of the header, empty for the column of row labels. */
	header: readonly string[];
	share: number;
}

export interface LogframeTemplate {
	title: string;
	/** Printed under the title; empty for nothing. */
	note: string;
	columns: readonly LogframeColumn[];
	rowLabels: Record<ResultLevel, string>;
	/** For an outcome below another outcome. */
	otherOutcomesLabel: string;
	/** Activities are the last rows of the matrix, or stand in a matrix of their own. */
	activities: 'rows' | ActivityMatrixTemplate;
}

export interface ActivityMatrixTemplate {
	title: string;
	columns: readonly {
		key: 'activity' | 'means' | 'costs' | 'assumptions';
		header: string;
		share: number;
	}[];
}

export type CoverNumber = '1.1' | '1.2' | '1.3' | '1.4' | '1.5' | '1.6' | '1.7' | '1.8' | '1.9';

export interface CoverItem {
	number: CoverNumber;
	label: string;
	/** The words that the footnote's mark follows. */
	footnoteAfter?: string;
}

/** A heading whose text comes from one section of the narrative. */
export interface NarrativeHeading {
	heading: string;
	section: NarrativeSection;
}

export interface ReportHeadings {
	contents: string;
	acronyms: string;
	description: string;
	assessment: string;
	summary: string;
	/** Most words of the summary; null where the form sets no limit (europeaid.md 2.3). */
	summaryWords: Record<Kind, number | null>;
	results: string;
	resultsPart: string;
	activitiesPart: string;
	logframe: string;
	/** Points of section 2 after the logframe matrix. */
	afterLogframe: Record<Kind, readonly NarrativeHeading[]>;
	cooperation: string;
	cooperationPoints: Record<Kind, readonly NarrativeHeading[]>;
	visibility: string;
	/** Asked for in the final report only. */
	records: string;
	signature: readonly [string, string, string, string, string];
}
