import { plainWords } from '../text/plainWords';
import { levelRank } from '../recognise/levelWords';
import { doubt, type IndicatorDraft, type LogframeDraft, type ResultDraft } from './draft';
import type { Proposal, ProposedIndicator, ProposedResult, Version } from './proposal';
import { codePrefix } from './readResults';

/** What the project has already: a made code is none of these, and the same words are the same thing. */
export interface Known {
	results: readonly { code: string; statement: string }[];
	indicators: readonly { code: string; name: string }[];
}

/** Gives codes to what has none, finds the result above each, and cuts what is too long to be kept. */
export function settle(draft: LogframeDraft, version: Version, known: Known): Proposal {
	const codes = new Map<ResultDraft, string>();
	draft.results.forEach((result, at) =>
		codes.set(result, resultCode(result, at, draft, codes, known))
	);
	const results = draft.results.map((result, at): ProposedResult => {
		const above = parentOf(result, at, draft.results);
		const { level, assumptions, means, costs, origins, doubts } = result;
		return {
			...{ level, origins, doubts },
			code: codes.get(result) ?? '',
			parent: above ? (codes.get(above) ?? '') : '',
			statement: shortened(result, 'statement', result.statement, 2000),
			assumptions: shortened(result, 'assumptions', assumptions, 4000),
			means: shortened(result, 'means', means, 2000),
			costs: shortened(result, 'costs', costs, 2000)
		};
	});
	const given = new Set<string>();
	const written = new Set([
		...draft.indicators.map(({ code }) => code),
		...known.indicators.map(({ code }) => code)
	]);
	const indicators = draft.indicators.map((indicator): ProposedIndicator => {
		const same = known.indicators.find(({ name }) => isSame(name, indicator.name));
		indicator.code ??= same?.code ?? null;
		const code = indicatorCode(indicator, codes, given, written);
		given.add(code);
		return {
			...indicator,
			code,
			result: indicator.result ? (codes.get(indicator.result) ?? '') : '',
			name: shortened(indicator, 'name', indicator.name, 500),
			unit: shortened(indicator, 'unit', indicator.unit, 80),
			source: shortened(indicator, 'source', indicator.source, 2000),
			responsible: shortened(indicator, 'responsible', indicator.responsible, 300)
		};
	});
	return { version, results, indicators, leftovers: draft.leftovers.slice(0, 500) };
}

function resultCode(
	result: ResultDraft,
	at: number,
	{ results }: LogframeDraft,
	codes: Map<ResultDraft, string>,
	known: Known
): string {
	const same = known.results.find(({ statement }) => isSame(statement, result.statement));
	result.code ??= same?.code ?? null;
	const taken = new Set([
		...codes.values(),
		...results.slice(at + 1).map(({ code }) => code ?? ''),
		...known.results.map(({ code }) => code)
	]);
	if (result.code !== null && ![...codes.values()].includes(result.code)) return result.code;
	doubt(result, 'code', result.code === null ? 'code_made' : 'code_repeated', result.code ?? '');
	const prefix = codePrefix(result.level);
	const isTop = levelRank[result.level] === 0;
	if (isTop && !taken.has(prefix)) return prefix;
	const above = parentOf(result, at, results);
	const stem = above && levelRank[above.level] > 0 ? numberOf(codes.get(above) ?? '') : '';
	for (let n = 1; ; n += 1) {
		const code = `${prefix} ${stem && `${stem}.`}${n}`;
		if (!taken.has(code)) {
			result.number = numberOf(code);
			return code;
		}
	}
}

function isSame(one: string, other: string): boolean {
	return plainWords(one) === plainWords(other);
}

function numberOf(code: string): string {
	return /\d+(\.\d+)*$/.exec(code)?.[0] ?? '';
}

/**
 * The result above: the one it says it is related to; else the one whose number its own begins with;
 * else the only one, or the last, of the nearest level above.
 */
function parentOf(
	result: ResultDraft,
	at: number,
	results: readonly ResultDraft[]
): ResultDraft | null {
	const above = results.filter(
		(other) => levelRank[other.level] < levelRank[result.level] || isIntermediary(result, other)
	);
	if (above.length === 0) return null;
	const plain = (code: string | null) => (code ?? '').replace(/[\s.]/g, '').toLowerCase();
	const said = above.find(({ code }) => code !== null && plain(code) === plain(result.relatedTo));
	if (result.relatedTo !== null && said) return said;

	const nearest = Math.max(...above.map(({ level }) => levelRank[level]));
	const candidates = above.filter(({ level }) => levelRank[level] === nearest);
	const stem = result.number.split('.').slice(0, -1).join('.');
	const numbered =
		stem === ''
			? undefined
			: (candidates.find(({ number }) => number === stem) ??
				above.find(({ number }) => number === stem));
	if (numbered) return numbered;
	if (candidates.length > 1) doubt(result, 'parent', 'parent_assumed');
	return candidates.filter((other) => results.indexOf(other) < at).at(-1) ?? candidates[0] ?? null;
}

/** An intermediary outcome stands below an outcome that it names. */
function isIntermediary({ level, relatedTo }: ResultDraft, other: ResultDraft): boolean {
	return (
		level === 'outcome' &&
		other.level === 'outcome' &&
		relatedTo !== null &&
		other.code === relatedTo
	);
}

/** An indicator without a code takes its result's number and counts on. */
function indicatorCode(
	indicator: IndicatorDraft,
	codes: Map<ResultDraft, string>,
	given: ReadonlySet<string>,
	written: ReadonlySet<string | null>
): string {
	if (indicator.code !== null && !given.has(indicator.code)) return indicator.code;
	doubt(
		indicator,
		'code',
		indicator.code === null ? 'code_made' : 'code_repeated',
		indicator.code ?? ''
	);
	const stem = indicator.result ? numberOf(codes.get(indicator.result) ?? '') || '0' : '0';
	for (let n = 1; ; n += 1) {
		const code = `${stem}.${n}`;
		if (!given.has(code) && !written.has(code)) return code;
	}
}

function shortened(
	of: ResultDraft | IndicatorDraft,
	field: string,
	text: string,
	most: number
): string {
	if (text.length <= most) return text;
	doubt(of, field, 'text_shortened', text.slice(most));
	return text.slice(0, most).trim();
}
