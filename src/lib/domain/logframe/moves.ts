/** Where results and indicators may go: the rules of the results chain, without a drag or a key. */
import type { Indicator, Result } from '../project/shapes.ts';

type Placed = Pick<Result, 'code' | 'level' | 'parentCode'>;
type Measured = Pick<Indicator, 'code' | 'resultCode'>;

/** Under which result (null: under none), and before which of those there; null: as the last. */
export type Move = { under: string | null; before: string | null };
export type Direction = 'up' | 'down' | 'in' | 'out';
export type Moves = Record<Direction, Move | null>;

const ranks = { impact: 0, goal: 0, objective: 1, outcome: 2, output: 3, activity: 4 };

/** A higher level stands above a lower one; an intermediary outcome also below an outcome. */
export function mayStandUnder(level: Result['level'], above: Result['level']): boolean {
	return ranks[level] > ranks[above] || (level === 'outcome' && above === 'outcome');
}

/** Where a result goes by each of the four buttons; null where it cannot. */
export function movesOfResult(results: readonly Placed[], code: string): Moves {
	const own = results.find((result) => result.code === code);
	if (!own) return { up: null, down: null, in: null, out: null };
	const siblings = results.filter(({ parentCode }) => parentCode === own.parentCode);
	const at = siblings.indexOf(own);
	const [before, after, next] = [siblings[at - 1], siblings[at + 1], siblings[at + 2]];
	const parent = results.find((result) => result.code === own.parentCode);
	return {
		up: before ? { under: own.parentCode, before: before.code } : null,
		down: after ? { under: own.parentCode, before: next?.code ?? null } : null,
		in:
			before && mayStandUnder(own.level, before.level)
				? { under: before.code, before: null }
				: null,
		out: parent
			? { under: parent.parentCode, before: siblingAfter(results, parent)?.code ?? null }
			: null
	};
}

function siblingAfter(results: readonly Placed[], one: Placed): Placed | undefined {
	const siblings = results.filter(({ parentCode }) => parentCode === one.parentCode);
	return siblings[siblings.indexOf(one) + 1];
}

/** Up and down among the indicators of its result, and from there to the result before or after. */
export function movesOfIndicator(
	results: readonly Pick<Placed, 'code'>[],
	indicators: readonly Measured[],
	code: string
): Moves {
	const own = indicators.find((indicator) => indicator.code === code);
	if (!own) return { up: null, down: null, in: null, out: null };
	const of = (result: string | undefined) =>
		indicators.filter(({ resultCode }) => resultCode === result);
	const siblings = of(own.resultCode);
	const at = siblings.indexOf(own);
	const place = results.findIndex((result) => result.code === own.resultCode);
	const [above, below] = [results[place - 1], results[place + 1]];
	const [before, after] = [siblings[at - 1], siblings[at + 1]];
	const up = above ? { under: above.code, before: null } : null;
	const down = below ? { under: below.code, before: of(below.code)[0]?.code ?? null } : null;
	return {
		up: before ? { under: own.resultCode, before: before.code } : up,
		down: after ? { under: own.resultCode, before: siblings[at + 2]?.code ?? null } : down,
		in: null,
		out: null
	};
}

/**
 * Where a result goes that is dropped on another: before one of its level, below one of a higher;
 * null on a lower one, and where it would stand below itself.
 */
export function dropOfResult(
	results: readonly Placed[],
	code: string,
	target: string
): Move | null {
	const find = (wanted: string | null) => results.find((result) => result.code === wanted);
	const [own, on] = [find(code), find(target)];
	if (!own || !on) return null;
	for (let above: Placed | undefined = on; above; above = find(above.parentCode)) {
		if (above === own) return null;
	}
	if (own.level === on.level) return { under: on.parentCode, before: on.code };
	return mayStandUnder(own.level, on.level) ? { under: on.code, before: null } : null;
}
