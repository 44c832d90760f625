/**
 * Which figures to withhold so that nobody learns a small count (protection.md D). Fewest figures
 * first, then least people (D19). Deterministic: the effort is counted, not timed (D18).
 */
import { cheapestPattern, widenedPattern } from './cheapest.ts';
import { isMet, type Demand } from './demand.ts';
import { blocksOf, type Block } from './equations.ts';
import { lineDemands } from './lineRules.ts';
import { openProver, type Prover } from './protection.ts';
import type { Highs } from './solver.ts';
import { headlineWeight, primaryFigures, type System } from './system.ts';
import { costsOf, targetsOf, type Target } from './targets.ts';

export interface Settings {
	/** The least count that may be shown. */
	readonly k: number;
	/** How far apart the least and the greatest possible count must be, where that can be (D6). */
	readonly width: number;
	/** Whether time is up: then the search for a cheaper pattern ends. A guard only. */
	readonly isLate?: () => boolean;
}

export interface Pattern {
	/** The figures to withhold. */
	readonly withheld: ReadonlySet<string>;
	/** Small cells that a reader can compute whatever is withheld here. */
	readonly exposed: readonly string[];
}

/** A block with more open figures is protected by adding figures one by one. */
const exactUpTo = 60;
/** After so many rounds the cheapest pattern is given up for a good one. */
const rounds = 12;

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

interface Search {
	readonly block: Block;
	readonly base: ReadonlySet<string>;
	readonly costs: Map<string, number>;
	readonly targets: readonly Target[];
	/** What the pattern has to meet, as far as it is known. */
	readonly demands: Demand[];
	readonly prover: Prover;
	readonly highs: Highs;
	readonly settings: Settings;
}

/** What a pattern lacks: a demand for each cell that it leaves too certain. */
function flawsOf({ targets, prover }: Search, withheld: ReadonlySet<string>): Demand[] {
	prover.withhold(withheld);
	return targets.flatMap(({ column, width, when }) =>
		width === 0 || (when !== null && !withheld.has(when))
			? []
			: (prover.flaw(column, width, when) ?? [])
	);
}

/** The cheapest pattern: what the demands known so far cost least, until nothing new is demanded. */
function cheapest(search: Search): ReadonlySet<string> {
	const { base, costs, demands, settings, highs } = search;
	let pattern: ReadonlySet<string> = base;
	for (let round = 0; round < rounds && !settings.isLate?.(); round += 1) {
		const next = cheapestPattern(costs, base, demands, highs);
		if (!next) break;
		pattern = next.withheld;
		const flaws = flawsOf(search, pattern);
		if (flaws.length === 0) return next.isBest ? pattern : givenBack(search, pattern);
		demands.push(...flaws);
	}
	return widen(search, pattern);
}

/** A good pattern: figures are added until nothing is demanded, then given back where they may be. */
function widen(search: Search, start: ReadonlySet<string>): ReadonlySet<string> {
	const { demands } = search;
	let pattern = widenedPattern(start, search.costs, demands);
	for (let flaws = flawsOf(search, pattern); flaws.length > 0; flaws = flawsOf(search, pattern)) {
		demands.push(...flaws);
		const wider = widenedPattern(pattern, search.costs, demands);
		if (wider.size === pattern.size) break;
		pattern = wider;
	}
	return givenBack(search, pattern);
}

/** Shows again what is not needed, the dearest first. */
function givenBack(search: Search, pattern: ReadonlySet<string>): ReadonlySet<string> {
	const { costs, demands, settings } = search;
	const added = [...pattern].filter((figure) => costs.has(figure));
	added.sort((one, other) => (costs.get(other) ?? 0) - (costs.get(one) ?? 0));
	let kept: ReadonlySet<string> = pattern;
	for (const figure of added) {
		if (settings.isLate?.()) break;
		const less = new Set(kept);
		less.delete(figure);
		if (demands.every((demand) => isMet(demand, less)) && flawsOf(search, less).length === 0) {
			kept = less;
		}
	}
	return kept;
}
