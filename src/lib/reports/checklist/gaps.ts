import { figureOf } from '../figureOf';
import type { PublicationFigures } from '../publication';
import type { PublicationSource, SourceIndicator } from '../source';

type Gap = PublicationFigures['gaps'][number];

/**
 * What a donor would ask for and the figures do not have, in logframe order; missing reports last
 * (europeaid.md 6.8, 6.9, jtip.md C11). Files print it.
 */
export function gapsOf(source: PublicationSource): Gap[] {
	return [
		...source.indicators.flatMap((indicator) =>
			codesOf(source, indicator).map((code) => ({
				code,
				indicatorCode: indicator.code,
				partner: null,
				period: null
			}))
		),
		...source.missingReports.map(({ partner, period }) => ({
			code: 'report_missing' as const,
			indicatorCode: null,
			partner,
			period
		}))
	];
}

function codesOf(source: PublicationSource, indicator: SourceIndicator): Gap['code'][] {
	const { code, measure, baseline, targets, actual } = indicator;
	const isCounted = measure !== 'qualitative';
	const said = source.observations.filter(({ indicatorCode }) => indicatorCode === code);
	const figure = isCounted ? figureOf(actual, said) : null;
	const parts = source.cells.filter(({ indicatorCode }) => indicatorCode === code);
	const hasPeople = figure?.state === 'value' && figure.value !== 0;
	const isPlanned = indicator.breakdowns.length > 0;
	const isBySex = parts.some(({ key }) => 'sex' in key);
	const revisions = source.revisions.filter(({ indicatorCode }) => indicatorCode === code);
	const found: [boolean, Gap['code']][] = [
		[isCounted && baseline.value === null, 'no_baseline'],
		[isCounted && targets.length === 0, 'no_target'],
		[revisions.some(({ isApproved }) => !isApproved), 'target_pending'],
		[revisions.some(({ isApproved }) => isApproved), 'target_without_reference'],
		[indicator.source.trim() === '', 'no_source'],
		[figure?.state === 'not_reported', 'not_reported'],
		[hasPeople && isPlanned && parts.length === 0, 'no_breakdown'],
		[hasPeople && indicator.countsPeople && parts.length > 0 && !isBySex, 'not_by_sex'],
		[hasPeople && indicator.countsPeople && parts.length === 0 && !isPlanned, 'not_by_sex']
	];
	return found.filter(([isMissing]) => isMissing).map(([, gap]) => gap);
}
