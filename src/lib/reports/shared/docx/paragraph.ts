import { HeadingLevel, Paragraph, TextRun, type ParagraphChild } from 'docx';
import {
	attributionOf,
	inSectionOrder,
	noNarrative,
	paragraphsOf,
	sectionTitle
} from '../narrative';
import type { NarrativeEntry } from '../pick';
import { textStyle } from './look';

const levels = {
	1: HeadingLevel.HEADING_1,
	2: HeadingLevel.HEADING_2,
	3: HeadingLevel.HEADING_3,
	4: HeadingLevel.HEADING_4
} as const;

/** A heading in one of Word's own heading styles, so that a table of contents finds it. */
export function heading(
	level: keyof typeof levels,
	text: string | ParagraphChild[],
	options: { pageBreakBefore?: boolean } = {}
): Paragraph {
	const children = typeof text === 'string' ? [new TextRun(text)] : text;
	return new Paragraph({ heading: levels[level], children, ...options });
}

/** Body text, one paragraph a line. */
export function body(text: string): Paragraph[] {
	return paragraphsOf(text).map((line) => new Paragraph({ text: line }));
}

export function bullet(children: string | ParagraphChild[]): Paragraph {
	return new Paragraph({
		bullet: { level: 0 },
		spacing: { after: 40 },
		children: typeof children === 'string' ? [new TextRun(children)] : children
	});
}

/** More about the bullet above. */
export function underBullet(text: string): Paragraph {
	return new Paragraph({ text, indent: { left: 720 }, spacing: { after: 40 } });
}

export function note(text: string): Paragraph {
	return new Paragraph({ style: textStyle.note, text });
}

/** Texts of the narrative, each under its author; says so where there is none. */
export function narrativeText(entries: readonly NarrativeEntry[]): Paragraph[] {
	if (entries.length === 0) return [note(noNarrative)];
	return entries.flatMap((entry) => [
		...attributionLine(attributionOf(entry)),
		...body(entry.body)
	]);
}

/** The same where texts of several sections stand together: each says its section too. */
export function sectionedText(entries: readonly NarrativeEntry[]): Paragraph[] {
	return inSectionOrder(entries).flatMap((entry) => [
		...attributionLine(
			[sectionTitle(entry.section), attributionOf(entry)].filter((part) => part !== '').join(' – ')
		),
		...body(entry.body)
	]);
}

function attributionLine(text: string): Paragraph[] {
	return text === '' ? [] : [new Paragraph({ style: textStyle.attribution, text })];
}
