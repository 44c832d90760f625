/** HiGHS, the solver of linear and whole-number programs, as this room uses it. */
import type { Highs } from 'highs';

export type { Highs };

export interface Row {
	readonly columns: readonly number[];
	readonly coefficients: readonly number[];
	readonly lower: number;
	readonly upper: number;
}

export interface Solution {
	/** A value for each column. */
	readonly values: Float64Array;
	/** What a unit more of each column would cost; means nothing for whole numbers. */
	readonly reducedCosts: Float64Array;
	/** Whether there is none better; else the search for whole numbers ended at its limit. */
	readonly isBest: boolean;
}

export interface Program {
	/** Sets what each column may be. */
	bound(lower: Float64Array, upper: Float64Array): void;
	boundOne(column: number, lower: number, upper: number): void;
	/**
	 * The least of a sum over some columns. Deterministic.
	 *
	 * @returns null where there is no solution, or none was found within the limit.
	 */
	minimise(costs: ReadonlyMap<number, number>, whole: boolean): Solution | null;
	close(): void;
}

/** The effort for whole numbers is limited by nodes, which are the same on every machine. */
const options = {
	output_flag: false,
	mip_rel_gap: 0,
	mip_abs_gap: 0.5,
	mip_max_nodes: 50,
	mip_heuristic_effort: 0,
	mip_pscost_minreliable: 2,
	mip_detect_symmetry: false,
	mip_allow_restart: false
};

/** Opens a program over columns of 0 and more. It has to be closed. */
export function openProgram(highs: Highs, columns: number, rows: readonly Row[]): Program {
	const model = highs.createModel({
		numCols: columns,
		numRows: rows.length,
		colCost: new Float64Array(columns),
		colLower: new Float64Array(columns),
		colUpper: new Float64Array(columns).fill(highs.infinity),
		rowLower: Float64Array.from(rows, ({ lower }) => lower),
		rowUpper: Float64Array.from(rows, ({ upper }) => upper),
		matrix: {
			format: 'csr',
			numRows: rows.length,
			numCols: columns,
			starts: startsOf(rows),
			indices: rows.flatMap((row) => row.columns),
			values: rows.flatMap((row) => row.coefficients)
		}
	});
	model.options.set(options);
	const all = { kind: 'range', from: 0, to: columns - 1 } as const;
	const { continuous, integer } = highs.constants.variableType;
	let isWhole = false;
	return {
		bound: (lower, upper) => void model.changeColsBounds(all, lower, upper),
		boundOne: (column, lower, upper) => void model.changeColBounds(column, lower, upper),
		minimise(costs, whole) {
			if (whole !== isWhole) {
				model.changeColsIntegrality(
					all,
					new Int32Array(columns).fill(whole ? integer : continuous)
				);
				isWhole = whole;
			}
			const every = new Float64Array(columns);
			for (const [column, cost] of costs) every[column] = cost;
			model.changeColsCost(all, every);
			const { modelStatus } = model.run();
			const isBest = modelStatus === highs.constants.modelStatus.optimal;
			const isFound =
				model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible;
			if (!isBest && !(whole && isFound)) return null;
			const { colValue, colDual } = model.getSolution();
			return { values: colValue, reducedCosts: colDual, isBest };
		},
		close: () => model.dispose()
	};
}

/** Where each row begins in the list of all coefficients, and where the last one ends. */
function startsOf(rows: readonly Row[]): Int32Array {
	const starts = new Int32Array(rows.length + 1);
	rows.forEach((row, index) => (starts[index + 1] = (starts[index] ?? 0) + row.columns.length));
	return starts;
}
