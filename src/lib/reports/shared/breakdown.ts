import type { Figure } from '../publication.ts';
import type { Dimension, Indicator } from './pick.ts';

type Breakdown = Indicator['breakdowns'][number];
type Cell = Breakdown['cells'][number];

/** One part of a figure, named by its categories. */
export interface Part {
	/** `Female` or `Female, Minor`, in the order of the breakdown's dimensions. */
	name: string;
	key: Record<string, string>;
	inRange: Figure;
	running: Figure;
	course?: Cell['course'];
}

/** `Sex` or `Sex × Age`: what a breakdown splits by. */
export function breakdownName(codes: readonly string[], dimensions: readonly Dimension[]): string {
	return codes
		.map((code) => dimensions.find((dimension) => dimension.code === code)?.name ?? code)
		.join(' × ');
}

/** `Female`: a category's name; its code where the publication does not name it. */
export function categoryName(
	dimensionCode: string,
	categoryCode: string,
	dimensions: readonly Dimension[]
): string {
	const dimension = dimensions.find((candidate) => candidate.code === dimensionCode);
	const category = dimension?.categories.find((candidate) => candidate.code === categoryCode);
	return category?.name ?? categoryCode;
}

/** The parts of a breakdown in the order of its dimensions' categories. */
export function partsOf(breakdown: Breakdown, dimensions: readonly Dimension[]): Part[] {
	const parts = breakdown.cells.map((cell) => ({
		name: breakdown.dimensions
			.map((code) => categoryName(code, cell.key[code] ?? '', dimensions))
			.join(', '),
		...cell
	}));
	return parts.sort((one, other) => {
		for (const code of breakdown.dimensions) {
			const difference = rankOf(code, one, dimensions) - rankOf(code, other, dimensions);
			if (difference !== 0) return difference;
		}
		return 0;
	});
}

function rankOf(dimensionCode: string, cell: Cell, dimensions: readonly Dimension[]): number {
	const dimension = dimensions.find((candidate) => candidate.code === dimensionCode);
	const rank = dimension?.categories.findIndex(
		(category) => category.code === cell.key[dimensionCode]
	);
	return rank === undefined || rank < 0 ? Number.MAX_SAFE_INTEGER : rank;
}
