/** What the project measures. Its description gives no figures: all of them are invented. */
import type { ExampleIndicator, Split } from '../exampleProject.ts';

const invented = 'Illustrative: baseline, targets and values are invented.';

/** Targets at the end of each fiscal year, and of the project. */
const byYear = (...levels: [number, number, number, number, number]): [string, number][] => [
	['2018-09-30', levels[0]],
	['2019-09-30', levels[1]],
	['2020-09-30', levels[2]],
	['2021-09-30', levels[3]],
	['2022-12-31', levels[4]]
];

const bySexAndAge: Split = {
	dimensions: ['sex', 'age'],
	shares: { 'female adult': 44, 'female minor': 32, 'male adult': 9, 'male minor': 15 },
	but: {
		ARSIS: { 'female adult': 12, 'female minor': 43, 'male adult': 4, 'male minor': 41 },
		SHKEJ: { 'female adult': 8, 'female minor': 49, 'male adult': 3, 'male minor': 40 },
		DE: { 'female adult': 62, 'female minor': 22, 'male adult': 11, 'male minor': 5 },
		'SOS-Niksic': { 'female adult': 71, 'female minor': 25, 'male adult': 0, 'male minor': 4 }
	}
};

const byForm: Split = {
	dimensions: ['form_of_exploitation'],
	shares: { sexual: 46, labour: 17, begging: 18, forced_marriage: 11, other: 2, unknown: 6 },
	but: {
		ARSIS: { sexual: 22, labour: 13, begging: 47, forced_marriage: 9, other: 2, unknown: 7 },
		SHKEJ: { sexual: 19, labour: 16, begging: 45, forced_marriage: 14, other: 1, unknown: 5 },
		OpenGate: { sexual: 41, labour: 24, begging: 9, forced_marriage: 20, other: 2, unknown: 4 }
	}
};

export const indicators: ExampleIndicator[] = [
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
	},
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
		targets: [],
		source: 'Minutes of the meetings of focal points',
		method: 'Account after each half-yearly meeting',
		frequency: 'Every half year',
		responsible: 'Terre des hommes',
		note: 'Illustrative: the texts are invented.'
	},
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
		definition: 'Highest number of accounts reached in one month, added up over the partners’ pages.',
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
		definition: 'Share done: 0.2 survey, 0.4 concept, and 0.2 for each step to the start in all countries.',
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
