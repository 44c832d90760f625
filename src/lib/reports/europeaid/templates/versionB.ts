import { coverItems, targetGroupsNote, titles } from './cover.ts';
import { headings } from './headings.ts';
import type { EuropeaidTemplate } from './template.ts';

const wording = {
	coordinator: 'Name of Coordinator of the grant contract:',
	beneficiaries: 'Name of beneficiary(ies) and affiliated entity(ies) in the Action:',
	title: 'Title of the Action:'
};

/**
 * Contracts from July 2015 to about 2017 (europeaid.md 1.1 B, 2.1, 2.2, 5.1, 5.2). The current
 * value stands before the targets.
 */
export const versionB: EuropeaidTemplate = {
	version: 'B',
	formDate: '15 January 2016',
	logframe: {
		title: 'Annex C - Logical Framework',
		note: '',
		columns: [
			{ key: 'rowLabel', header: [], share: 9.5 },
			{ key: 'result', header: ['Results chain'], share: 16.5 },
			{ key: 'indicator', header: ['Indicators'], share: 17.5 },
			{ key: 'baseline', header: ['Baseline (incl. reference year)'], share: 9.5 },
			{ key: 'current', header: ['Current value', 'Reference date'], share: 12 },
			{ key: 'target', header: ['Targets (incl. reference year)'], share: 9.5 },
			{ key: 'source', header: ['Sources and means of verification'], share: 13 },
			{ key: 'assumptions', header: ['Assumptions'], share: 12.5 }
		],
		rowLabels: {
			impact: 'Overall objective: Impact',
			goal: 'Overall objective: Impact',
			outcome: 'Specific objective(s): Outcome(s)',
			objective: 'Specific objective(s): Outcome(s)',
			output: 'Outputs',
			activity: 'Activities'
		},
		otherOutcomesLabel: 'Specific objective(s): Outcome(s)',
		activities: 'rows'
	},
	titles,
	cover: {
		interim: coverItems({ ...wording, dates: 'Start date and end date of the reporting period:' }),
		final: coverItems({ ...wording, dates: 'Start date and end date of the Action:' })
	},
	targetGroupsNote,
	headings,
	fundingStatement: 'This project is funded by the European Union',
	disclaimer: (beneficiary) =>
		'This document has been produced with the financial assistance of the European Union. ' +
		`The contents of this document are the sole responsibility of ${beneficiary} and can under no ` +
		'circumstances be regarded as reflecting the position of the European Union.'
};
