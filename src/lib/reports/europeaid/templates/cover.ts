import type { CoverItem } from './template.ts';

/** What the versions word differently on the cover; the numbers never change (europeaid.md 2.2). */
interface CoverWording {
	coordinator: string;
	beneficiaries: string;
	title: string;
	dates: string;
}

/** Items 1.1 to 1.9 in order. */
export function coverItems(wording: CoverWording): readonly CoverItem[] {
	return [
		{ number: '1.1', label: wording.coordinator },
		{ number: '1.2', label: 'Name and title of the contact person:' },
		{ number: '1.3', label: wording.beneficiaries },
		{ number: '1.4', label: wording.title },
		{ number: '1.5', label: 'Contract number:' },
		{ number: '1.6', label: wording.dates },
		{ number: '1.7', label: 'Target country(ies) or region(s):' },
		{
			number: '1.8',
			label:
				'Final beneficiaries &/or target groups (if different) (including numbers of women and men):',
			footnoteAfter: 'target groups'
		},
		{
			number: '1.9',
			label: 'Country(ies) in which the activities take place (if different from 1.7):'
		}
	];
}

/** The footnote of 1.8. */
export const targetGroupsNote =
	'“Target groups” are those whom the project affects directly and positively at the level of its ' +
	'purpose; “final beneficiaries” are those who benefit in the long term at the level of the ' +
	'society or sector at large.';

/** The titles of the two reports of Annex VI (europeaid.md 2.1). */
export const titles = {
	interim: 'INTERIM NARRATIVE REPORT',
	final: 'FINAL NARRATIVE REPORT'
} as const;
