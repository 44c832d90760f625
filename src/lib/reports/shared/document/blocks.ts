import { paragraphsOf } from '../narrative.ts';
import type { Block, Heading, HeadingLevel, Paragraph, ParagraphStyle, Run } from './model.ts';

/** A paragraph of a style, of one run or of several. */
export function paragraph(style: ParagraphStyle, text: string | readonly Run[]): Paragraph {
	return { kind: 'paragraph', style, runs: runsOf(text) };
}

/** A heading that a table of contents finds. */
export function heading(
	level: HeadingLevel,
	text: string | readonly Run[],
	{ startsPage = false } = {}
): Heading {
	return { kind: 'heading', level, runs: runsOf(text), startsPage };
}

/** Body text, one paragraph a line. */
export function body(text: string): Paragraph[] {
	return paragraphsOf(text).map((line) => paragraph('body', line));
}

export function bullet(text: string | readonly Run[]): Paragraph {
	return paragraph('bullet', text);
}

export function note(text: string): Paragraph {
	return paragraph('note', text);
}

export function space(height: number): Block {
	return { kind: 'space', height };
}

/** The blocks, the last of them on the page of what follows. */
export function stayingWithNext(blocks: readonly Block[]): Block[] {
	const last = blocks.at(-1);
	return last?.kind === 'paragraph'
		? [...blocks.slice(0, -1), { ...last, staysWithNext: true }]
		: [...blocks];
}

function runsOf(text: string | readonly Run[]): readonly Run[] {
	return typeof text === 'string' ? [{ text }] : text;
}
