/** What is measured of the objective and of outcome 1. The description gives the 13 organisations. */
import type { ExampleIndicator } from '../exampleProject.ts';
import { invented, jtipAward } from '../invented.ts';

export const empowermentIndicators: ExampleIndicator[] = [
	{
		code: '0.1',
		result: 'OO',
		name: 'Share of former victims in paid work or self-employment six months after the programme',
		definition:
			'Former victims who left the programme six months before the quarter: those in paid work or ' +
			'running a business of their own, of all who could be asked.',
		unit: '%',
		measure: 'percentage',
		baseline: 22,
		baselineNote: 'Estimate of the partners from their case files of 2017.',
		sensitive: true,
		splits: [{ dimensions: ['sex'], shares: { female: 92, male: 8 } }],
		targets: [['2021-01-31', 45]],
		source: 'Follow-up interviews',
		method: 'Telephone or home visit by the case manager, with consent',
		responsible: 'Case managers of D&E and AAGW',
		note: invented
	},
	{
		code: '1.1',
		result: 'Oc 1',
		name: 'CSOs across Albania that are able to support former victims of trafficking and violence',
		definition:
			'CSOs that offer at least one service to former victims by trained staff; each is counted once, ' +
			'in the quarter in which it starts, beside those that existed at the beginning.',
		unit: 'CSOs',
		baseline: 6,
		baselineNote: 'CSO needs assessment.',
		addsToBaseline: true,
		byLocation: true,
		targets: [['2021-01-31', 20]],
		source: 'Register of services of the partners',
		method: 'Visit to the CSO and check against a list of minimum standards',
		responsible: 'KMOP in Tirana and Saranda, D&E in Kukës and Dibër',
		note: invented
	},
	{
		code: '1.2',
		result: 'Op 1.1',
		name: 'Organisations trained to protect human rights and victims’ rights',
		definition:
			'Organisations that completed the training cycle of four modules, including the organisation ' +
			'created by the victims; each is counted once.',
		unit: 'organisations',
		splits: [
			{
				dimensions: ['organisation_type'],
				shares: { civil_society: 9, survivor_led: 1 },
				but: { DE: { civil_society: 3, network: 1 } }
			}
		],
		targets: [['2021-01-31', 13]],
		source: 'Training records',
		method: 'Certificates issued after the fourth module',
		responsible: 'KMOP and D&E',
		note:
			'Target from the project description: at least 13 organisations. The quarterly values are ' +
			'illustrative.'
	},
	{
		code: '1.3',
		result: 'Op 1.1',
		name: 'Staff and volunteers of CSOs who complete a training',
		definition:
			'People who attended every day of at least one training in the quarter; those who had completed ' +
			'one before count as returning.',
		unit: 'people',
		countsPeople: true,
		splits: [{ dimensions: ['sex'], shares: { female: 78, male: 22 } }],
		targets: [['2021-01-31', 240]],
		answers: [[jtipAward, '1.7', 'those who work with victims; the award counts the same lists']],
		source: 'Attendance lists',
		method: 'Lists signed on each day, compared with earlier trainings',
		responsible: 'KMOP and D&E',
		note: invented
	},
	{
		code: '1.4',
		result: 'Op 1.1',
		name: 'Guidelines for economic empowerment solutions published',
		definition:
			'Share done: 0.25 outline agreed, 0.5 draft, 0.75 tested with CSOs, 1 published in Albanian and ' +
			'English.',
		unit: 'share done',
		measure: 'milestone',
		accumulation: 'latest',
		combination: 'maximum',
		path: 'step',
		fractions: true,
		targets: [
			['2018-12-31', 0.5],
			['2019-06-30', 1]
		],
		source: 'The Guidelines themselves',
		method: 'Steps agreed with the working group',
		responsible: 'KMOP',
		note: invented
	},
	{
		code: '1.5',
		result: 'Op 1.2',
		name: 'Former victims who receive support',
		definition:
			'People with an individual plan who received at least one kind of support in the quarter; ' +
			'whoever was supported in an earlier quarter counts as returning.',
		unit: 'people',
		countsPeople: true,
		sensitive: true,
		splits: [
			{
				dimensions: ['sex', 'age'],
				shares: { 'female adult': 84, 'female minor': 7, 'male adult': 6, 'male minor': 3 },
				but: { AAGW: { 'female adult': 95, 'female minor': 5 } }
			},
			{
				dimensions: ['support'],
				shares: {
					shelter: 0.22,
					legal: 0.31,
					psychosocial: 0.84,
					medical: 0.27,
					vocational_training: 0.46,
					employment: 0.38
				},
				but: {
					AAGW: { legal: 0.18, psychosocial: 0.91, vocational_training: 0.52, employment: 0.41 }
				}
			}
		],
		targets: [['2021-01-31', 150]],
		answers: [[jtipAward, '1.3', 'victims of trafficking and of domestic violence together']],
		source: 'Case management files',
		method: 'Count of open plans; D&E and AAGW compare codes so that nobody is counted twice',
		responsible: 'Case managers of D&E and AAGW',
		note: invented
	},
	{
		code: '1.6',
		result: 'Op 1.2',
		name: 'Former victims who become financially independent',
		definition:
			'People who cover rent and food from their own income for three months in a row; each is counted ' +
			'once.',
		unit: 'people',
		countsPeople: true,
		sensitive: true,
		splits: [{ dimensions: ['sex'], shares: { female: 93, male: 7 } }],
		targets: [
			['2018-06-30', 0],
			['2018-12-31', 4],
			['2019-12-31', 30],
			['2021-01-31', 60]
		],
		answers: [
			[
				'Corporate framework of the coordinator (illustrative)',
				'P-3',
				'people in households with an income of their own, three to each (illustrative)',
				3
			]
		],
		source: 'Case management files',
		method: 'Household budget drawn up with the case manager',
		responsible: 'Case managers of D&E and AAGW',
		note: invented
	},
	{
		code: '1.7',
		result: 'Op 1.2',
		name: 'Readiness for work after job counselling (1 to 5)',
		definition:
			'Mean score of the self-assessment of those who completed counselling in the quarter.',
		unit: 'points',
		accumulation: 'average',
		combination: 'average',
		baseline: 2.3,
		baselineNote: 'First self-assessment of 19 women, March 2018.',
		fractions: true,
		targets: [['2021-01-31', 3.5]],
		source: 'Self-assessment forms',
		method: 'Ten questions, filled in before and after counselling',
		responsible: 'Job counsellors of D&E and AAGW',
		note: invented
	}
];
