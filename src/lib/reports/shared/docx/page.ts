import {
	Footer,
	Header,
	PageNumber,
	PageOrientation,
	Paragraph,
	SectionType,
	TabStopType,
	TextRun,
	type ISectionOptions
} from 'docx';
import type { DocumentSection, Page } from '../document/model.ts';
import { plainText } from '../plainText.ts';
import { drawn } from './blocks.ts';
import type { Footnotes } from './footnotes.ts';
import { textStyle } from './look.ts';

/** Paper in twips, short side first. */
const papers = {
	a4: { short: 11906, long: 16838 },
	letter: { short: 12240, long: 15840 }
} as const;

const marginOf = { portrait: 1134, landscape: 850 } as const;

/** The room between the margins, in twips: what a table may fill. */
function textWidth({ paper, orientation }: Page): number {
	const across = orientation === 'portrait' ? papers[paper].short : papers[paper].long;
	return across - 2 * marginOf[orientation];
}

/** A section of a document with its page, running header and `Page x of y`. */
export function section({ page, blocks }: DocumentSection, footnotes: Footnotes): ISectionOptions {
	const margin = marginOf[page.orientation];
	const { short, long } = papers[page.paper];
	return {
		properties: {
			type: SectionType.NEXT_PAGE,
			page: {
				size: {
					width: short,
					height: long,
					orientation: PageOrientation[page.orientation === 'portrait' ? 'PORTRAIT' : 'LANDSCAPE']
				},
				margin: {
					top: 1020 + 227 * page.header.length,
					bottom: 1077,
					left: margin,
					right: margin,
					header: 567,
					footer: 510
				}
			}
		},
		headers: {
			default: new Header({ children: page.header.map((line) => headerLine(line, page)) })
		},
		footers: { default: new Footer({ children: [footerLine(page)] }) },
		children: blocks.flatMap((block) => drawn(block, textWidth(page), footnotes))
	};
}

function headerLine({ left, right }: { left: string; right: string }, page: Page): Paragraph {
	return furniture(page, [
		new TextRun(plainText(left)),
		new TextRun({ children: ['\t', plainText(right)] })
	]);
}

function footerLine(page: Page): Paragraph {
	const { CURRENT, TOTAL_PAGES } = PageNumber;
	return furniture(page, [
		new TextRun(page.footer),
		new TextRun({ children: ['\t', 'Page ', CURRENT, ' of ', TOTAL_PAGES] })
	]);
}

function furniture(page: Page, children: TextRun[]): Paragraph {
	return new Paragraph({
		style: textStyle.furniture,
		tabStops: [{ type: TabStopType.RIGHT, position: textWidth(page) }],
		children
	});
}
