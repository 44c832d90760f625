/** What will be printed and looks like it names a person: a list to look at before release, never a block. */
import { findPersonalData } from '../../domain/privacy/personalData.ts';
import { withoutReferences } from '../narrative/reference.ts';
import type { NarrativeEntry } from '../narrative/section.ts';
import type { PublicationSource } from '../source.ts';
import type { TextWarning } from './texts.ts';

/**
 * Addresses, numbers and names with a date of birth in every text that people wrote and files print: remarks
 * on figures, texts of qualitative indicators, the narrative, and references of amendments (jtip.md C18).
 */
export function personalWarnings(
	{ project, range, observations, indicators }: PublicationSource,
	narrative: readonly NarrativeEntry[]
): TextWarning[] {
	const ends = new Map(project.periods.map(({ label, endDate }) => [label, endDate]));
	const printed = observations.filter(({ period }) => (ends.get(period) ?? '') <= range.endDate);
	const texts = [
		...printed.flatMap(({ indicatorCode, partner, period, comment, text }) =>
			[comment, text].map((body) => ({ partner, period, body, indicators: [indicatorCode] }))
		),
		...narrative.map(({ partner, period, body, resultCode }) => {
			const indicators = resultCode === null ? [] : [resultCode];
			return { partner, period, body: withoutReferences(body), indicators };
		}),
		...indicators.flatMap(({ code, revisions }) =>
			revisions.map(({ approvalReference }) => ({
				...{ partner: null, period: null },
				body: approvalReference,
				indicators: [code]
			}))
		)
	];
	return texts.flatMap(({ body, ...about }) =>
		findPersonalData(body).map(({ kind, text }) => ({ ...about, kind, excerpt: text }))
	);
}
