/** What a donor would send a logframe back for. Nothing here keeps it from being stored. */
import type { Indicator, Project, Result } from '../project/shapes.ts';

export type DonorFindingCode =
	| 'no_impact'
	| 'no_outcome'
	| 'not_measured'
	| 'hangs_nowhere'
	| 'no_assumptions'
	| 'no_baseline'
	| 'no_baseline_date'
	| 'no_target'
	| 'target_before_start'
	| 'target_after_end'
	| 'target_not_better'
	| 'targets_fall'
	| 'target_above_100'
	| 'target_in_name'
	| 'name_twice'
	| 'no_unit'
	| 'no_source'
	| 'nobody_reports'
	| 'not_split_by_sex';

export type DonorFinding = {
	/** `project`: the logframe as a whole. */
	kind: 'project' | 'result' | 'indicator';
	/** Empty for the logframe as a whole. */
	code: string;
	/** Where it is mended. */
	field: string;
	finding: DonorFindingCode;
};

export type CheckedResult = Pick<Result, 'code' | 'parentCode' | 'assumptions'> & {
	/** Of the closed lists, as the database and the fields of a form have them. */
	level: string;
};
export type CheckedIndicator = Pick<Indicator, 'code' | 'name' | 'resultCode' | 'unit' | 'source'> &
	Pick<Indicator, 'baseline' | 'targets' | 'breakdowns' | 'partners' | 'countsPeople'> &
	Record<'measure' | 'accumulation' | 'direction', string>;

/** Everything that a donor would ask about, in the order of the logframe. */
export function donorCheck(
	span: Pick<Project, 'startDate' | 'endDate'>,
	results: readonly CheckedResult[],
	indicators: readonly CheckedIndicator[]
): DonorFinding[] {
	const levels = new Set(results.map(({ level }) => level));
	const isMissing = (...wanted: string[]) => !wanted.some((level) => levels.has(level));
	const whole: DonorFindingCode[] = [
		...(isMissing('impact', 'goal') ? (['no_impact'] as const) : []),
		...(isMissing('outcome', 'objective') ? (['no_outcome'] as const) : [])
	];
	return [
		...whole.map((finding) => ({ kind: 'project' as const, code: '', field: 'results', finding })),
		...results.flatMap((result) => [
			...checkResult(result, levels, indicators),
			...indicators
				.filter(({ resultCode }) => resultCode === result.code)
				.flatMap((indicator) => checkIndicator(indicator, span, indicators))
		])
	];
}

function checkResult(
	{ code, level, parentCode, assumptions }: CheckedResult,
	levels: ReadonlySet<string>,
	indicators: readonly CheckedIndicator[]
): DonorFinding[] {
	const found: [string, DonorFindingCode, boolean][] = [
		// Activities are promised in words, means and costs (europeaid.md 1.2).
		[
			'indicators',
			'not_measured',
			level !== 'activity' && !indicators.some(({ resultCode }) => resultCode === code)
		],
		[
			'parent',
			'hangs_nowhere',
			parentCode === null && levels.size > 1 && !['impact', 'goal'].includes(level)
		],
		// Impact has none: nothing stands above it that they would lead to.
		['assumptions', 'no_assumptions', ['outcome', 'output'].includes(level) && assumptions === '']
	];
	return found
		.filter(([, , isFound]) => isFound)
		.map(([field, finding]) => ({ kind: 'result', code, field, finding }));
}

/** @param others all indicators of the project; the one that is checked may be among them. */
export function checkIndicator(
	indicator: CheckedIndicator,
	{ startDate, endDate }: Pick<Project, 'startDate' | 'endDate'>,
	others: readonly CheckedIndicator[]
): DonorFinding[] {
	const { code, name, measure, baseline, targets, direction } = indicator;
	const isCounted = measure !== 'qualitative';
	const last = targets.at(-1);
	const isWorse = (one: number, than: number) =>
		direction === 'increase' ? one < than : one > than;
	// What adds up begins at 0, so its level may well stand below the baseline.
	const isLevel = measure === 'percentage' || indicator.accumulation !== 'sum';
	const found: [string, DonorFindingCode, boolean][] = [
		['name', 'target_in_name', /\bat least\b|\b(increased?|reduced?|decreased?) by \d/i.test(name)],
		[
			'name',
			'name_twice',
			others.some((other) => other.code !== code && plain(other.name) === plain(name))
		],
		['unit', 'no_unit', measure === 'number' && indicator.unit === ''],
		['baseline', 'no_baseline', isCounted && baseline.value === null],
		['baselineDate', 'no_baseline_date', baseline.value !== null && baseline.date === null],
		['targets', 'no_target', isCounted && !last],
		['targets', 'target_before_start', targets.some(({ date }) => date < startDate)],
		['targets', 'target_after_end', targets.some(({ date }) => date > endDate)],
		[
			'targets',
			'target_not_better',
			isLevel &&
				last !== undefined &&
				baseline.value !== null &&
				isWorse(last.value, baseline.value)
		],
		[
			'targets',
			'targets_fall',
			targets.some(({ value }, n) => isWorse(value, targets[n - 1]?.value ?? value))
		],
		[
			'targets',
			'target_above_100',
			measure === 'percentage' && targets.some(({ value }) => value > 100)
		],
		['source', 'no_source', indicator.source === ''],
		['partners', 'nobody_reports', indicator.partners.length === 0],
		// europeaid.md 2.2: people are reported as numbers of women and men.
		[
			'breakdowns',
			'not_split_by_sex',
			indicator.countsPeople && !indicator.breakdowns.flat().includes('sex')
		]
	];
	return found
		.filter(([, , isFound]) => isFound)
		.map(([field, finding]) => ({ kind: 'indicator', code, field, finding }));
}

const plain = (name: string) => name.trim().toLowerCase().replace(/\s+/g, ' ');
