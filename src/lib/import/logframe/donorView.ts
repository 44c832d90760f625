import {
	donorCheck,
	type CheckedIndicator,
	type CheckedResult,
	type DonorFindingCode
} from '../../domain/logframe/donorCheck';
import type { Edited } from './edits';
import type { ProposedIndicator } from './proposal';

/** What a donor would send back, with the place in the list of its kind; none: of the whole. */
export type ProposedFinding = {
	kind: 'project' | 'result' | 'indicator';
	at: number;
	field: string;
	finding: DonorFindingCode;
};

/** The project as it stands: its span, and what it has, which an import leaves as it is. */
export type Standing = {
	project: { startDate: string; endDate: string };
	results: readonly CheckedResult[];
	indicators: readonly CheckedIndicator[];
};

/**
 * The logframe as it would be once the proposal is stored, looked at as a donor would. Findings about
 * what is there already are not the proposal's.
 *
 * @param partners short names of those who would report what is new.
 */
export function donorView(
	{ proposal, leftOut }: Edited,
	standing: Standing,
	partners: readonly string[]
): ProposedFinding[] {
	const isNew = (kind: 'result' | 'indicator', known: readonly { code: string }[]) => {
		const codes = new Set(known.map(({ code }) => code));
		return ({ item, at }: { item: { code: string }; at: number }) =>
			!codes.has(item.code) && !leftOut[kind].includes(at);
	};
	const results = placed(proposal.results).filter(isNew('result', standing.results));
	const indicators = placed(proposal.indicators).filter(isNew('indicator', standing.indicators));
	const places = {
		result: new Map(results.map(({ item, at }) => [item.code, at])),
		indicator: new Map(indicators.map(({ item, at }) => [item.code, at]))
	};
	return donorCheck(
		standing.project,
		[
			...standing.results,
			...results.map(({ item }) => ({ ...item, parentCode: item.parent || null }))
		],
		[...standing.indicators, ...indicators.map(({ item }) => checked(item, partners))]
	).flatMap(({ kind, code, field, finding }): ProposedFinding[] => {
		if (kind === 'project') return [{ kind, at: 0, field, finding }];
		const at = places[kind].get(code);
		return at === undefined ? [] : [{ kind, at, field, finding }];
	});
}

function checked(item: ProposedIndicator, partners: readonly string[]): CheckedIndicator {
	return {
		...item,
		resultCode: item.result,
		baseline: { value: figure(item.baseline), date: item.baselineDate || null },
		targets: item.targets
			.flatMap(({ date, value }) => {
				const level = figure(value);
				return date === '' || level === null ? [] : [{ date, value: level }];
			})
			.toSorted((a, b) => a.date.localeCompare(b.date)),
		// A file says neither of these: both are set in the logframe.
		breakdowns: [],
		countsPeople: false,
		partners: [...partners]
	};
}

const figure = (typed: string) =>
	typed === '' || !Number.isFinite(Number(typed)) ? null : Number(typed);

const placed = <Item>(items: readonly Item[]) => items.map((item, at) => ({ item, at }));
