import type { NarrativeSection } from '../shared/narrative.ts';

/**
 * The words of the Performance Progress Report in one place (jtip.md A2). The agency is never
 * named here: its name comes from the award.
 */
export const coverLabels = {
	agency: '1. Federal Agency and Organization Element to Which Report is Submitted',
	award: '2. Federal Grant or Other Identifying Number Assigned by Federal Agency',
	uei: '3a. UEI',
	ein: '3b. EIN',
	recipient: '4. Recipient Organization (Name and complete address including zip code)',
	account: '5. Recipient Identifying Number or Account Number',
	projectPeriod: '6. Project/Grant Period',
	periodEnd: '7. Reporting Period End Date',
	isFinal: '8. Final Report?',
	frequency: '9. Report Frequency',
	narrative: '10. Performance Narrative',
	attachments: '11. Other Attachments',
	certification: '12. Certification',
	official: '12a. Typed or Printed Name and Title of Authorized Certifying Official',
	signature: '12b. Signature of Authorized Certifying Official',
	telephone: '12c. Telephone',
	email: '12d. Email Address',
	submitted: '12e. Date Report Submitted'
} as const;
export type CoverItem = keyof typeof coverLabels;

export const titles = {
	report: 'Performance Progress Report',
	cover: 'Cover Page',
	narrative: 'Performance Narrative',
	summary: 'Summary',
	crossCutting: 'Cross-Cutting Information',
	performanceMeasures: 'PPR-A: Performance Measures',
	programIndicators: 'PPR-B: Program Indicators',
	indicators: 'Indicators by Quarter',
	breakdowns: 'Disaggregated Figures',
	notes: 'Notes on the Figures',
	workbook: 'Performance Indicators',
	keying: 'SAMS-D entry',
	performance: 'Performance',
	disaggregation: 'Disaggregation'
} as const;

/** The blocks of an objective; those that a reviewer always looks for say so when empty (jtip.md A5.1, C13). */
export const objectiveBlocks: readonly {
	title: string;
	section: NarrativeSection;
	isAlwaysShown: boolean;
}[] = [
	{ title: 'Planned', section: 'planned', isAlwaysShown: false },
	{ title: 'Done', section: 'progress', isAlwaysShown: true },
	{ title: 'Results', section: 'results', isAlwaysShown: false },
	{ title: 'Explanation of the variance', section: 'variance', isAlwaysShown: false },
	{ title: 'Challenges', section: 'challenges', isAlwaysShown: true },
	{ title: 'Next quarter', section: 'next_quarter', isAlwaysShown: true }
];

/** PPR-A in its eight columns (jtip.md A2). */
export const performanceMeasureColumns = [
	{ header: ['(1) Measure Number or Label'], share: 8 },
	{ header: ['(2) Objective/Goal Description'], share: 22 },
	{ header: ['(3) Measure'], share: 17 },
	{ header: ['(4) Baseline'], share: 9 },
	{ header: ['(5) Target Year'], share: 6.5 },
	{ header: ['(6) Project Target'], share: 11.5 },
	{ header: ['(7) Actual To Date'], share: 8, align: 'right' },
	{ header: ['(8) Explanation'], share: 21 }
] as const;

/** PPR-B in its four columns (jtip.md A2). */
export const programIndicatorColumns = [
	{ header: ['(1) Activity Number or Label'], share: 12 },
	{ header: ['(2) Activity Description'], share: 30 },
	{ header: ['(3) Indicator or Status'], share: 33 },
	{ header: ['(4) Explanation'], share: 25 }
] as const;

/** The order in which figures are keyed in (jtip.md A1.9, C8). */
export const keyingColumns = [
	{ header: 'Goal', width: 44 },
	{ header: 'Objective', width: 40 },
	{ header: 'Indicator', width: 40 },
	{ header: 'Disaggregation', width: 26 },
	{ header: 'Value this period', width: 12 },
	{ header: 'Total', width: 12 }
] as const;

/** The parts of each figure (jtip.md C14). */
export const disaggregationColumns = [
	{ header: 'ID', width: 9 },
	{ header: 'Indicator', width: 44 },
	{ header: 'Unit', width: 12 },
	{ header: 'Split by', width: 22 },
	{ header: 'Category', width: 30 },
	{ header: 'This period', width: 12 },
	{ header: 'To date', width: 12 }
] as const;

/** The acknowledgment, which an award may ask for or not, with its brackets resolved (jtip.md A5.6, C20). */
export function disclaimer(agency: string): string {
	const theAgency = /^the /i.test(agency) ? agency : `the ${agency}`;
	return (
		`This project was funded by a grant from ${theAgency}. The opinions, findings and ` +
		'conclusions stated herein are those of the authors and do not necessarily reflect those of ' +
		`${theAgency}.`
	);
}
