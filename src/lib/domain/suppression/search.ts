/** The search for a pattern of one block: exact where it is small, good where it is not. */
import { cheapestPattern, widenedPattern } from './cheapest.ts';
import { isMet, type Demand } from './demand.ts';
import type { Block } from './equations.ts';
import type { Prover } from './protection.ts';
import type { Highs } from './solver.ts';
import type { Target } from './targets.ts';

export interface Settings {
	/** The least count that may be shown. */
	readonly k: number;
	/** How far apart the least and the greatest possible count must be, where that can be (D6). */
	readonly width: number;
	/** Whether time is up: then the search for a cheaper pattern ends. A guard only. */
	readonly isLate?: () => boolean;
}

/** After so many rounds the cheapest pattern is given up for a good one. */
const rounds = 12;

/** A block, what is asked of its pattern, and what helps to find it. */
export interface Search {
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
export function cheapest(search: Search): ReadonlySet<string> {
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
export function widen(search: Search, start: ReadonlySet<string>): ReadonlySet<string> {
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
