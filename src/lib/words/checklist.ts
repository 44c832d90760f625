/** What a checklist says before a report is published, and where each of it is mended. */
import { openHref } from '$lib/domain/logframe/opened';
import { m } from '$lib/messages/messages.js';
import type { ChecklistCode, ChecklistItem } from '$lib/reports/checklist/checklist';

const words: Record<ChecklistCode, (item: ChecklistItem) => string> = {
	nothing_approved: () => m.check_nothing_approved(),
	no_contract_number: () => m.check_no_contract_number(),
	no_contact_person: () => m.check_no_contact_person(),
	unknown_template: () => m.check_unknown_template(),
	overlap_too_large: () => m.check_overlap_too_large(),
	no_baseline: () => m.check_no_baseline(),
	no_target: () => m.check_no_target(),
	target_pending: () => m.check_target_pending(),
	target_without_reference: () => m.check_target_without_reference(),
	no_source: () => m.check_no_source(),
	not_reported: () => m.check_not_reported(),
	no_breakdown: () => m.check_no_breakdown(),
	not_by_sex: () => m.check_not_by_sex(),
	report_missing: ({ status }) => reportWords[status ?? 'none'](),
	redefined: ({ text }) => m.check_redefined({ before: text }),
	not_explained: () => m.check_not_explained(),
	no_narrative: () => m.check_no_narrative(),
	unknown_reference: ({ text }) => m.check_unknown_reference({ reference: text })
};

const reportWords = {
	none: m.check_report_missing,
	draft: m.check_report_draft,
	submitted: m.check_report_submitted,
	returned: m.check_report_returned
};

export const checklistText = (item: ChecklistItem): string => words[item.code](item);

export const checklistGroups = ['project', 'indicators', 'reports', 'narrative'] as const;
export type ChecklistGroup = (typeof checklistGroups)[number];

/** Under which heading an item stands. */
export function groupOf({ code, partner, indicatorCode }: ChecklistItem): ChecklistGroup {
	if (code === 'no_narrative' || code === 'unknown_reference' || code === 'not_explained') {
		return 'narrative';
	}
	if (partner !== null || code === 'nothing_approved') return 'reports';
	return indicatorCode === null ? 'project' : 'indicators';
}

/** What it is about: an indicator, a partner and its quarter, a heading. */
export function subjectOf({ indicatorCode, partner, period, text, code }: ChecklistItem): string {
	if (code === 'no_narrative') return text;
	return indicatorCode ?? [partner, period].filter((part) => part !== null).join(', ');
}

/**
 * Where an item is mended.
 *
 * @param project address of the project, `/projects/X`.
 * @param narrative address of the page where the narrative is written.
 */
export function mendedAt(item: ChecklistItem, project: string, narrative: string): string {
	const { code, indicatorCode, partner, period, section, resultCode } = item;
	const part = (word: string | null) => encodeURIComponent(word ?? '');
	switch (groupOf(item)) {
		case 'project':
			return `${project}/settings`;
		case 'reports':
			return partner === null
				? `${project}/reports`
				: `${project}/reports/${part(period)}/${part(partner)}`;
		case 'narrative':
			return `${narrative}#${section === null ? part(resultCode) : sectionAnchor(section, resultCode)}`;
		case 'indicators':
			if (code === 'overlap_too_large') {
				return `${project}/indicators/${part(indicatorCode)}#overlaps`;
			}
			if (code === 'not_reported' || code === 'no_breakdown') return `${project}/reports`;
			return ['target_pending', 'target_without_reference'].includes(code)
				? `${project}/indicators/${part(indicatorCode)}`
				: project + logframeAt(indicatorCode ?? '');
	}
}

/** The logframe with the form of an indicator open. */
const logframeAt = (code: string) =>
	`/logframe${openHref({ kind: 'indicator', code, under: null })}`;

/** The name of a text on the page where it is written. */
export const sectionAnchor = (section: string, resultCode: string | null) =>
	encodeURIComponent([section, ...(resultCode === null ? [] : [resultCode])].join('-'));
