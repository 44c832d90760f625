import {
	AlignmentType,
	FootnoteReferenceRun,
	HeadingLevel,
	ImageRun,
	LineRuleType,
	Paragraph,
	TableOfContents,
	TextRun,
	type FileChild,
	type IParagraphOptions,
	type ParagraphChild
} from 'docx';
import type { Block, ParagraphStyle, Picture, Run } from '../document/model.ts';
import { plainText } from '../plainText.ts';
import type { Footnotes } from './footnotes.ts';
import { textStyle, thinLine } from './look.ts';
import { pngOf } from './png.ts';
import { table } from './table.ts';

const levels = {
	1: HeadingLevel.HEADING_1,
	2: HeadingLevel.HEADING_2,
	3: HeadingLevel.HEADING_3,
	4: HeadingLevel.HEADING_4
} as const;

/** A line around a notice, with room inside. */
const boxLine = { ...thinLine, space: 6 };

/** How Word draws each style, beyond what its paragraph styles say. */
const looks: Record<ParagraphStyle, Omit<IParagraphOptions, 'children' | 'text'>> = {
	title: { heading: HeadingLevel.TITLE },
	subtitle: { style: textStyle.subtitle },
	notice: {
		style: textStyle.statement,
		alignment: AlignmentType.CENTER,
		border: { top: boxLine, bottom: boxLine, left: boxLine, right: boxLine },
		spacing: { before: 120, after: 360 }
	},
	statement: { style: textStyle.statement },
	body: {},
	bullet: { bullet: { level: 0 }, spacing: { after: 40 } },
	underBullet: { indent: { left: 720 }, spacing: { after: 40 } },
	note: { style: textStyle.note },
	leadIn: { style: textStyle.note, keepNext: true },
	attribution: { style: textStyle.attribution }
};

/** A block of the document in Word's own terms; a table fills the width, given in twips. */
export function drawn(block: Block, width: number, footnotes: Footnotes): FileChild[] {
	switch (block.kind) {
		case 'paragraph':
			return [
				new Paragraph({
					...looks[block.style],
					...(block.staysWithNext ? { keepNext: true } : {}),
					children: textRuns(block.runs, footnotes)
				})
			];
		case 'heading':
			return [
				new Paragraph({
					heading: levels[block.level],
					children: textRuns(block.runs, footnotes),
					...(block.startsPage ? { pageBreakBefore: true } : {})
				})
			];
		case 'contents':
			return [
				new Paragraph({
					style: textStyle.contentsTitle,
					pageBreakBefore: true,
					text: block.title
				}),
				new TableOfContents(block.title, { hyperlink: true, headingStyleRange: '1-2' })
			];
		case 'space':
			return [new Paragraph({ spacing: { before: block.height * 20, after: 0 }, keepNext: true })];
		case 'picture':
			return [
				new Paragraph({
					...(block.staysWithNext ? { keepNext: true } : {}),
					// As high as the picture: lines of text have a height of their own.
					spacing: { line: 240, lineRule: LineRuleType.AUTO },
					children: [pictureRun(block)]
				})
			];
		case 'table':
			return [table(block, width)];
	}
}

/** Word counts 96 pixels an inch. */
const pixelsPerPoint = 96 / 72;

function pictureRun(picture: Picture): ImageRun {
	const { description, width, height } = picture;
	return new ImageRun({
		type: 'png',
		data: pngOf(picture),
		transformation: { width: width * pixelsPerPoint, height: height * pixelsPerPoint },
		altText: { name: description, description, title: description }
	});
}

function textRuns(runs: readonly Run[], footnotes: Footnotes): ParagraphChild[] {
	return runs.flatMap(({ text, bold, footnote }) => [
		new TextRun({ text: plainText(text), ...(bold ? { bold } : {}) }),
		...(footnote === undefined ? [] : [new FootnoteReferenceRun(footnotes.add(footnote))])
	]);
}
