import type { Picture, Point } from '../shared/document/model.ts';

/** Of the flag: it is half as long again as it is high (europeaid.md 6.13). */
const height = 54;
const width = (height * 3) / 2;
/** How far from its centre a star of five points turns inwards, of how far it reaches. */
const inner = Math.sin(Math.PI / 10) / Math.sin((3 * Math.PI) / 10);

/**
 * The emblem of the European Union by its published construction: twelve stars of five points like
 * the hours on a clock, upright, on a circle of a third of the height; each reaches an eighteenth of
 * the height from its centre. Its recipients have to show it; it stands with the funding statement.
 */
export const emblem: Picture = {
	kind: 'picture',
	description: 'Emblem of the European Union: twelve golden stars in a circle on blue',
	width,
	height,
	background: '#003399',
	shapes: Array.from({ length: 12 }, (_, hour) => {
		const [x, y] = around([width / 2, height / 2], height / 3, hour / 12);
		return { fill: '#ffcc00', points: star([x, y], height / 18) };
	}),
	staysWithNext: true
};

/** A star whose first point is on top. */
function star(centre: Point, reach: number): Point[] {
	return Array.from({ length: 10 }, (_, corner) =>
		around(centre, corner % 2 === 0 ? reach : reach * inner, corner / 10)
	);
}

/** A point on a circle, from its top by a share of the way around. */
function around([x, y]: Point, radius: number, share: number): Point {
	const angle = 2 * Math.PI * share;
	const rounded = (number: number) => Math.round(number * 1000) / 1000;
	return [rounded(x + radius * Math.sin(angle)), rounded(y - radius * Math.cos(angle))];
}
