import { yearOf } from '../shared/date.ts';
import { commentsOf } from '../shared/explanation.ts';
import { incompleteness } from '../shared/gaps.ts';
import type { Figures, Indicator } from '../shared/pick.ts';
import { decimalsOf, roundHalfUp } from '../shared/round.ts';
import { periodsOf, type IatiPeriod } from './periods.ts';
import { element, narrated, type Xml } from './xml.ts';

const measures = { number: '1', percentage: '2', milestone: '1', qualitative: '5' } as const;

/** Where the European Union explains the indicators of its results frameworks (iati.md 4.4). */
const frameworks = 'https://capacity4dev.europa.eu/resources/results-indicators';

/** What a value means, so that nobody adds up what is already a sum (iati.md 4.5). */
const meanings = {
	sum: 'Values are cumulative: each is the total from the start of the project to the end of its period.',
	latest: 'Each value is the state at the end of its period.',
	average: 'Each value is the average from the start of the project to the end of its period.',
	maximum: 'Each value is the highest from the start of the project to the end of its period.'
} as const satisfies Record<Indicator['accumulation'], string>;

/** One indicator: what it is, where it started, and its periods (iati.md 4.3). */
export function indicatorElement(indicator: Indicator, figures: Figures): Xml {
	const { measure, direction, accumulation, combination } = indicator;
	const adds = accumulation === 'sum' && combination === 'sum' && measure === 'number';
	return element(
		'indicator',
		{
			measure: measures[measure],
			ascending: direction === 'increase' ? 'true' : 'false',
			'aggregation-status': adds ? 'true' : 'false'
		},
		[
			narrated('title', indicator.name),
			narrated('description', descriptionOf(indicator)),
			...reference(indicator, figures),
			...baseline(indicator),
			...periodsOf(indicator, figures).map((period) => periodElement(period, indicator))
		]
	);
}

function descriptionOf({ definition, unit, measure, accumulation }: Indicator): string {
	const isText = measure === 'qualitative';
	const unitText = unit === '' || isText ? '' : `Unit: ${unit}.`;
	return [definition, unitText, isText ? 'Described in words.' : meanings[accumulation]]
		.filter((text) => text !== '')
		.join('\n');
}

/** The donor's code stands at the indicator, never at its result (rule 8.11.1). */
function reference({ standardCode }: Indicator, { project }: Figures): Xml[] {
	if (standardCode === '') return [];
	const uri = project.donor === 'europeaid' ? frameworks : null;
	return [element('reference', { vocabulary: '99', code: standardCode, 'indicator-uri': uri })];
}

/** A baseline needs a value and a year; a text has neither (rules 8.8.1, 8.8.3). */
function baseline({ baseline: { value, date }, measure }: Indicator): Xml[] {
	if (value === null || date === null || measure === 'qualitative') return [];
	return [
		element('baseline', { year: yearOf(date), 'iso-date': date, value: bare(value, measure) })
	];
}

function periodElement({ from, until, target, actuals }: IatiPeriod, indicator: Indicator): Xml {
	const { measure } = indicator;
	return element('period', {}, [
		element('period-start', { 'iso-date': from }),
		element('period-end', { 'iso-date': until }),
		...(target === null ? [] : [element('target', { value: bare(target, measure) })]),
		...actuals.map(({ value, key, isLatest }) =>
			element('actual', { value: value === null ? null : bare(value, measure) }, [
				...Object.entries(key).map(([name, category]) =>
					element('dimension', { name, value: category })
				),
				...(isLatest ? comment(indicator) : [])
			])
		)
	]);
}

/** A qualitative indicator's text, what partners said, and whether somebody is missing. */
function comment(indicator: Indicator): Xml[] {
	const lines = [
		indicator.measure === 'qualitative' ? indicator.text : '',
		...commentsOf(indicator),
		incompleteness(indicator)
	].filter((line) => line !== '');
	return lines.length === 0 ? [] : [narrated('comment', lines.join('\n'))];
}

/** A bare decimal, rounded as in print: `30.4`, never `30.4 %` (iati.md 24). */
function bare(value: number, measure: Indicator['measure']): string {
	return String(roundHalfUp(value, decimalsOf(measure)));
}
