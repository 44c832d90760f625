/** What is measured of outcomes 2 to 5. */
import type { ExampleIndicator } from '../exampleProject.ts';
import { invented, jtipAward } from '../invented.ts';

export const networkIndicators: ExampleIndicator[] = [
	{
		code: '2.1',
		result: 'Oc 2',
		name: 'CSO services that the local referral mechanism uses',
		definition:
			'Services run by CSOs to which the mechanism referred at least one person in the last twelve ' +
			'months.',
		unit: 'services',
		accumulation: 'latest',
		baseline: 3,
		baselineNote: 'Two services in Tirana, one in Dibër.',
		byLocation: true,
		targets: [['2021-01-31', 12]],
		source: 'Minutes of the local referral mechanisms',
		method: 'Interview with the local coordinator',
		responsible: 'D&E',
		note: invented
	},
	{
		code: '2.2',
		result: 'Oc 2',
		name: 'Days from referral to the first service',
		definition: 'Mean number of days of the referrals of the quarter.',
		unit: 'days',
		accumulation: 'latest',
		combination: 'average',
		direction: 'decrease',
		baseline: 21,
		baselineNote: 'Referrals of the second half of 2017.',
		fractions: true,
		targets: [['2021-01-31', 7]],
		source: 'Case management files',
		method: 'Dates of referral and of the first meeting',
		responsible: 'D&E and AAGW',
		note: invented
	},
	{
		code: '2.3',
		result: 'Op 2.1',
		name: 'People who attend information events',
		definition: 'Attendance at all events of the quarter; who comes twice is counted twice.',
		unit: 'people',
		splits: [{ dimensions: ['sex'], shares: { female: 63, male: 35, unknown: 2 } }],
		targets: [
			['2018-06-30', 0],
			['2018-12-31', 200],
			['2019-12-31', 750],
			['2021-01-31', 1200]
		],
		answers: [[jtipAward, '2.2', 'all who attend; the award asks for each event']],
		source: 'Event reports',
		method: 'Count at the door',
		responsible: 'All partners',
		note: invented
	},
	{
		code: '2.4',
		result: 'Op 2.1',
		name: 'Largest weekly reach of the social media campaign',
		definition: 'The highest number of accounts reached in one week, by the platforms’ own count.',
		unit: 'accounts',
		accumulation: 'maximum',
		combination: 'maximum',
		path: 'step',
		targets: [
			['2018-12-31', 8000],
			['2019-12-31', 16000],
			['2021-01-31', 25000]
		],
		source: 'Statistics of the platforms',
		method: 'Weekly figures, copied on the last day of the quarter',
		responsible: 'KMOP and AAGW',
		note: `${invented} The final target was raised in 2019.`
	},
	{
		code: '3.1',
		result: 'Oc 3',
		name: 'How AAGW takes part in policy and decision-making',
		definition: 'In which bodies AAGW sits, what it proposed, and what became of it.',
		unit: '',
		measure: 'qualitative',
		accumulation: 'latest',
		targets: [],
		source: 'Minutes and letters',
		method: 'Short account by the board',
		responsible: 'AAGW',
		note: 'Illustrative: the texts are invented.'
	},
	{
		code: '3.2',
		result: 'Op 3.1',
		name: 'Visits to the Social Cause Club',
		definition:
			'Every visit counts, whoever comes. No target was agreed: the club is for whoever needs it.',
		unit: 'visits',
		targets: [],
		source: 'Visitors’ tally of the club',
		method: 'Strokes on a sheet; no names are taken',
		responsible: 'AAGW',
		note: 'Illustrative: the values are invented.'
	},
	{
		code: '4.1',
		result: 'Op 4.1',
		name: 'Former victims trained as peer mentors',
		definition: 'Members who completed the course and had a first supervised conversation.',
		unit: 'people',
		path: 'step',
		countsPeople: true,
		sensitive: true,
		splits: [{ dimensions: ['sex'], shares: { female: 100, male: 0 } }],
		targets: [
			['2018-12-31', 6],
			['2019-12-31', 14],
			['2021-01-31', 20]
		],
		source: 'Course records',
		method: 'Confirmation by trainer and supervisor',
		responsible: 'AAGW',
		note: invented
	},
	{
		code: '5.1',
		result: 'Op 5.1',
		name: 'Sub-grants awarded for economic empowerment initiatives',
		definition: 'Contracts signed with CSOs, by the region in which the initiative takes place.',
		unit: 'sub-grants',
		path: 'step',
		byLocation: true,
		targets: [
			['2019-06-30', 4],
			['2019-12-31', 8],
			['2021-01-31', 10]
		],
		source: 'Sub-grant contracts',
		method: 'Count of signed contracts',
		responsible: 'KMOP',
		note: invented
	}
];
