/** What was said beside the figures: why not, what proves them, and why reports went back. */
import type { ExampleComment, ReportKey } from '../exampleProject.ts';

export const notApplicable: Record<string, string> = {
	'G.1': 'No reintegration plan under the project has ended yet.',
	'1.8': 'No test was held: the trainings of the quarter were short online sessions.',
	'1.10': 'Reported every half year.',
	'2.2': 'Schools and youth centres were closed for the whole quarter.'
};

export const remarks: Record<string, string> = {
	'1.1 ARSIS AL FY2018-Q1': 'The identification body did not meet in the quarter.',
	'1.7 SOS-Niksic FY2020-Q3': 'All trainings were put off to autumn.',
	'1.7 OpenGate FY2019-Q3': 'With border police of three crossings.',
	'1.9 OpenGate MK FY2018-Q3': 'Agreement with the employment service.',
	'1.9 Tdh XK FY2019-Q2': 'Procedure for children without parental care.',
	'2.2 DE AL FY2020-Q3': 'Nothing was possible in person.',
	'2.2 PVPT XK FY2020-Q3': 'Nothing was possible in person.',
	'2.2 Tdh AL FY2020-Q3': 'In reception centres only.',
	'2.3 Tdh FY2019-Q4': 'The first film of the campaign.'
};

export const evidence: Record<string, [string, string]> = {
	'1.3 DE FY2019-Q2': ['Tally of open plans, without names', 'Kept at the shelter, file 7'],
	'1.3 PVPT FY2020-Q4': ['Tally of open plans, without names', 'Kept at the shelter, file 3'],
	'1.7 OpenGate FY2019-Q3': ['Attendance lists, border police', 'Open Gate, training 2019/4'],
	'1.7 Tdh FY2019-Q1': ['Attendance lists of five trainings', 'Tdh Tirana, training 2019/1'],
	'1.9 SOS-Niksic ME FY2019-Q3': [
		'Cooperation agreement, copy',
		'SOS Nikšić, agreements, number 2'
	],
	'1.9 Tdh AL FY2020-Q1': ['Procedure as adopted', 'Tdh Tirana, legal file 5'],
	'2.2 ARSIS AL FY2019-Q4': ['Activity reports', 'ARSIS Tirana, binder 11'],
	'2.4 Tdh FY2020-Q1': ['Launch reports of the four countries', 'Tdh Tirana, campaign file']
};

export const returned: Record<ReportKey, string> = {
	'ARSIS FY2018-Q3':
		'Victims and potential victims seem to be added up in 1.1. Please keep them apart.',
	'PVPT FY2018-Q4':
		'Please say which of those trained were police; all of them stand under “other”.',
	'SOS-Niksic FY2019-Q1': 'The days in 1.5 are a median. The definition asks for the mean.',
	'OpenGate FY2019-Q4': 'Activities at one school are counted under two quarters.',
	'SHKEJ FY2020-Q2': 'The challenges section is that of last quarter.',
	'DE FY2021-Q1': 'Please explain the longer stay in the shelter; it will be asked.',
	'ARSIS FY2021-Q4': 'Lessons held with Tdh are counted by both of you. Please agree on one.',
	'OpenGate FY2022-Q3':
		'The online reach is 609,000, about ten times that of last quarter. Is there a zero too many?'
};

export const comments: ExampleComment[] = [
	{
		report: 'DE FY2021-Q1',
		by: 'manager',
		indicator: '1.3',
		daysAfterQuarter: 30,
		body: 'Do people stay longer because of the closed borders, or for another reason?'
	},
	{
		report: 'DE FY2021-Q1',
		by: 'submitter',
		indicator: '1.3',
		daysAfterQuarter: 33,
		body: 'Mostly because there is no work to leave for. It is in the narrative now.'
	},
	{
		report: 'OpenGate FY2022-Q3',
		by: 'manager',
		indicator: '2.3',
		daysAfterQuarter: 41,
		body: 'The platform’s page shows a figure by day and one by month; which one was copied?'
	},
	{
		report: 'ARSIS FY2022-Q3',
		by: 'submitter',
		indicator: '2.2',
		daysAfterQuarter: 27,
		body: 'Two summer camps are included; the lists are in binder 16.'
	}
];
