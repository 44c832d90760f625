/** What people wrote against what is withheld: a list to look at before release, never a block. */
import type { PersonalDataKind } from '../../domain/privacy/personalData.ts';
import { mentionsOf } from '../../domain/suppression/freeText.ts';
import { withoutReferences } from '../narrative/reference.ts';
import type { NarrativeEntry } from '../narrative/section.ts';
import { lineOfResult } from '../shared/resultTree.ts';
import type { PublicationSource } from '../source.ts';
import { keyName, ownFigure, rangeFigure, rowFigure, toDateFigure } from './figureName.ts';
import type { Protection } from './protect.ts';

export interface TextWarning {
	/** It mentions what is withheld; or what it seems to hold of a person. */
	readonly kind: 'withheld' | PersonalDataKind;
	/** The words in question. */
	readonly excerpt: string;
	/** Null with the quarter: written for the publication, not in a partner's report. */
	readonly partner: string | null;
	readonly period: string | null;
	/** The indicators with a withheld figure that the number equals; else what the text is about. */
	readonly indicators: readonly string[];
}

/**
 * Mentions of withheld figures of the same indicator and quarter, in comments and in the narrative. What
 * was written for the publication may mean any of its quarters, and whatever is below its result; the
 * figures that it refers to are resolved as published, and no mentions.
 */
export function textWarnings(
	source: PublicationSource,
	protection: Protection,
	narrative: readonly NarrativeEntry[]
): TextWarning[] {
	const labels = source.project.periods
		.filter(
			({ startDate, endDate }) =>
				startDate >= source.range.startDate && endDate <= source.range.endDate
		)
		.map(({ label }) => label);
	const comments = source.observations.filter(({ period }) => labels.includes(period));
	const found = new Map<string, TextWarning>();
	for (const { code, resultCode } of source.indicators) {
		const withheld = protection.get(code)?.withheld;
		if (!withheld || withheld.size === 0) continue;
		const numbers = new Map(
			labels.map((label) => [label, withheldNumbers(source, code, label, withheld)])
		);
		const all = new Set([...numbers.values()].flatMap((each) => [...each]));
		const line = lineOfResult(source.results, resultCode).map((result) => result.code);
		const isAbout = (text: NarrativeEntry) =>
			text.resultCode === null ||
			(text.partner === null ? line.includes(text.resultCode) : text.resultCode === resultCode);
		const texts = [
			...comments.flatMap(({ indicatorCode, partner, period, comment }) =>
				indicatorCode === code ? { partner, period, body: comment } : []
			),
			...narrative.filter(isAbout)
		];
		for (const { partner, period, body } of texts) {
			const withheldThen = period === null ? all : (numbers.get(period) ?? new Set());
			for (const mention of mentionsOf(withoutReferences(body), withheldThen)) {
				const place = JSON.stringify([partner, period, body, mention.index]);
				const indicators = [...(found.get(place)?.indicators ?? []), code];
				const { excerpt } = mention;
				found.set(place, { kind: 'withheld', excerpt, partner, period, indicators });
			}
		}
	}
	return [...found.values()];
}

/** The withheld numbers of an indicator that a text about a quarter could mean. */
function withheldNumbers(
	source: PublicationSource,
	code: string,
	label: string,
	withheld: ReadonlySet<string>
): Set<number> {
	const { from, to } = source.range;
	const indicator = source.indicators.find((each) => each.code === code);
	const point = indicator?.series.find(({ period }) => period === label);
	const named: [string, number | null][] = [
		[ownFigure(label), point?.value ?? null],
		[toDateFigure(label), point?.running ?? null]
	];
	for (const observation of source.observations) {
		if (observation.indicatorCode !== code || observation.period !== label) continue;
		for (const row of [{ ...observation, key: {} }, ...observation.cells]) {
			const name = rowFigure({ ...observation, key: row.key });
			const { value, returning, numerator, denominator } = row;
			for (const number of [value, returning, numerator, denominator]) named.push([name, number]);
		}
	}
	for (const { indicatorCode, key, running, inRange } of source.cells) {
		if (indicatorCode !== code || label !== to) continue;
		named.push([toDateFigure(to, keyName(key)), running]);
		named.push([rangeFigure(from, to, keyName(key)), inRange]);
	}
	const found = named.filter(([name, number]) => withheld.has(name) && (number ?? 0) > 0);
	return new Set(found.map(([, number]) => number ?? 0));
}
