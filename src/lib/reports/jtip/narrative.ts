import type { Publication } from '../publication.ts';
import { bullet, heading } from '../shared/document/blocks.ts';
import type { Block } from '../shared/document/model.ts';
import { narrativeText, sectionedText } from '../shared/document/narrativeText.ts';
import { formatFigure, stateWords } from '../shared/figure.ts';
import { formatValue } from '../shared/number.ts';
import {
	projectNarrative,
	resultNarrative,
	unplacedNarrative,
	type NarrativeSection
} from '../shared/narrative.ts';
import { percentOfTarget } from '../shared/percentOfTarget.ts';
import type { Indicator, Result } from '../shared/pick.ts';
import { american } from '../shared/printStyle.ts';
import { isOutcome, walkResults } from '../shared/resultTree.ts';
import { objectiveBlocks, titles } from './template.ts';

/** Item 10: a block for each objective, then what is about the whole project (jtip.md A5.1). */
export function narrativePages(publication: Publication): Block[] {
	const { figures, narrative } = publication;
	const objectives = objectivesOf(figures.results);
	const covered = objectives.flatMap((objective) => subtreeCodes(figures.results, objective));
	const placed: NarrativeSection[] = ['summary'];
	const others = unplacedNarrative(narrative, placed, covered);
	return [
		heading(1, titles.narrative, { startsPage: true }),
		heading(2, titles.summary),
		...narrativeText(projectNarrative(narrative, 'summary')),
		...objectives.flatMap((objective) => objectiveBlock(objective, publication)),
		heading(2, titles.crossCutting),
		...(others.length === 0 ? narrativeText([]) : sectionedText(others))
	];
}

/** The objectives of the award; where a project calls them outcomes, its uppermost outcomes. */
export function objectivesOf(results: readonly Result[]): Result[] {
	const outcomes = results.filter(isOutcome);
	const codes = outcomes.map(({ code }) => code);
	return outcomes.filter(({ parentCode }) => parentCode === null || !codes.includes(parentCode));
}

/** A result and all that are below it. */
export function subtreeCodes(results: readonly Result[], top: Result): string[] {
	return [top.code, ...walkResults(results, top.code).map(({ code }) => code)];
}

function objectiveBlock(objective: Result, { figures, narrative }: Publication): Block[] {
	const codes = subtreeCodes(figures.results, objective);
	const named: readonly string[] = objectiveBlocks.map(({ section }) => section);
	const others = resultNarrative(narrative, codes).filter(
		({ section }) => !named.includes(section)
	);
	const indicators = figures.indicators.filter(({ resultCode }) => codes.includes(resultCode));
	return [
		heading(2, `${objective.code}. ${objective.statement}`),
		...objectiveBlocks.flatMap(({ title, section, isAlwaysShown }) => {
			const entries = resultNarrative(narrative, codes, section);
			const standing = section === 'results' ? indicators.map(standingOf) : [];
			if (entries.length + standing.length === 0 && !isAlwaysShown) return [];
			const text =
				entries.length === 0 && standing.length > 0 ? [] : narrativeText(entries, objective.code);
			return [heading(3, title), ...text, ...standing];
		}),
		...sectionedText(others)
	];
}

/** `1.1.1 Victims receiving services: 21 to date, 1.8% of the final target of 1,200` */
function standingOf(indicator: Indicator): Block {
	const { code, name } = indicator;
	return bullet([{ text: `${code} ${name}: `, bold: true }, { text: standingWords(indicator) }]);
}

function standingWords(indicator: Indicator): string {
	const { measure } = indicator;
	if (measure === 'qualitative') return indicator.text || stateWords.not_reported;
	const actual = formatFigure(indicator.actual, measure, american);
	const target = indicator.targets.at(-1);
	if (target === undefined) return `${actual} to date; ${stateWords.no_target}`;
	const goal = formatValue(target.value, measure, american);
	const percent = percentOfTarget(indicator);
	return percent.state === 'value'
		? `${actual} to date, ${formatFigure(percent, 'percentage', american)} of the final target of ${goal}`
		: `${actual} to date, against a final target of ${goal}`;
}
