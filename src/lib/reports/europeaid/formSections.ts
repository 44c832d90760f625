import type { Form, FormSection } from '../narrative/section';
import { otherSection } from '../narrative/section';
import { sectionTitle } from '../shared/narrative';
import type { Result } from '../shared/pick';
import { isActivity, isImpact, walkResults } from '../shared/resultTree';
import { resultHeading } from './resultWords';
import { sectionsOfResults } from './results';
import { hasTemplate, templateOf } from './templates';
import type { NarrativeHeading } from './templates/template';

/** The places for text of Annex VI, in the order and words of the template version (europeaid.md 2.3). */
export function europeaidSections({ kind, templateVersion, results }: Form): FormSection[] {
	const { headings } = templateOf(hasTemplate(templateVersion) ? templateVersion : '');
	const inOrder = walkResults(results);
	const records = kind === 'final' ? [{ heading: headings.records, section: 'records' }] : [];
	return [
		{ ...whole('target_groups', sectionTitle('target_groups')), isAsked: false },
		{ ...whole('summary', headings.summary), mostWords: headings.summaryWords[kind] },
		{ ...whole('modifications', sectionTitle('modifications')), isAsked: false },
		{
			...whole('progress', headings.results),
			isAsked: false,
			takes: ({ section, resultCode }) =>
				resultCode === null && ['variance', ...sectionsOfResults].includes(section)
		},
		...inOrder.filter((result) => isImpact(result)).map(ofResult),
		...inOrder.filter((result) => !isImpact(result) && !isActivity(result)).map(ofResult),
		...inOrder.filter(isActivity).map(ofResult),
		...[
			...headings.afterLogframe[kind],
			...headings.cooperationPoints[kind],
			{ heading: headings.visibility, section: 'visibility' },
			...records
		].map(({ section, heading }: NarrativeHeading | { section: string; heading: string }) =>
			whole(section, heading)
		),
		otherSection(sectionTitle('other'))
	];
}

function whole(section: string, heading: string): FormSection {
	return {
		section,
		resultCode: null,
		heading,
		mostWords: null,
		isAsked: true,
		takes: (entry) => entry.resultCode === null && entry.section === section
	};
}

/** One text a result, whatever sections the partners split theirs into. */
function ofResult(result: Result): FormSection {
	return {
		section: 'progress',
		resultCode: result.code,
		heading: `${resultHeading(result)}. ${result.statement}`,
		mostWords: null,
		isAsked: false,
		takes: ({ resultCode }) => resultCode === result.code
	};
}
