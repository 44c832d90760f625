import { coverItems, targetGroupsNote, titles } from './cover.ts';
import { headings } from './headings.ts';
import type { EuropeaidTemplate } from './template.ts';

const wording = {
	coordinator: 'Name of coordinator of the grant contract:',
	beneficiaries: 'Name of beneficiary(ies) and affiliated entity(ies) in the action:',
	title: 'Title of the action:'
};

/**
 * Contracts from 2018 on (europeaid.md 1.1 C, 2.2, 5.1, 5.2). The current value stands after the
 * target, and activities have a matrix of their own.
 */
export const versionC: EuropeaidTemplate = {
	version: 'C',
	formDate: '',
	logframe: {
		title: 'Logical framework matrix',
		note: '(* to be included in interim and final reports)',
		columns: [
			{ key: 'rowLabel', header: [], share: 9.5 },
			{ key: 'result', header: ['Results chain'], share: 16.5 },
			{ key: 'indicator', header: ['Indicator'], share: 17.5 },
			{ key: 'baseline', header: ['Baseline (value & reference year)'], share: 9.5 },
			{ key: 'target', header: ['Target (value & reference year)'], share: 9.5 },
			{ key: 'current', header: ['Current value* (reference year)'], share: 12 },
			{ key: 'source', header: ['Source and mean of verification'], share: 13 },
			{ key: 'assumptions', header: ['Assumptions'], share: 12.5 }
		],
		rowLabels: {
			impact: 'Impact (Overall objective)',
			goal: 'Impact (Overall objective)',
			outcome: 'Outcome(s) (Specific objective(s))',
			objective: 'Outcome(s) (Specific objective(s))',
			output: 'Outputs',
			activity: 'Activities'
		},
		otherOutcomesLabel: '*Other Outcomes',
		activities: {
			title: 'Activity matrix',
			columns: [
				{
					key: 'activity',
					header: 'What are the key activities to be carried out to produce the intended outputs?',
					share: 40
				},
				{ key: 'means', header: 'Means', share: 22 },
				{ key: 'costs', header: 'Costs', share: 17.5 },
				{ key: 'assumptions', header: 'Assumptions', share: 20 }
			]
		}
	},
	titles,
	cover: {
		interim: coverItems({ ...wording, dates: 'Start date and end date of the reporting period:' }),
		final: coverItems({ ...wording, dates: 'Start date and end date of the action:' })
	},
	targetGroupsNote,
	headings,
	fundingStatement: 'Funded by the European Union',
	disclaimer: (beneficiary) =>
		'This document was produced with the financial support of the European Union. Its contents ' +
		`are the sole responsibility of ${beneficiary} and do not necessarily reflect the views of the ` +
		'European Union.'
};
