import type { IPropertiesOptions } from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { Block, ReportDocument } from '../document/model.ts';

/** Laying out more text than this to number its pages would keep other people waiting. */
const mostLetters = 40_000;

/**
 * The page numbers of a table of contents. They are worked out as Word lays out the pages; of a very
 * long report they are left for Word to fill in, which it asks to do when it opens the file.
 */
export function pageNumbering(
	report: ReportDocument
): Pick<IPropertiesOptions, 'pageNumbers' | 'features'> {
	const blocks = report.sections.flatMap((section) => section.blocks);
	if (blocks.every(({ kind }) => kind !== 'contents')) return {};
	const letters = blocks.reduce((sum, block) => sum + lettersOf(block), 0);
	return letters > mostLetters
		? { pageNumbers: () => ({ bookmarks: new Map() }), features: { updateFields: true } }
		: { pageNumbers: (body, context) => estimatePageNumbers(body, context) };
}

function lettersOf(block: Block): number {
	const sum = (texts: readonly { text: string }[]) =>
		texts.reduce((total, { text }) => total + text.length, 0);
	if (block.kind === 'table') return sum(block.rows.flat().flatMap(({ lines }) => lines));
	return 'runs' in block ? sum(block.runs) : 0;
}
