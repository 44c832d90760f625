/**
 * What earlier publications let a reader know.
 *
 * A figure printed earlier that still is what it was is a fact, and stays one whatever this
 * publication withholds. A figure that was corrected since is a fact about data that are gone; but who
 * takes all the rest for unchanged can subtract the old from the new. So once a figure of an indicator
 * was corrected, all that an earlier publication withheld of that indicator stays withheld, also where
 * it is no longer small.
 */
import type { Figure } from '../publication.ts';
import type { EarlierPublication } from '../source.ts';
import {
	keyName,
	overlapFigure,
	ownFigure,
	rangeFigure,
	rowFigure,
	toDateFigure
} from './figureName.ts';

/** The quarters of a figure that adds some up; from the first quarter on where `from` is null. */
export interface Span {
	readonly from: string | null;
	readonly to: string;
}

export interface Earlier {
	/** Figures that were printed, with all that they ever said: one number, or those of a row. */
	readonly printed: ReadonlyMap<string, ReadonlySet<string>>;
	readonly withheld: ReadonlySet<string>;
	/** For which quarters parts were printed or withheld. */
	readonly spans: readonly Span[];
}

/** What a row or a figure says, to be compared. */
export const said = (...numbers: (number | null)[]) =>
	numbers.map((number) => number ?? 0).join(' ');

/** What the given publications printed and withheld of an indicator. */
export function earlierOf(publications: readonly EarlierPublication[], code: string): Earlier {
	const printed = new Map<string, Set<string>>();
	const withheld = new Set<string>();
	const spans: Span[] = [];
	const print = (name: string, text: string) =>
		printed.set(name, (printed.get(name) ?? new Set()).add(text));
	const note = (name: string, figure: Figure) => {
		if (figure.state === 'value') print(name, said(figure.value));
		if (figure.state === 'withheld') withheld.add(name);
	};
	for (const { from, to, indicators, data } of publications) {
		const indicator = indicators.find((each) => each.code === code);
		if (!indicator) continue;
		spans.push({ from: null, to }, { from, to });
		note(rangeFigure(from, to), indicator.inRange);
		for (const { label, value, running } of indicator.periods) {
			note(ownFigure(label), value);
			note(toDateFigure(label), running);
		}
		for (const { period, people } of indicator.overlaps) {
			if (people) note(overlapFigure(period), people);
		}
		for (const { key, inRange, running } of indicator.breakdowns.flatMap(({ cells }) => cells)) {
			note(rangeFigure(from, to, keyName(key)), inRange);
			note(toDateFigure(to, keyName(key)), running);
		}
		for (const row of data) {
			if (row.indicatorCode !== code) continue;
			const { value, returning, numerator, denominator } = row;
			if (row.state === 'withheld') withheld.add(rowFigure(row));
			else print(rowFigure(row), said(value, returning, numerator, denominator));
		}
	}
	return { printed, withheld, spans };
}

/**
 * Earlier publications against how things are now.
 *
 * @param truth what each figure says now.
 * @returns the figures whose printed value still holds, and those that have to stay withheld.
 */
export function compared({ printed, withheld }: Earlier, truth: ReadonlyMap<string, string>) {
	const known = [...printed].filter(([name, texts]) => texts.has(truth.get(name) ?? ''));
	const isCorrected = [...printed].some(([name, texts]) =>
		[...texts].some((text) => text !== truth.get(name))
	);
	return {
		known: new Set(known.map(([name]) => name)),
		kept: isCorrected ? withheld : new Set<string>()
	};
}
