/** The forms of a result and of an indicator: what their fields hold, as the database takes it. */
import type { Indicator, Result } from '../project/shapes.ts';
import { plainNumber } from '../report/typedNumber.ts';
import type { CheckedIndicator } from './donorCheck.ts';
import type { LogframeEditor } from './editor.ts';
import { asLevels, type TypedTarget } from './levels.ts';

const resultFields = [
	'code',
	'level',
	'parent',
	'statement',
	'assumptions',
	'means',
	'costs'
] as const;
const texts = [
	...(['code', 'result', 'name', 'definition', 'unit', 'measure', 'accumulation'] as const),
	...([
		'combination',
		'direction',
		'targetPath',
		'baselineDate',
		'baselineNote',
		'source'
	] as const),
	...(['method', 'frequency', 'responsible', 'standardCode', 'note'] as const)
];
const flags = [
	...(['addsToBaseline', 'countsPeople', 'sensitive', 'byLocation', 'wholeNumbers'] as const),
	...(['allowsNegative', 'numeratorWithinDenominator'] as const)
];
/** How many breakdowns the form has fields for at most. */
export const splitsOffered = 12;

export type ResultItem = Record<(typeof resultFields)[number], string>;
export type IndicatorItem = Record<(typeof texts)[number] | 'baseline', string> &
	Record<(typeof flags)[number], boolean> & {
		breakdowns: string[][];
		/** Levels, earliest first, numbers as the database reads them. */
		targets: TypedTarget[];
		partners: string[];
	};

const textIn = (form: FormData) => (name: string) => {
	const typed = form.get(name);
	return typeof typed === 'string' ? typed.trim() : '';
};
const textsIn = (form: FormData, name: string) =>
	form.getAll(name).filter((typed) => typeof typed === 'string');
const valuesOf = <Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value) =>
	Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;

export function resultItem(form: FormData): ResultItem {
	return valuesOf(resultFields, textIn(form));
}

/** Targets may be typed as increments; what comes back are levels. */
export function indicatorItem(form: FormData): IndicatorItem {
	const text = textIn(form);
	const values = textsIn(form, 'targetValue');
	const typed = textsIn(form, 'targetDate')
		.map((date, n) => ({ date, value: plainNumber(values[n] ?? '') ?? '' }))
		// The form offers the last day of the project: a date alone promises nothing.
		.filter(({ value }) => value !== '');
	const baseline = plainNumber(text('baseline')) ?? '';
	const addsToLevel =
		text('measure') !== 'number' || text('accumulation') !== 'sum' || form.has('addsToBaseline');
	const origin = addsToLevel ? Number(baseline) || 0 : 0;
	return {
		...valuesOf(texts, text),
		...valuesOf(flags, (name) => form.has(name)),
		baseline,
		targets:
			text('targetsAs') === 'increments'
				? asLevels(typed, origin)
				: typed.toSorted((a, b) => a.date.localeCompare(b.date)),
		breakdowns: Array.from({ length: splitsOffered }, (_, n) => textsIn(form, `split${n}`)).filter(
			(split) => split.length > 0
		),
		partners: textsIn(form, 'partners')
	};
}

/**
 * What the form of a result begins with; of a new one, which stands under another.
 *
 * @param levels of the results chain as the donor has them, from the top.
 */
export function resultTyped(
	result: Result | null,
	under: string | null,
	levels: readonly string[]
): ResultItem {
	const blank = valuesOf(resultFields, () => '');
	if (!result)
		return { ...blank, level: levels[under === null ? 0 : 1] ?? '', parent: under ?? '' };
	const { parentCode, ...same } = result;
	return { ...blank, ...same, parent: under ?? parentCode ?? '' };
}

/** What the form of an indicator begins with; of a new one, which stands under a result. */
export function indicatorTyped(
	indicator: Indicator | null,
	extra: LogframeEditor['items'][string] | undefined,
	under: string | null,
	partners: readonly string[]
): IndicatorItem {
	const blank: IndicatorItem = {
		...valuesOf(texts, () => ''),
		...valuesOf(flags, () => false),
		...{ measure: 'number', accumulation: 'sum', combination: 'sum', direction: 'increase' },
		...{ targetPath: 'linear', wholeNumbers: true, numeratorWithinDenominator: true },
		...{ baseline: '', breakdowns: [], targets: [], partners: [...partners] },
		result: under ?? ''
	};
	if (!indicator) return blank;
	const { baseline, targets, resultCode, ...same } = indicator;
	return {
		...blank,
		...same,
		...extra,
		result: under ?? resultCode,
		baseline: String(baseline.value ?? ''),
		baselineDate: baseline.date ?? '',
		targets: targets.map(({ date, value }) => ({ date, value: String(value) }))
	};
}

/** The indicator as far as a donor would look at it; what is no number yet is none. */
export function asChecked(item: IndicatorItem): CheckedIndicator {
	const value = item.baseline === '' ? NaN : Number(item.baseline);
	return {
		...item,
		resultCode: item.result,
		baseline: { value: Number.isFinite(value) ? value : null, date: item.baselineDate || null },
		targets: item.targets
			.map(({ date, value }) => ({ date, value: value === '' ? NaN : Number(value) }))
			.filter(({ date, value }) => date !== '' && Number.isFinite(value))
	};
}
