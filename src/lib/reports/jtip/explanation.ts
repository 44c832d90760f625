import type { Publication } from '../publication.ts';
import { commentsOf, isOffTarget, missingFrom, noExplanation } from '../shared/explanation.ts';
import { stateWords } from '../shared/figure.ts';
import { attributionOf, resultNarrative } from '../shared/narrative.ts';
import { overlapLines } from '../shared/overlap.ts';
import type { Indicator } from '../shared/pick.ts';
import { american } from '../shared/printStyle.ts';

/** Letters of an explanation that fit a column beside figures; a longer one stands across the page. */
export const longestBeside = 250;

/** The parts of a publication that may explain a figure. */
type Explained = Pick<Publication, 'figures' | 'narrative'>;

/**
 * The explanation in an indicator's row: a qualitative indicator's text and the partners' words,
 * uncut. Of a variance beyond the award's threshold, what was said of its result where nothing was
 * said of the figure itself, or that nobody explained it; missing partners are named (jtip.md C12, C15).
 */
export function explanationLines(indicator: Indicator, publication: Explained): string[] {
	const { gaps, award } = publication.figures;
	const said = explanationsOf(indicator, publication);
	const isUnexplained = said.length === 0 && isOffTarget(indicator, award.varianceThreshold);
	const lines = [
		...(indicator.measure === 'qualitative' && indicator.text !== '' ? [indicator.text] : []),
		...said,
		...(isUnexplained ? [noExplanation] : []),
		...overlapLines(indicator, publication.figures, american),
		...missingFrom(indicator, gaps)
	];
	return lines.length === 0 ? [stateWords.not_applicable] : lines;
}

/** Codes of the indicators whose variance beyond the threshold nobody explained (jtip.md C12). */
export function unexplainedVariances(publication: Explained): string[] {
	const { indicators, award } = publication.figures;
	return indicators
		.filter(
			(indicator) =>
				isOffTarget(indicator, award.varianceThreshold) &&
				explanationsOf(indicator, publication).length === 0
		)
		.map(({ code }) => code);
}

/** What was said of a figure; of one off its target, else what was said of the variance of its result. */
function explanationsOf(indicator: Indicator, { figures, narrative }: Explained): string[] {
	const comments = commentsOf(indicator);
	if (comments.length > 0 || !isOffTarget(indicator, figures.award.varianceThreshold)) {
		return comments;
	}
	return resultNarrative(narrative, [indicator.resultCode], 'variance')
		.filter(({ body }) => body.trim() !== '')
		.map((entry) => {
			const by = attributionOf(entry);
			return by === '' ? entry.body : `${by}: ${entry.body}`;
		});
}
