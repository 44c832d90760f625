/** What the project measured. Three figures are given by its description, the others are invented. */
import type { ExampleIndicator } from '../exampleProject.ts';
import { invented } from '../invented.ts';

export const indicators: ExampleIndicator[] = [
	{
		code: '0.1',
		result: 'OO',
		name: 'Share of local action plans that CSOs monitor',
		definition: 'Action plans with a monitoring report by a CSO, of all plans of the communities.',
		unit: '%',
		measure: 'percentage',
		accumulation: 'latest',
		targets: [['2013-11-30', 75]],
		source: 'Monitoring reports',
		method: 'Count at the end of the quarter',
		responsible: 'Lead organisation',
		note: invented
	},
	{
		code: '1.1',
		result: 'Oc 1',
		name: 'Victims of trafficking assisted through the local networks',
		definition:
			'Victims who received at least one service through the networks; whoever was assisted in an ' +
			'earlier quarter counts as returning.',
		unit: 'people',
		countsPeople: true,
		sensitive: true,
		splits: [
			{
				dimensions: ['sex', 'age'],
				shares: { 'female adult': 52, 'female minor': 24, 'male adult': 14, 'male minor': 10 }
			},
			{
				dimensions: ['form_of_exploitation'],
				shares: { sexual: 48, labour: 24, begging: 19, forced_marriage: 5, other: 0, unknown: 4 }
			}
		],
		targets: [['2013-11-30', 40]],
		source: 'Records of the networks',
		method: 'Count by code, without names',
		responsible: 'Networks North and South',
		note:
			'From the project description: 43 victims assisted. The target, the breakdown and the quarterly ' +
			'values are illustrative.'
	},
	{
		code: '1.2',
		result: 'Oc 1',
		name: 'Local strategies and action plans with a mechanism for monitoring',
		definition: 'Plans for which a municipality and a CSO have agreed who monitors what, and when.',
		unit: 'plans',
		accumulation: 'latest',
		path: 'step',
		baseline: 1,
		baselineNote: 'One plan of the South.',
		targets: [
			['2013-06-30', 4],
			['2013-11-30', 8]
		],
		source: 'Agreements with municipalities',
		method: 'Count at the end of the quarter',
		responsible: 'Networks North and South',
		note: invented
	},
	{
		code: '1.3',
		result: 'Op 1.1',
		name: 'Analysis of the social protection system published, with recommendations',
		definition: 'Share done: 0.25 method agreed, 0.5 field work finished, 1 published.',
		unit: 'share done',
		measure: 'milestone',
		accumulation: 'latest',
		combination: 'maximum',
		path: 'step',
		fractions: true,
		targets: [['2013-09-30', 1]],
		source: 'The publication',
		method: 'Steps agreed with the authors',
		responsible: 'Lead organisation',
		note: invented
	},
	{
		code: '1.4',
		result: 'Op 1.2',
		name: 'Local CSOs with increased capacities for monitoring',
		definition:
			'CSOs that completed the programme and wrote a monitoring report; each is counted once.',
		unit: 'CSOs',
		path: 'step',
		splits: [
			{
				dimensions: ['organisation_type'],
				shares: { civil_society: 6, network: 1 }
			}
		],
		targets: [
			['2013-06-30', 10],
			['2013-11-30', 14]
		],
		source: 'Training records and monitoring reports',
		method: 'Certificates issued',
		responsible: 'Networks North and South',
		note: 'From the project description: 14 local CSOs. The quarterly values are illustrative.'
	},
	{
		code: '1.5',
		result: 'Op 1.2',
		name: 'People trained in monitoring and evaluation',
		definition: 'People who completed a training; each is counted once.',
		unit: 'people',
		splits: [{ dimensions: ['sex'], shares: { female: 67, male: 33 } }],
		targets: [['2013-11-30', 60]],
		source: 'Attendance lists',
		method: 'Lists signed on each day',
		responsible: 'Lead organisation',
		note: invented
	},
	{
		code: '1.6',
		result: 'Op 1.3',
		name: 'Persons of vulnerable groups contacted',
		definition: 'Persons spoken to in consultations and field visits; each is counted once.',
		unit: 'people',
		countsPeople: true,
		sensitive: true,
		splits: [
			{ dimensions: ['sex'], shares: { female: 58, male: 40, unknown: 2 } },
			{ dimensions: ['age'], shares: { adult: 71, minor: 27, unknown: 2 } }
		],
		targets: [['2013-11-30', 130]],
		source: 'Field diaries',
		method: 'Tally without names',
		responsible: 'Networks North and South',
		note:
			'From the project description: more than 130 persons contacted. The breakdown and the quarterly ' +
			'values are illustrative.'
	}
];
