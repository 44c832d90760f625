/**
 * A report as its reader sees it, whatever program shows it. Each donor's form is put together as
 * such a document once; Word and PDF only draw it, so that they cannot say different things.
 */
export interface ReportDocument {
	title: string;
	author: string;
	/** The publication's day, the only date in the file's properties. */
	date: string;
	/** A language tag such as `en-GB`. */
	language: string;
	sections: readonly DocumentSection[];
}

/** Pages of one kind; a section starts on a new one. */
export interface DocumentSection {
	page: Page;
	blocks: readonly Block[];
}

export interface Page {
	paper: 'a4' | 'letter';
	orientation: 'portrait' | 'landscape';
	/** Lines at the head of each page, what stands left and right on them. */
	header: readonly { left: string; right: string }[];
	/** Beside the page number; empty for nothing. */
	footer: string;
}

export type Block = Paragraph | Heading | Contents | Space | Picture | Table;

export type ParagraphStyle =
	| 'title'
	| 'subtitle'
	/** In a box of its own. */
	| 'notice'
	/** A sentence that stands out. */
	| 'statement'
	| 'body'
	| 'bullet'
	/** More about the bullet above. */
	| 'underBullet'
	| 'note'
	/** A note about the list that follows it. */
	| 'leadIn'
	/** Who wrote what follows. */
	| 'attribution';

export interface Paragraph {
	kind: 'paragraph';
	style: ParagraphStyle;
	runs: readonly Run[];
	/** Stands on the page of what follows. */
	staysWithNext?: boolean;
}

/** Text of one look. */
export interface Run {
	text: string;
	bold?: boolean;
	/** A footnote whose mark follows the text. */
	footnote?: string;
}

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface Heading {
	kind: 'heading';
	level: HeadingLevel;
	runs: readonly Run[];
	startsPage: boolean;
}

/** The headings of the first two levels with their pages. */
export interface Contents {
	kind: 'contents';
	title: string;
}

/** Room between two blocks, in points. */
export interface Space {
	kind: 'space';
	height: number;
}

/** Across and down, in points. */
export type Point = readonly [x: number, y: number];

/** Shapes on one ground; its colours are like `#003399`. */
export interface Picture {
	kind: 'picture';
	/** Read out to who does not see it. */
	description: string;
	width: number;
	height: number;
	background: string;
	/** Those that come later lie on top. */
	shapes: readonly { fill: string; points: readonly Point[] }[];
	/** Stands on the page of what follows. */
	staysWithNext?: boolean;
}

export interface Table {
	kind: 'table';
	/** A form has labels on the left and no header row. */
	look: 'data' | 'form';
	columns: readonly TableColumn[];
	rows: readonly (readonly Cell[])[];
}

/** A column: its header (lines, where the form breaks it) and its share of the table's width. */
export interface TableColumn {
	header: readonly string[];
	share: number;
	align?: 'right';
}

/** What a cell holds: lines, each a paragraph of its own. */
export interface Cell {
	lines: readonly CellLine[];
	columns?: number;
	rows?: number;
	/** Names the cells beside or below it. */
	isHeader?: boolean;
}

export interface CellLine {
	text: string;
	bold?: boolean;
	quiet?: boolean;
}
