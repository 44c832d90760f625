/** What is measured of the goal and of outcome 1.1: identification, services, joint cases. */
import type { ExampleIndicator } from '../exampleProject.ts';
import { invented } from '../invented.ts';
import { byYear } from './byYear.ts';
import { byForm, bySexAndAge } from './splits.ts';

export const serviceIndicators: ExampleIndicator[] = [
	{
		code: 'G.1',
		result: 'Goal',
		name: 'Share of assisted victims who complete their reintegration plan',
		definition:
			'Victims whose plan ended in the quarter because its aims were reached, of all whose plan ended.',
		unit: '%',
		measure: 'percentage',
		baseline: 48,
		baselineNote: 'Case files of 2016 and 2017.',
		sensitive: true,
		splits: [{ dimensions: ['sex'], shares: { female: 84, male: 16 } }],
		targets: [['2022-12-31', 70]],
		source: 'Case management files',
		method: 'Closing review of the plan, together with the person',
		responsible: 'Case managers',
		note: invented
	},
	{
		code: '1.1',
		result: 'Oc 1.1',
		name: 'Victims of trafficking identified',
		definition:
			'Persons formally identified in the quarter. Confirmed victims only; potential victims are ' +
			'counted apart.',
		unit: 'people',
		countsPeople: true,
		sensitive: true,
		byLocation: true,
		splits: [
			bySexAndAge,
			byForm,
			{
				dimensions: ['nationality'],
				shares: { domestic: 88, foreign: 11, unknown: 1 },
				but: { OpenGate: { domestic: 71, foreign: 28, unknown: 1 } }
			}
		],
		targets: byYear(44, 104, 164, 222, 300),
		source: 'Decisions of the identification bodies',
		method: 'Count of decisions, by country of identification',
		responsible: 'Case managers',
		answers: [
			[
				'Sustainable Development Goals',
				'16.2.2',
				'the number of victims; the goal counts them per 100,000 people'
			]
		],
		note: invented
	},
	{
		code: '1.2',
		result: 'Oc 1.1',
		name: 'Potential victims of trafficking identified',
		definition:
			'Persons in whom trained staff found signs of trafficking and who have not been formally ' +
			'identified. Each is counted once.',
		unit: 'people',
		countsPeople: true,
		sensitive: true,
		byLocation: true,
		splits: [bySexAndAge],
		targets: byYear(150, 380, 600, 810, 1100),
		source: 'Records of mobile teams and day centres',
		method: 'Screening form, entered by code',
		responsible: 'Mobile teams',
		note: invented
	},
	{
		code: '1.3',
		result: 'Op 1.1.1',
		name: 'Victims and potential victims who receive services',
		definition:
			'People who received at least one service in the quarter according to their plan; whoever was ' +
			'served in an earlier quarter counts as returning. One-off help is not counted.',
		unit: 'people',
		countsPeople: true,
		sensitive: true,
		splits: [
			bySexAndAge,
			byForm,
			{
				dimensions: ['support'],
				shares: {
					shelter: 0.24,
					legal: 0.29,
					psychosocial: 0.82,
					medical: 0.36,
					vocational_training: 0.21,
					employment: 0.12
				},
				but: {
					ARSIS: { legal: 0.14, psychosocial: 0.88, medical: 0.41, vocational_training: 0.09 },
					DE: {
						shelter: 0.47,
						legal: 0.42,
						psychosocial: 0.91,
						medical: 0.48,
						vocational_training: 0.38,
						employment: 0.29
					}
				}
			}
		],
		targets: byYear(120, 290, 460, 620, 840),
		source: 'Case management files',
		method: 'Count of open plans by code',
		responsible: 'Case managers',
		note: invented
	},
	{
		code: '1.4',
		result: 'Op 1.1.1',
		name: 'Share of identified persons who receive support based on a needs assessment',
		definition:
			'Persons identified in the quarter who received what their assessment asks for within 30 days, ' +
			'of all identified.',
		unit: '%',
		measure: 'percentage',
		baseline: 62,
		baselineNote: 'Sample of 60 case files of 2016 and 2017.',
		sensitive: true,
		splits: [
			{
				dimensions: ['age'],
				shares: { adult: 58, minor: 42 },
				but: { ARSIS: { adult: 15, minor: 85 }, SHKEJ: { adult: 12, minor: 88 } }
			}
		],
		targets: [['2022-12-31', 88]],
		source: 'Case management files',
		method: 'Needs assessment compared with services received',
		responsible: 'Case managers',
		note: invented
	},
	{
		code: '1.5',
		result: 'Op 1.1.1',
		name: 'Days from identification to a safe place',
		definition: 'Mean number of days of the persons who needed one in the quarter.',
		unit: 'days',
		accumulation: 'latest',
		combination: 'average',
		direction: 'decrease',
		baseline: 9,
		baselineNote: 'Case files of 2016 and 2017.',
		fractions: true,
		targets: [['2022-12-31', 3]],
		source: 'Case management files',
		method: 'Dates of identification and of arrival',
		responsible: 'Shelters',
		note: invented
	},
	{
		code: '1.6',
		result: 'Op 1.1.2',
		name: 'Cases handled jointly across borders',
		definition:
			'Cases in which organisations of two countries worked by the agreed procedure; each is counted ' +
			'once, by the organisation that began.',
		unit: 'cases',
		sensitive: true,
		targets: byYear(10, 26, 44, 62, 90),
		source: 'Register of transnational cases',
		method: 'Count by the focal points',
		responsible: 'Focal points',
		note: invented
	}
];
