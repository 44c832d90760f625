/** The forms of a result and of an indicator: what their fields hold, as the database takes it. */
import { plainNumber } from '../report/typedNumber.ts';
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
/** How many breakdowns the form has fields for. */
export const splitsOffered = 4;

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
		.filter(({ date, value }) => date !== '' || value !== '');
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
