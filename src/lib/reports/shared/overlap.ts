import type { Figure } from '../publication.ts';
import { formatFigure } from './figure.ts';
import type { Figures, Indicator } from './pick.ts';
import type { PrintStyle } from './printStyle.ts';

/**
 * How many people of some quarters several partners counted; withheld where one of the numbers is.
 * Those of which nobody knows the number take nothing off.
 *
 * @param span first and last day; without one all published quarters.
 */
export function countedTwice(
	{ overlaps }: Indicator,
	{ periods }: Pick<Figures, 'periods'>,
	span?: { startDate: string; endDate: string }
): Figure {
	const ends = new Map(periods.map(({ label, endDate }) => [label, endDate]));
	const numbers = overlaps.flatMap(({ period, people }) => {
		const end = ends.get(period) ?? '';
		const isWithin = span === undefined || (end >= span.startDate && end <= span.endDate);
		return people !== null && isWithin ? [people] : [];
	});
	if (numbers.some(({ state }) => state !== 'value')) return { state: 'withheld' };
	const sum = numbers.reduce((all, one) => all + (one.state === 'value' ? one.value : 0), 0);
	return { state: 'value', value: sum };
}

/**
 * Between what the figure to date lies where partners share people and nobody knows how many: the
 * largest partner alone, and the figure itself. It is made of printed rows only, so it says nothing that
 * they do not; null where the number is known.
 */
export function overlapBounds(
	indicator: Indicator,
	{ data }: Pick<Figures, 'data'>
): { least: Figure; most: Figure } | null {
	const { code, overlaps, addsToBaseline, baseline, actual } = indicator;
	if (overlaps.every(({ people }) => people !== null)) return null;
	const rows = data.filter(
		({ indicatorCode, key }) => indicatorCode === code && Object.keys(key).length === 0
	);
	if (rows.some(({ state }) => state === 'withheld')) {
		return { least: { state: 'withheld' }, most: actual };
	}
	const alone = [...Map.groupBy(rows, ({ partner }) => partner).values()].map((own) =>
		own.reduce((sum, { value, returning }) => sum + (value ?? 0) - (returning ?? 0), 0)
	);
	if (alone.length < 2) return null;
	const base = addsToBaseline ? (baseline.value ?? 0) : 0;
	return { least: { state: 'value', value: base + Math.max(...alone) }, most: actual };
}

/** Where a figure to date is no plain sum of its partners: what was taken off, or its bounds. */
export function overlapLines(
	indicator: Indicator,
	figures: Pick<Figures, 'periods' | 'data'>,
	style: PrintStyle
): string[] {
	const shown = (figure: Figure) => formatFigure(figure, indicator.measure, style);
	const taken = countedTwice(indicator, figures);
	const bounds = overlapBounds(indicator, figures);
	const lines: string[] = [];
	if (taken.state === 'withheld') {
		lines.push(`People counted by several partners are taken off: ${shown(taken)}.`);
	} else if (taken.state === 'value' && taken.value > 0) {
		lines.push(`${sumWords(indicator, taken.value, shown)} ${partsCountThem(indicator)}`.trim());
	}
	if (bounds !== null) {
		const { least, most } = bounds;
		const between =
			least.state === 'value'
				? `between ${shown(least)} and ${shown(most)}`
				: `at most ${shown(most)}`;
		lines.push(`Partners may have counted the same people, and how many is not known: ${between}.`);
	}
	return lines;
}

/** The same of all indicators, each by its code. */
export function overlapNotes(figures: Figures, style: PrintStyle): string[] {
	return figures.indicators.flatMap((indicator) =>
		overlapLines(indicator, figures, style).map((line) => `${indicator.code}: ${line}`)
	);
}

/** `46 − 3 counted by several partners = 43.` */
function sumWords(indicator: Indicator, taken: number, shown: (figure: Figure) => string): string {
	const { actual } = indicator;
	const number = (value: number) => shown({ state: 'value', value });
	const off = `${number(taken)} counted by several partners`;
	if (actual.state !== 'value')
		return `People counted by several partners are taken off: ${number(taken)}.`;
	return `${number(actual.value + taken)} − ${off} = ${number(actual.value)}.`;
}

function partsCountThem({ breakdowns }: Indicator): string {
	return breakdowns.length === 0 ? '' : 'Its parts count them with each partner.';
}
