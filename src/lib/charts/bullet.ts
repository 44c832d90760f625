export interface BulletFigures {
	actual: number | null;
	/** The level expected by now. */
	expected: number | null;
	final: number | null;
	/** Where the way to the target begins. */
	origin: number;
	direction: 'increase' | 'decrease';
}

/** Places on a bar, from 0 at its left end to 1 at its right end; null where there is no figure. */
export interface BulletPlaces {
	origin: number;
	actual: number | null;
	expected: number | null;
	final: number | null;
	/** The actual figure lies beyond the final target. */
	isBeyond: boolean;
}

/**
 * Where the figures of an indicator stand on a bar that always reads from left to right, the way to
 * the target: a decrease from 100 to 20 begins at the left, too. The bar is as long as the widest
 * figure needs; a figure that fell behind the origin lies left of it.
 */
export function bulletPlaces(figures: BulletFigures): BulletPlaces {
	const { actual, expected, final, origin, direction } = figures;
	const goesDown = final === null || final === origin ? direction === 'decrease' : final < origin;
	const way = (figure: number | null) =>
		figure === null ? null : goesDown ? origin - figure : figure - origin;
	const ways = [actual, expected, final].map(way).filter((distance) => distance !== null);
	const least = Math.min(0, ...ways);
	const length = Math.max(0, ...ways) - least;
	const place = (figure: number | null) => {
		const distance = way(figure);
		return distance === null ? null : length === 0 ? 0 : (distance - least) / length;
	};

	return {
		origin: place(origin) ?? 0,
		actual: place(actual),
		expected: place(expected),
		final: place(final),
		isBeyond: final !== null && (way(actual) ?? 0) > (way(final) ?? 0)
	};
}
