import type { Figure } from '../../publication';
import { stateWords, withheldNote } from '../figure';
import { describeGap } from '../gaps';
import type { Figures } from '../pick';
import { bullet, note, paragraph } from './blocks';
import type { Paragraph } from './model';

/** What a reader has to know of the figures above: their words, and what is missing. */
export function figureNotes(figures: Figures): Paragraph[] {
	const words =
		`${stateWords.not_reported}: no partner has reported a figure; ${stateWords.not_applicable}: ` +
		`not applicable; ${stateWords.not_available}: not part of the published data; 0: a reported zero.`;
	const withheld = hasWithheld(figures) ? [note(withheldNote)] : [];
	const gaps = figures.gaps.map((gap) => bullet(describeGap(gap)));
	return [
		note(words),
		...withheld,
		...(gaps.length === 0
			? []
			: [paragraph('leadIn', 'Not complete in this publication:'), ...gaps])
	];
}

function hasWithheld({ indicators }: Figures): boolean {
	const isWithheld = (figure: Figure) => figure.state === 'withheld';
	return indicators.some(
		(indicator) =>
			isWithheld(indicator.actual) ||
			indicator.periods.some(({ value, running }) => isWithheld(value) || isWithheld(running)) ||
			indicator.breakdowns.some(({ cells }) =>
				cells.some(({ inRange, running }) => isWithheld(inRange) || isWithheld(running))
			)
	);
}
