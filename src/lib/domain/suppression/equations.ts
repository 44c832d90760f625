/** A system as linear equations over what is not known from the start. */
import type { Cell, Figure, Relation, System } from './system.ts';

/** Coefficients of columns, and what they add up to. */
export interface Equation {
	readonly columns: number[];
	readonly coefficients: number[];
	readonly value: number;
}

/** A sum whose parts may be withheld: what the rules of a line are asked of. */
export interface Line {
	/** Null where the whole is known to every reader. */
	readonly whole: number | null;
	readonly parts: number[];
}

/** Columns that hang together. What stands in another block tells nothing of them. */
export interface Block {
	readonly cells: readonly Cell[];
	readonly figures: ReadonlyMap<string, Figure>;
	readonly equations: readonly Equation[];
	readonly lines: readonly Line[];
}

/**
 * Splits a system into blocks that can be looked at one by one. Cells that every reader knows become
 * constants; what is left of a whole that is not exact becomes a cell of its own, which nothing prints.
 *
 * @throws Error where a relation does not hold for the counts, or names a cell that is not there.
 */
export function blocksOf(system: System): Block[] {
	const figures = new Map(system.figures.map((figure) => [figure.id, figure]));
	const { cells, relations } = withRests(system);
	const byId = new Map(cells.map((cell) => [cell.id, cell]));
	const known = knownCells({ ...system, cells });
	const unknown = cells.filter(({ id }) => !known.has(id));
	const roots = new Map(unknown.map(({ id }) => [id, id]));
	const rootOf = (id: string): string => {
		let root = id;
		for (let next = roots.get(root); next !== undefined && next !== root; next = roots.get(root)) {
			root = next;
		}
		roots.set(id, root);
		return root;
	};
	const join = (ids: readonly string[]) =>
		ids.forEach((id) => ids[0] !== undefined && roots.set(rootOf(id), rootOf(ids[0])));

	const byFigure = Map.groupBy(
		unknown.filter(({ figure }) => figure !== null),
		({ figure }) => figure
	);
	for (const together of byFigure.values()) join(together.map(({ id }) => id));
	for (const relation of relations) {
		checkHolds(relation, byId);
		join(idsOf(relation).filter((id) => roots.has(id)));
	}
	const groups = Map.groupBy(unknown, ({ id }) => rootOf(id));
	const relationsOf = Map.groupBy(
		relations.filter((relation) => idsOf(relation).some((id) => roots.has(id))),
		(relation) => rootOf(idsOf(relation).find((id) => roots.has(id)) ?? '')
	);
	return [...groups].map(([root, members]) =>
		blockOf(members, relationsOf.get(root) ?? [], byId, figures)
	);
}

const idsOf = ({ whole, parts }: Relation) => [whole, ...parts];

/** Cells that no reader has to guess: what is shown, and what is shown because it is zero. */
function knownCells({ cells, figures }: System): Set<string> {
	const statuses = new Map(figures.map(({ id, status }) => [id, status]));
	const notZero = new Set(cells.flatMap(({ figure, count }) => (count > 0 ? [figure] : [])));
	const known = cells.filter(({ figure }) => {
		const status = figure === null ? undefined : statuses.get(figure);
		return status === 'shown' || (status === 'open' && !notZero.has(figure));
	});
	return new Set(known.map(({ id }) => id));
}

/** Turns "at most" into sums: what the parts leave of the whole is a cell nothing prints. */
function withRests({ cells, relations }: System) {
	const counts = new Map(cells.map(({ id, count }) => [id, count]));
	const rests: Cell[] = [];
	const exact = relations.map((relation, index): Relation => {
		if (relation.exact) return relation;
		const id = `rest ${index}`;
		const sum = relation.parts.reduce((total, part) => total + (counts.get(part) ?? 0), 0);
		const count = (counts.get(relation.whole) ?? 0) - sum;
		rests.push({ id, count, figure: null, small: false, floor: 0 });
		return { ...relation, parts: [...relation.parts, id] };
	});
	return { cells: [...cells, ...rests], relations: exact };
}

function checkHolds(relation: Relation, byId: ReadonlyMap<string, Cell>): void {
	const [whole, ...parts] = idsOf(relation).map((id) => {
		const cell = byId.get(id);
		if (!cell) throw new Error(`There is no cell ${id}.`);
		return cell.count;
	});
	if (whole !== parts.reduce((sum, part) => sum + part, 0)) {
		throw new Error(`${relation.whole} is not the sum of its parts.`);
	}
}

function blockOf(
	cells: readonly Cell[],
	relations: readonly Relation[],
	byId: ReadonlyMap<string, Cell>,
	figures: ReadonlyMap<string, Figure>
): Block {
	const columnOf = new Map(cells.map(({ id }, column) => [id, column]));
	const countOf = (id: string) => byId.get(id)?.count ?? 0;
	const equations: Equation[] = [];
	const lines: Line[] = [];
	for (const { whole, parts } of relations) {
		const coefficients = new Map<number, number>();
		let value = 0;
		const add = (id: string, times: number) => {
			const column = columnOf.get(id);
			if (column === undefined) value -= times * countOf(id);
			else coefficients.set(column, (coefficients.get(column) ?? 0) + times);
		};
		add(whole, 1);
		parts.forEach((part) => add(part, -1));
		equations.push({
			columns: [...coefficients.keys()],
			coefficients: [...coefficients.values()],
			value
		});
		const columns = parts.flatMap((part) => columnOf.get(part) ?? []);
		if (columns.length > 0) lines.push({ whole: columnOf.get(whole) ?? null, parts: columns });
	}
	return { cells, figures, equations, lines };
}
