import { coverItems, targetGroupsNote, titles } from './cover.ts';
import { headings } from './headings.ts';
import type { EuropeaidTemplate } from './template.ts';

const wording = {
	coordinator: 'Name of beneficiary of grant contract:',
	beneficiaries: 'Name of partners in the Action:',
	title: 'Title of the Action:'
};

/** Contracts up to mid-2015 (europeaid.md 1.1 A, 2.2, 5.1, 5.2). */
export const versionA: EuropeaidTemplate = {
	version: 'A',
	formDate: '',
	logframe: {
		title: 'LOGICAL FRAMEWORK FOR THE PROJECT',
		note: '',
		columns: [
			{ key: 'rowLabel', header: [], share: 10 },
			{ key: 'result', header: ['Intervention logic'], share: 23 },
			{
				key: 'indicatorWithFigures',
				header: ['Objectively verifiable indicators of achievement'],
				share: 30
			},
			{ key: 'source', header: ['Sources and means of verification'], share: 20 },
			{ key: 'assumptions', header: ['Assumptions'], share: 17 }
		],
		rowLabels: {
			impact: 'Overall objective(s)',
			goal: 'Overall objective(s)',
			outcome: 'Specific objective(s)',
			objective: 'Specific objective(s)',
			output: 'Expected results',
			activity: 'Activities'
		},
		otherOutcomesLabel: 'Specific objective(s)',
		activities: 'rows'
	},
	titles,
	cover: {
		interim: coverItems({ ...wording, dates: 'Start date and end date of the reporting period:' }),
		final: coverItems({ ...wording, dates: 'Start date and end date of the Action:' })
	},
	targetGroupsNote,
	headings: {
		...headings,
		results: '2.2. Activities and results',
		cooperation: '3. Partners and other Cooperation'
	},
	fundingStatement: 'This project is funded by the European Union',
	disclaimer: (beneficiary) =>
		'This document has been produced with the financial assistance of the European Union. ' +
		`The contents of this document are the sole responsibility of ${beneficiary} and can under no ` +
		'circumstances be regarded as reflecting the position of the European Union.'
};
