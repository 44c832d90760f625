import { otherSection, type Form, type FormSection } from '../narrative/section';
import { objectivesOf, subtreeCodes } from './narrative';
import { objectiveBlocks, titles } from './template';

/** The places for text of the Performance Narrative: a block for each objective (jtip.md A5.1). */
export function jtipSections({ results }: Form): FormSection[] {
	return [
		{
			section: 'summary',
			resultCode: null,
			heading: titles.summary,
			mostWords: null,
			isAsked: true,
			takes: ({ section, resultCode }) => section === 'summary' && resultCode === null
		},
		...objectivesOf(results).flatMap((objective) => {
			const codes = subtreeCodes(results, objective);
			return objectiveBlocks.map(({ section, title, isAlwaysShown }): FormSection => ({
				section,
				resultCode: objective.code,
				heading: `${objective.code}. ${title}`,
				mostWords: null,
				isAsked: isAlwaysShown,
				takes: (entry) =>
					entry.section === section && entry.resultCode !== null && codes.includes(entry.resultCode)
			}));
		}),
		otherSection(titles.crossCutting)
	];
}
