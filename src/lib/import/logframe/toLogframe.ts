import { levelRank } from '../recognise/levelWords';
import type { Edited } from './edits';
import type { Proposal, ProposedIndicator, ProposedResult } from './proposal';

/** A logframe as the database takes it, and where each of its items stands in the proposal. */
export interface LogframeToStore {
	logframe: { results: object[]; indicators: object[]; partners: string[] };
	places: { result: number[]; indicator: number[] };
}

/** What is to be stored, results in the order of the tree: each above what stands below it. */
export function toLogframe({ proposal, leftOut }: Edited, partners: string[]): LogframeToStore {
	const results = treeOrder(proposal.results).filter(({ at }) => !leftOut.result.includes(at));
	const places = new Map(results.map(({ item }, n) => [item.code, n]));
	const indicators = proposal.indicators
		.map((item, at) => ({ item, at }))
		.filter(({ at }) => !leftOut.indicator.includes(at))
		.sort((a, b) => (places.get(a.item.result) ?? 0) - (places.get(b.item.result) ?? 0));
	return {
		logframe: {
			results: results.map(({ item }) => stored(item)),
			indicators: indicators.map(({ item }) => ({
				...stored(item),
				combination: combinationOf(item)
			})),
			partners
		},
		places: {
			result: results.map(({ at }) => at),
			indicator: indicators.map(({ at }) => at)
		}
	};
}

/** The fields that are stored: not where they were found, nor what was doubtful. */
function stored(item: ProposedResult | ProposedIndicator): object {
	const fields = Object.entries(item).filter(
		([field]) => field !== 'origins' && field !== 'doubts'
	);
	return Object.fromEntries(fields);
}

/** A score, a duration or a share done is not added up over partners. */
function combinationOf({
	measure,
	accumulation
}: ProposedIndicator): 'sum' | 'average' | 'maximum' {
	if (measure === 'milestone') return 'maximum';
	return measure === 'number' && accumulation !== 'sum' ? 'average' : 'sum';
}

type Placed = { item: ProposedResult; at: number };

/** Depth first. What hangs below nothing that is known comes last, in its own order. */
function treeOrder(results: Proposal['results']): Placed[] {
	const placed = results.map((item, at) => ({ item, at }));
	const codes = new Set(results.map(({ code }) => code));
	const roots = placed.filter(({ item }) => !codes.has(item.parent));
	const seen = new Set<number>();
	const below = (one: Placed): Placed[] => {
		if (seen.has(one.at)) return [];
		seen.add(one.at);
		return [
			one,
			...placed.filter(({ item }) => item.parent === one.item.code).flatMap((child) => below(child))
		];
	};
	const ordered = roots
		.sort((a, b) => levelRank[a.item.level] - levelRank[b.item.level] || a.at - b.at)
		.flatMap((root) => below(root));
	return [...ordered, ...placed.filter(({ at }) => !seen.has(at))];
}
