/** What is measured of outcome 1.2: training, procedures and coordination. */
import type { ExampleIndicator } from '../exampleProject.ts';
import { invented } from '../invented.ts';
import { byYear } from './byYear.ts';

export const capacityIndicators: ExampleIndicator[] = [
	{
		code: '1.7',
		result: 'Op 1.2.1',
		name: 'First responders and service providers trained',
		definition:
			'People who completed a learning event on the identification or protection of victims; those ' +
			'who had completed one before count as returning.',
		unit: 'people',
		countsPeople: true,
		splits: [
			{ dimensions: ['sex'], shares: { female: 61, male: 38, unknown: 1 } },
			{
				dimensions: ['profession'],
				shares: {
					police: 27,
					social_services: 24,
					education: 16,
					health: 11,
					justice: 8,
					labour_inspection: 6,
					civil_society: 7,
					other: 1
				}
			}
		],
		targets: byYear(260, 640, 1000, 1350, 1820),
		source: 'Attendance lists',
		method: 'Lists signed on each day, compared with earlier events',
		responsible: 'Training coordinators',
		standardCode: 'PS.5.1-28',
		answers: [
			[
				'EU logframe of a partner’s own action (illustrative)',
				'Op 2.1',
				'the same attendance lists; the EU grant counts those of its own years'
			],
			['Standard foreign assistance indicators', 'PS.5.1-28', 'first responders only']
		],
		note: `${invented} The F code stands here as an example; the award says whether it applies.`
	},
	{
		code: '1.8',
		result: 'Op 1.2.1',
		name: 'Mean test score after training (0 to 100)',
		definition: 'Mean of the tests at the end of the trainings of the quarter.',
		unit: 'points',
		accumulation: 'average',
		combination: 'average',
		baseline: 54,
		baselineNote: 'Test before the first three trainings.',
		fractions: true,
		targets: [['2022-12-31', 78]],
		source: 'Tests',
		method: 'Twenty questions, the same in all countries',
		responsible: 'Training coordinators',
		note: invented
	},
	{
		code: '1.9',
		result: 'Op 1.2.2',
		name: 'Procedures and cooperation agreements adopted',
		definition:
			'Documents signed or adopted by an institution that fix who does what for victims; those in ' +
			'force at the beginning are included.',
		unit: 'documents',
		baseline: 3,
		baselineNote: 'National procedures of Albania, Kosovo and North Macedonia.',
		addsToBaseline: true,
		byLocation: true,
		path: 'step',
		targets: byYear(4, 6, 8, 11, 14),
		source: 'The signed documents',
		method: 'Count',
		responsible: 'Terre des hommes, Open Gate and SOS Hotline Nikšić',
		note: invented
	},
	{
		code: '1.10',
		result: 'Op 1.2.2',
		name: 'How transnational coordination works',
		definition: 'What the focal points of the four countries agreed, and what hinders them.',
		unit: '',
		measure: 'qualitative',
		accumulation: 'latest',
		targets: [],
		source: 'Minutes of the meetings of focal points',
		method: 'Account after each half-yearly meeting',
		frequency: 'Every half year',
		responsible: 'Terre des hommes',
		note: 'Illustrative: the texts are invented.'
	}
];
