import { toFigure } from './figureOf.ts';
import type { Figure, PublicationFigures } from './publication.ts';

type Cell = PublicationFigures['indicators'][number]['breakdowns'][number]['cells'][number];
type Course = NonNullable<Cell['course']>;
type CourseFigure = Course['own'][number];

/** A row of the data that a part may be made of. */
export interface PartRow {
	/** Place of its quarter. */
	quarter: number;
	key: Readonly<Record<string, string>>;
	isWithheld: boolean;
}

/**
 * A part's own and running figure at every quarter, as a publication prints them: where a row that the
 * figure may be made of is withheld, so is the figure. Any other a reader can add up, so it gives
 * nothing away that the rows do not.
 *
 * @param rows those of the indicator; none where nothing of it is withheld.
 */
export function partCourse(
	key: Cell['key'],
	{ own, running }: { own: readonly (number | null)[]; running: readonly (number | null)[] },
	rows: readonly PartRow[]
): Course {
	const hidden = rows
		.filter((row) => row.isWithheld && isWithin(row.key, key))
		.map(({ quarter }) => quarter);
	const first = Math.min(...hidden);
	return {
		own: own.map((value, quarter) => short(value, hidden.includes(quarter))),
		running: running.map((value, quarter) => short(value, first <= quarter))
	};
}

/** A figure at a quarter, by its place; null: the publication does not know it. */
export function courseFigure(figures: readonly CourseFigure[] | undefined, quarter: number) {
	const found = figures?.[quarter];
	if (found === undefined) return null;
	return (typeof found === 'number' ? toFigure(found) : { state: found }) satisfies Figure;
}

function isWithin(row: PartRow['key'], part: Cell['key']): boolean {
	return Object.entries(part).every(([dimension, category]) => row[dimension] === category);
}

function short(value: number | null, isWithheld: boolean): CourseFigure {
	if (isWithheld) return 'withheld';
	return value ?? 'not_reported';
}
