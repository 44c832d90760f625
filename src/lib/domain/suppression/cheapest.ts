/** The cheapest pattern that meets a list of demands. */
import { isMet, type Demand } from './demand.ts';
import { openProgram, type Highs, type Row } from './solver.ts';

/**
 * @param costs of withholding each figure that is not withheld anyway.
 * @param base figures that are withheld anyway.
 * @returns the whole pattern, base included; null where there is none; isBest: none is cheaper.
 */
export function cheapestPattern(
	costs: ReadonlyMap<string, number>,
	base: ReadonlySet<string>,
	demands: readonly Demand[],
	highs: Highs
): { withheld: Set<string>; isBest: boolean } | null {
	const figures = [...costs.keys()];
	const columnOf = new Map(figures.map((figure, column) => [figure, column]));
	const rows = demands.flatMap((demand) => rowOf(demand, columnOf, base));
	const used = new Set(rows.flatMap(({ columns }) => columns));
	if (used.size === 0) return { withheld: new Set(base), isBest: true };
	const program = openProgram(highs, figures.length, rows);
	try {
		program.bound(new Float64Array(figures.length), new Float64Array(figures.length).fill(1));
		const prices = new Map(figures.map((figure, column) => [column, costs.get(figure) ?? 0]));
		const solution = program.minimise(prices, true);
		if (!solution) return null;
		const chosen = figures.filter((_, column) => (solution.values[column] ?? 0) > 0.5);
		return { withheld: new Set([...base, ...chosen]), isBest: solution.isBest };
	} finally {
		program.close();
	}
}

/** A demand as a row; none where the base meets it. */
function rowOf(
	{ terms, least, when }: Demand,
	columnOf: ReadonlyMap<string, number>,
	base: ReadonlySet<string>
): Row[] {
	let lower = least;
	const coefficients = new Map<number, number>();
	for (const [figure, weight] of terms) {
		const column = columnOf.get(figure);
		if (base.has(figure)) lower -= weight;
		else if (column !== undefined) coefficients.set(column, Math.min(weight, least));
	}
	if (lower <= 1e-6) return [];
	const condition = when === null || base.has(when) ? undefined : columnOf.get(when);
	if (condition !== undefined) {
		coefficients.set(condition, (coefficients.get(condition) ?? 0) - lower);
		lower = 0;
	}
	return [
		{
			columns: [...coefficients.keys()],
			coefficients: [...coefficients.values()],
			lower: lower - 1e-6,
			upper: Infinity
		}
	];
}

/**
 * Meets demands by adding to a pattern, each time what gives most for its cost. A demand that nothing
 * meets is left unmet.
 */
export function widenedPattern(
	pattern: ReadonlySet<string>,
	costs: ReadonlyMap<string, number>,
	demands: readonly Demand[]
): Set<string> {
	const withheld = new Set(pattern);
	const bestFor = ({ terms }: Demand) => {
		const worth = ([figure, weight]: [string, number]) => weight / (costs.get(figure) ?? Infinity);
		const open = [...terms].filter(([figure, weight]) => {
			return weight > 0 && costs.has(figure) && !withheld.has(figure);
		});
		return open.sort((one, other) => worth(other) - worth(one))[0]?.[0];
	};
	for (const demand of demands) {
		for (let best = bestFor(demand); best && !isMet(demand, withheld); best = bestFor(demand)) {
			withheld.add(best);
		}
	}
	// What was added may have demands of its own among those already passed.
	return withheld.size === pattern.size ? withheld : widenedPattern(withheld, costs, demands);
}
