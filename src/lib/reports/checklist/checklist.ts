/** What a donor would send back, before anything is frozen. */
import { hasTemplate } from '../europeaid/templates';
import { compose, printed } from '../narrative/compose';
import { referencesIn } from '../narrative/reference';
import { sectionsOf } from '../narrative/sections';
import { formOf, type Form } from '../narrative/section';
import type { PublicationFigures } from '../publication';
import type { Redefinition } from '../shared/pick';
import { lineOfResult } from '../shared/resultTree';
import type { PublicationSource } from '../source';
import { requirements } from './donorRules';
import { gapsOf } from './gaps';
import { impossibleOverlaps } from './overlaps';

export type ChecklistCode =
	| PublicationFigures['gaps'][number]['code']
	| 'nothing_approved'
	| 'no_contract_number'
	| 'no_contact_person'
	| 'unknown_template'
	| 'redefined'
	| 'overlap_too_large'
	| 'not_explained'
	| 'no_narrative'
	| 'unknown_reference';

export interface ChecklistItem {
	code: ChecklistCode;
	/** The donor does not take it as a gap: nothing is published until it is mended. */
	isRequired: boolean;
	indicatorCode: string | null;
	partner: string | null;
	period: string | null;
	/** Of a report that is not approved; null: it is not begun. */
	status: 'draft' | 'submitted' | 'returned' | null;
	/** Of a text: where it belongs. */
	section: string | null;
	resultCode: string | null;
	/** The heading of the form, the reference as it was written, or what the donor knows instead. */
	text: string;
}

const about = {
	isRequired: false,
	indicatorCode: null,
	partner: null,
	period: null,
	status: null,
	section: null,
	resultCode: null,
	text: ''
};

/**
 * Everything that is missing: first of the project, then indicator by indicator, reports, texts.
 * Empty: a donor would send nothing back.
 *
 * @param redefined indicators that the readers of the last publication know otherwise.
 * @param isKnown whether a reference means a figure of the publication.
 */
export function checklistOf(
	source: PublicationSource,
	choice: Pick<Form, 'format' | 'kind'>,
	redefined: readonly Redefinition[],
	isKnown: (reference: string) => boolean
): ChecklistItem[] {
	const { missingReports } = source;
	const required = requirements[choice.format][choice.kind];
	const statusOf = (partner: string | null, period: string | null) =>
		missingReports.find((each) => each.partner === partner && each.period === period)?.status ??
		null;
	const missing: ChecklistItem[] = [
		...projectCodes(source, choice).map((code) => ({ ...about, code })),
		...impossibleOverlaps(source).map((indicatorCode) => ({
			...about,
			code: 'overlap_too_large' as const,
			indicatorCode
		})),
		...gapsOf(source).map((gap) => ({
			...about,
			...gap,
			status: statusOf(gap.partner, gap.period)
		})),
		...redefined.map(({ indicatorCode, old }) => ({
			...about,
			code: 'redefined' as const,
			indicatorCode,
			text: old
		})),
		...narrativeItems(source, formOf(source, choice), isKnown)
	];
	return missing.map((item) => ({ ...item, isRequired: required.includes(item.code) }));
}

function projectCodes(
	{ project, range, observations }: PublicationSource,
	{ format }: Pick<Form, 'format'>
): ChecklistCode[] {
	const inRange = project.periods
		.filter(({ startDate, endDate }) => startDate >= range.startDate && endDate <= range.endDate)
		.map(({ label }) => label);
	const found: [boolean, ChecklistCode][] = [
		[!observations.some(({ period }) => inRange.includes(period)), 'nothing_approved'],
		[project.contractNumber.trim() === '', 'no_contract_number'],
		[project.contactPerson.trim() === '', 'no_contact_person'],
		[format === 'europeaid' && !hasTemplate(project.templateVersion), 'unknown_template']
	];
	return found.filter(([isMissing]) => isMissing).map(([, code]) => code);
}

function narrativeItems(
	{ narratives, texts, indicators, observations, results }: PublicationSource,
	form: Form,
	isKnown: (reference: string) => boolean
): ChecklistItem[] {
	const composed = compose(sectionsOf(form), narratives, texts);
	const told = printed(composed);
	const items: ChecklistItem[] = indicators
		.filter(({ status }) => status === 'at_risk' || status === 'off_track')
		.filter(({ code, resultCode }) => {
			const line = lineOfResult(results, resultCode).map((result) => result.code);
			const isTold = told.some(
				(text) => text.resultCode !== null && line.includes(text.resultCode)
			);
			return !isTold && !observations.some((o) => o.indicatorCode === code && o.comment !== '');
		})
		.map(({ code, resultCode }) => ({
			...about,
			code: 'not_explained',
			indicatorCode: code,
			resultCode
		}));
	for (const { form: place, partners, text } of composed) {
		const { section, resultCode, heading } = place;
		const where = { ...about, section, resultCode };
		const isEmpty = printed([{ form: place, partners, text }]).length === 0;
		if (place.isAsked && isEmpty) items.push({ ...where, code: 'no_narrative', text: heading });
		for (const reference of referencesIn(text?.body ?? '')) {
			if (isKnown(reference.text)) continue;
			items.push({ ...where, code: 'unknown_reference', text: reference.text });
		}
	}
	return items;
}
