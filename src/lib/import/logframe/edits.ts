import { plainNumber } from '../../domain/report/typedNumber';
import { readName } from './fieldName';
import type { Proposal, ProposedIndicator } from './proposal';
import { proposedIndicator, proposedResult } from './proposal';

/** A proposal as a person left it. */
export interface Edited {
	proposal: Proposal;
	/** What is not to be stored, by its place. */
	leftOut: { result: number[]; indicator: number[] };
}

/** Targets with an empty row more, so that one can be added. */
export const emptyTarget = { date: '', value: '' };

/**
 * What was posted of the preview, put into the proposal. A doubt about a field that was changed is
 * settled; a field that cannot hold what was sent keeps what it had.
 */
export function edit(proposal: Proposal, form: Iterable<[string, unknown]>): Edited {
	const sent = new Map<string, Record<string, unknown>>();
	const targets = new Map<number, Map<number, { date: string; value: string }>>();
	const leftOut: Edited['leftOut'] = { result: [], indicator: [] };
	for (const [name, typed] of form) {
		const place = readName(name);
		if (!place || typeof typed !== 'string') continue;
		const { kind, at, field, target, part } = place;
		if (field === 'leave') leftOut[kind].push(at);
		else if (target !== null && (part === 'date' || part === 'value')) {
			const row = targets.get(at) ?? new Map<number, { date: string; value: string }>();
			targets.set(
				at,
				row.set(target, { ...(row.get(target) ?? emptyTarget), [part]: typed.trim() })
			);
		} else {
			const id = `${kind} ${at}`;
			sent.set(id, { ...sent.get(id), [field]: typed.trim() });
		}
	}
	const results = proposal.results.map((result, at) => {
		const fields = proposedResult.safeParse({ ...result, ...sent.get(`result ${at}`) });
		return fields.success ? settled(result, fields.data) : result;
	});
	// What refers to a result follows it to its new code.
	const codes = new Map(results.map(({ code }, at) => [proposal.results[at]?.code, code]));
	const followed = (code: string) => codes.get(code) ?? code;
	return {
		leftOut,
		proposal: {
			...proposal,
			results: results.map((result) => ({ ...result, parent: followed(result.parent) })),
			indicators: proposal.indicators.map((indicator, at) => {
				const given = sent.get(`indicator ${at}`);
				const fields = proposedIndicator.safeParse({
					...indicator,
					...given,
					...(given && { sensitive: given.sensitive === 'on' }),
					...(given?.baseline !== undefined && { baseline: numeral(given.baseline) }),
					...(targets.has(at) && { targets: targetsOf(targets.get(at)) })
				});
				const after = fields.success ? settled(indicator, fields.data) : indicator;
				return { ...after, result: followed(after.result) };
			})
		}
	};
}

function numeral(typed: unknown): string {
	return typeof typed === 'string' ? (plainNumber(typed) ?? '') : '';
}

function targetsOf(
	rows: Map<number, { date: string; value: string }> | undefined
): ProposedIndicator['targets'] {
	return [...(rows ?? [])]
		.sort(([a], [b]) => a - b)
		.map(([, { date, value }]) => ({ date, value: numeral(value) }))
		.filter(({ date, value }) => date !== '' || value !== '');
}

type Item = Proposal['results'][number] | Proposal['indicators'][number];

function settled<One extends Item>(before: One, after: One): One {
	const valueOf = (item: object, field: string) => JSON.stringify(Reflect.get(item, field) ?? null);
	return {
		...after,
		doubts: before.doubts.filter(({ field }) => valueOf(before, field) === valueOf(after, field))
	};
}
