import {
	figureOrNotAvailable,
	formatFigure,
	targetFigure,
	type PrintableFigure
} from '../shared/figure';
import { percentOfTarget } from '../shared/percentOfTarget';
import type { Figures, Indicator, Measure } from '../shared/pick';
import { american, european } from '../shared/printStyle';
import { referencesIn, replaceReferences, type Address, type Reference } from './reference';

type ResolvableIndicator = Pick<
	Indicator,
	| 'code'
	| 'name'
	| 'measure'
	| 'direction'
	| 'text'
	| 'actual'
	| 'inRange'
	| 'progress'
	| 'baseline'
	| 'targets'
	| 'periods'
	| 'breakdowns'
>;

/** As much of the figures as references speak of. */
export type Resolvable = Pick<Figures, 'format' | 'dimensions'> & {
	indicators: readonly ResolvableIndicator[];
};

/**
 * What a reference says in print, as the tables of the same publication print it; a withheld figure
 * is its mark. Null: the publication has no such figure.
 */
export function resolve({ address }: Reference, figures: Resolvable): string | null {
	const indicator = figures.indicators.find(({ code }) => code === address?.indicator);
	if (!address || !indicator) return null;
	const isText = indicator.measure === 'qualitative';
	if (isText && address.figure !== 'running') return null;
	if (isText && indicator.text !== '') return indicator.text;
	const figure = figureAt(address, indicator);
	if (figure === null) return null;
	const measure: Measure = address.figure === 'percent' ? 'percentage' : indicator.measure;
	return formatFigure(figure, measure, figures.format === 'jtip' ? american : european);
}

function figureAt(
	{ figure, quarter, key }: Address,
	indicator: ResolvableIndicator
): PrintableFigure | null {
	switch (figure) {
		case 'running':
		case 'range':
			return partAt(figure, key, indicator);
		case 'quarter':
			return indicator.periods.find(({ label }) => label === quarter)?.value ?? null;
		case 'baseline':
			return figureOrNotAvailable(indicator.baseline.value);
		case 'target':
			return targetFigure(indicator.targets.at(-1)?.value);
		case 'percent':
			return percentOfTarget(indicator);
	}
}

function partAt(
	figure: 'running' | 'range',
	key: Address['key'],
	{ actual, inRange, breakdowns }: ResolvableIndicator
): PrintableFigure | null {
	if (Object.keys(key).length === 0) return figure === 'running' ? actual : inRange;
	const isSame = (other: Record<string, string>) =>
		Object.keys(other).length === Object.keys(key).length &&
		Object.entries(key).every(([dimension, category]) => other[dimension] === category);
	const cell = breakdowns.flatMap(({ cells }) => cells).find((each) => isSame(each.key));
	if (cell === undefined) return null;
	return figure === 'running' ? cell.running : cell.inRange;
}

/** References of a text that mean no figure of the publication. */
export function unknownReferences(text: string, figures: Resolvable): string[] {
	return referencesIn(text)
		.filter((reference) => resolve(reference, figures) === null)
		.map((reference) => reference.text);
}

/** The text with each reference resolved; one that means nothing stays as it is. */
export function resolved(text: string, figures: Resolvable): string {
	return replaceReferences(text, (reference) => resolve(reference, figures) ?? reference.text);
}

/** The part of figures that a page needs to resolve what is typed. */
export function resolvable({ format, dimensions, indicators }: Resolvable): Resolvable {
	return {
		format,
		dimensions,
		indicators: indicators.map((each) => ({
			code: each.code,
			name: each.name,
			measure: each.measure,
			direction: each.direction,
			text: each.text,
			actual: each.actual,
			inRange: each.inRange,
			progress: each.progress,
			baseline: each.baseline,
			targets: each.targets,
			periods: each.periods,
			breakdowns: each.breakdowns
		}))
	};
}
