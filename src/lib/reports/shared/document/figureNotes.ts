import { readingNotes } from '../figure.ts';
import { describeGap } from '../gaps.ts';
import { overlapNotes } from '../overlap.ts';
import type { Figures, Redefinition } from '../pick.ts';
import type { PrintStyle } from '../printStyle.ts';
import { bullet, note, paragraph } from './blocks.ts';
import type { Paragraph } from './model.ts';

/** What a reader has to know of the figures above: their words, and what is missing. */
export function figureNotes(figures: Figures, style: PrintStyle): Paragraph[] {
	const gaps = figures.gaps.map((gap) => bullet(describeGap(gap)));
	return [
		...readingNotes(figures).map(note),
		...overlapNotes(figures, style).map((line) => note(line)),
		...(gaps.length === 0
			? []
			: [paragraph('leadIn', 'Not complete in this publication:'), ...gaps]),
		...redefinitionNotes(figures, style)
	];
}

const definitionWords = {
	name: 'its name',
	type: 'its type',
	unit: 'its unit',
	breakdowns: 'what it is split by'
} as const satisfies Record<Redefinition['what'], string>;

/** Indicators that the publication before defined otherwise (europeaid.md 6.21). */
function redefinitionNotes({ changes }: Figures, style: PrintStyle): Paragraph[] {
	if (!changes || changes.definitions.length === 0) return [];
	const day = style.longDate(changes.since.publishedOn);
	return [
		paragraph('leadIn', `Defined otherwise than in the publication of ${day}:`),
		...changes.definitions.map(({ indicatorCode, what, ...sides }) =>
			bullet(
				`${indicatorCode}: ${definitionWords[what]} is “${sides.new}” now, and was “${sides.old}”`
			)
		)
	];
}
