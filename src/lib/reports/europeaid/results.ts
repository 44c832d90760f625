import type { Publication } from '../publication.ts';
import { bullet, heading, note, paragraph } from '../shared/document/blocks.ts';
import type { Block } from '../shared/document/model.ts';
import { sectionedText } from '../shared/document/narrativeText.ts';
import { commentsOf, isBehind, missingFrom, noExplanation } from '../shared/explanation.ts';
import { stateWords } from '../shared/figure.ts';
import { noNarrative, projectNarrative, resultNarrative } from '../shared/narrative.ts';
import type { Figures, Indicator, Result } from '../shared/pick.ts';
import { european } from '../shared/printStyle.ts';
import { indicatorsOf, isActivity, isImpact, walkResults } from '../shared/resultTree.ts';
import { statusWords } from '../shared/statusWords.ts';
import { matrixLine } from './matrix.ts';
import { currentWords, datedWords } from './matrixWords.ts';
import { resultHeading } from './resultWords.ts';
import type { ReportHeadings } from './templates/template.ts';

/** Sections about the whole project that stand at the head of 2.2. */
export const sectionsOfResults = ['planned', 'progress', 'results', 'challenges'] as const;

/**
 * 2.2: part A comments each outcome and then its outputs against their indicators; part B each
 * activity (europeaid.md 2.3).
 */
export function resultsSection(publication: Publication, headings: ReportHeadings): Block[] {
	const { figures, narrative } = publication;
	const inOrder = walkResults(figures.results);
	const results = inOrder.filter((result) => !isActivity(result) && !isImpact(result));
	const activities = inOrder.filter(isActivity);
	return [
		heading(2, headings.results),
		...sectionedText(sectionsOfResults.flatMap((section) => projectNarrative(narrative, section))),
		heading(3, headings.resultsPart),
		...inOrder.filter(isImpact).flatMap((result) => impactBlock(result, publication)),
		...results.flatMap((result) => resultBlock(result, publication)),
		heading(3, headings.activitiesPart),
		...(activities.length === 0 ? [note(noNarrative)] : []),
		...activities.flatMap((activity) => resultBlock(activity, publication))
	];
}

/** The form asks for outcomes and outputs only; what was said of the impact is printed all the same. */
function impactBlock(impact: Result, publication: Publication): Block[] {
	const said = resultNarrative(publication.narrative, [impact.code]).length;
	const measured = indicatorsOf(publication.figures.indicators, impact).length;
	return said + measured === 0 ? [] : resultBlock(impact, publication);
}

function resultBlock(result: Result, { figures, narrative }: Publication): Block[] {
	const entries = resultNarrative(narrative, [result.code]);
	const indicators = indicatorsOf(figures.indicators, result);
	const isSilent = entries.length + indicators.length === 0;
	return [
		heading(4, `${resultHeading(result)}. ${result.statement}`),
		...(isSilent ? [note(noNarrative)] : sectionedText(entries)),
		...indicators.flatMap((indicator) => indicatorBlock(indicator, figures, entries.length > 0))
	];
}

/** The figure against its target, and what explains it; under-performance has to be explained. */
function indicatorBlock(
	indicator: Indicator,
	figures: Figures,
	isResultExplained: boolean
): Block[] {
	const comments = commentsOf(indicator);
	const silent = comments.length === 0 && !isResultExplained && isBehind(indicator);
	return [
		bullet([
			{ text: `${indicator.code} ${indicator.name}: `, bold: true },
			{ text: standing(indicator, figures) }
		]),
		...[
			...comments,
			...(silent ? [noExplanation] : []),
			...missingFrom(indicator, figures.gaps)
		].map((text) => paragraph('underBullet', text))
	];
}

/** `13 (30 Sep 2018); baseline 0 (2018), target 13 (2021): target reached` */
function standing(indicator: Indicator, figures: Figures): string {
	const line = matrixLine(indicator, figures, european.shortDate(figures.range.endDate));
	if (indicator.measure === 'qualitative') {
		return line.text === '' ? stateWords.not_reported : currentWords(line);
	}
	const { measure, actual, status } = indicator;
	const baseline = `baseline ${datedWords(line.baseline, measure)}`;
	if (line.target.figure.state === 'no_target') {
		return `${currentWords(line)}; ${baseline}, ${stateWords.no_target}`;
	}
	const target = `target ${datedWords(line.target, measure)}`;
	const verdict = actual.state === 'value' ? `: ${statusWords[status]}` : '';
	return `${currentWords(line)}; ${baseline}, ${target}${verdict}`;
}
