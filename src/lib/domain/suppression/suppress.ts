/**
 * Which figures to withhold so that nobody learns a small count (protection.md D). Fewest figures
 * first, then least people (D19). Deterministic: the effort is counted, not timed (D18).
 */
import { blocksOf, type Block } from './equations.ts';
import { lineDemands } from './lineRules.ts';
import { openProver, type Prover } from './protection.ts';
import { cheapest, widen, type Settings } from './search.ts';
import type { Highs } from './solver.ts';
import { headlineWeight, primaryFigures, type System } from './system.ts';
import { costsOf, targetsOf } from './targets.ts';

export interface Pattern {
	/** The figures to withhold. */
	readonly withheld: ReadonlySet<string>;
	/** Small cells that a reader can compute whatever is withheld here. */
	readonly exposed: readonly string[];
}

/** A block with more open figures is protected by adding figures one by one. */
const exactUpTo = 60;

/** The pattern of a system. Where no figure holds a small count, nothing is withheld (D9). */
export function suppress(system: System, settings: Settings, highs: Highs): Pattern {
	const withheld = primaryFigures(system);
	for (const { id, status } of system.figures) if (status === 'withheld') withheld.add(id);
	const exposed: string[] = [];
	for (const block of blocksOf(system)) {
		const isAtRisk = block.cells.some(
			({ small, figure }) => small && (figure === null || withheld.has(figure))
		);
		if (!isAtRisk) continue;
		const pattern = protectBlock(block, withheld, settings, highs);
		pattern.withheld.forEach((figure) => withheld.add(figure));
		exposed.push(...pattern.exposed);
	}
	return { withheld, exposed };
}

/** Headlines stay if any pattern without them protects every small count (D10). */
function protectBlock(
	block: Block,
	base: ReadonlySet<string>,
	settings: Settings,
	highs: Highs
): Pattern {
	const prover = openProver(highs, block);
	try {
		const all = costsOf(block, base);
		const isHeadline = (figure: string) =>
			(block.figures.get(figure)?.weight ?? 1) >= headlineWeight;
		const others = new Map([...all].filter(([figure]) => !isHeadline(figure)));
		const kept = patternOf(block, base, others, settings, prover, highs);
		if (kept.exposed.length === 0 || others.size === all.size) return kept;
		return patternOf(block, base, all, settings, prover, highs);
	} finally {
		prover.close();
	}
}

/** The pattern of a block. @param costs of the figures that may be withheld beside the base. */
function patternOf(
	block: Block,
	base: ReadonlySet<string>,
	costs: Map<string, number>,
	settings: Settings,
	prover: Prover,
	highs: Highs
): Pattern {
	const targets = targetsOf(block, base, costs, settings.width, prover);
	// What a reader computes whatever is withheld covers nothing.
	for (const { when, width } of targets) if (when !== null && width === 0) costs.delete(when);
	const demands = lineDemands(block, settings.k, new Set([...base, ...costs.keys()]));
	const search = { block, base, costs, targets, demands, prover, highs, settings };
	const withheld = costs.size > exactUpTo ? widen(search, base) : cheapest(search);
	const exposed = targets.flatMap(({ column, width, when }) =>
		width === 0 && when === null ? (block.cells[column]?.id ?? []) : []
	);
	return { withheld, exposed };
}
