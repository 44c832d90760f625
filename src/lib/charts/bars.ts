export interface Bar {
	x: number;
	y: number;
	width: number;
	height: number;
	/** A reported zero, which has no height and needs a mark of its own. */
	isZero: boolean;
}

/**
 * A series as bars in a box; a missing figure has its place and no bar. Several series share a scale
 * when they are given the same ends of it.
 *
 * @param ends the least and the most that the box must hold; zero is always in it.
 */
export function barsOf(
	values: readonly (number | null)[],
	{ width, height, ends }: { width: number; height: number; ends: { least: number; most: number } }
): Bar[] {
	const least = Math.min(0, ends.least);
	const range = Math.max(0, ends.most) - least || 1;
	const step = width / Math.max(1, values.length);
	const level = (value: number) => height - (height * (value - least)) / range;
	const round = (length: number) => Math.round(100 * length) / 100;
	return values.flatMap((value, index) =>
		value === null
			? []
			: [
					{
						x: round(index * step + 0.12 * step),
						y: round(Math.min(level(value), level(0))),
						width: round(0.76 * step),
						height: round(Math.abs(level(value) - level(0))),
						isZero: value === 0
					}
				]
	);
}
