/** What is measured of objective 2: knowledge and reach. */
import type { ExampleIndicator } from '../exampleProject.ts';
import { invented } from '../invented.ts';
import { byYear } from './byYear.ts';

export const awarenessIndicators: ExampleIndicator[] = [
	{
		code: '2.1',
		result: 'Oc 2.1',
		name: 'Share of participants who recognise signs of trafficking and know where to turn',
		definition:
			'Participants who name three signs and one helpline in the quiz afterwards, of all who took it.',
		unit: '%',
		measure: 'percentage',
		baseline: 35,
		baselineNote: 'Quiz before the first lessons, 412 pupils.',
		targets: [['2022-12-31', 72]],
		source: 'Quiz',
		method: 'Anonymous quiz in every third lesson or talk',
		responsible: 'Peer educators',
		note: invented
	},
	{
		code: '2.2',
		result: 'Op 2.1.1',
		name: 'People reached by awareness activities',
		definition: 'People who took part in a lesson, talk or street activity.',
		unit: 'people',
		byLocation: true,
		splits: [
			{ dimensions: ['sex'], shares: { female: 54, male: 44, unknown: 2 } },
			{ dimensions: ['age'], shares: { minor: 68, adult: 31, unknown: 1 } }
		],
		targets: byYear(5200, 15600, 25800, 35600, 50000),
		source: 'Activity reports',
		method: 'Count by the field worker',
		responsible: 'All partners',
		standardCode: 'PS.5.3-15',
		note:
			`${invented} The final target was revised in 2021. The F code stands here as an example; the ` +
			'award says whether it applies.'
	},
	{
		code: '2.3',
		result: 'Op 2.1.1',
		name: 'Largest monthly reach of the online campaign',
		definition:
			'Highest number of accounts reached in one month, added up over the partners’ pages.',
		unit: 'accounts',
		accumulation: 'maximum',
		path: 'step',
		targets: byYear(20000, 60000, 110000, 150000, 190000),
		source: 'Statistics of the platforms',
		method: 'Monthly figures, copied on the last day of the quarter',
		responsible: 'Terre des hommes, ARSIS and Open Gate',
		note: invented
	},
	{
		code: '2.4',
		result: 'Op 2.1.1',
		name: 'Regional awareness campaign designed and begun in all four countries',
		definition:
			'Share done: 0.2 survey, 0.4 concept, and 0.2 for each step to the start in all countries.',
		unit: 'share done',
		measure: 'milestone',
		accumulation: 'latest',
		combination: 'maximum',
		path: 'step',
		fractions: true,
		targets: [
			['2018-12-31', 0.4],
			['2019-12-31', 1]
		],
		source: 'Concept and launch reports',
		method: 'Steps agreed with the partners',
		responsible: 'Terre des hommes',
		note: invented
	}
];
