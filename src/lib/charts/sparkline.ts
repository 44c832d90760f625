export interface Size {
	width: number;
	height: number;
}

/** A series as it is drawn, in a box of its size. */
export interface SparklinePaths extends Size {
	/** One path for every stretch of figures without a gap between them. */
	lines: string[];
	/** Figures that stand alone between gaps. */
	dots: { x: number; y: number }[];
	/** The latest figure. */
	last: { x: number; y: number } | null;
}

/**
 * A series as paths in a box of the given size. Every value has its place, missing ones too, so a
 * series that stops early ends before the right edge. The lower edge is zero, or the least value
 * below zero; a missing value is a gap.
 */
export function sparklinePaths(
	values: readonly (number | null)[],
	{ width, height }: Size = { width: 90, height: 18 }
): SparklinePaths {
	const known = values.filter((value) => value !== null);
	const least = Math.min(0, ...known);
	const range = Math.max(0, ...known) - least || 1;
	const step = width / Math.max(1, values.length - 1);
	const round = (length: number) => Math.round(100 * length) / 100;
	const stretches: { x: number; y: number }[][] = [[]];

	for (const [index, value] of values.entries()) {
		if (value === null) stretches.push([]);
		else
			stretches
				.at(-1)
				?.push({ x: round(index * step), y: round(height - (height * (value - least)) / range) });
	}

	return {
		width,
		height,
		lines: stretches
			.filter((stretch) => stretch.length > 1)
			.map((stretch) => `M${stretch.map(({ x, y }) => `${x} ${y}`).join('L')}`),
		dots: stretches.filter((stretch) => stretch.length === 1).flat(),
		last: stretches.flat().at(-1) ?? null
	};
}
