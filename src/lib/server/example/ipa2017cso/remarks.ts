/** What was said beside the figures: why not, what proves them, and why reports went back. */
import type { ExampleComment, ReportKey } from '../exampleProject.ts';

export const notApplicable: Record<string, string> = {
	'0.1': 'Nobody left the programme six months ago yet.',
	'1.7': 'Job counselling starts next quarter.',
	'2.3': 'Public gatherings were not allowed.'
};

export const remarks: Record<string, string> = {
	'1.1 KMOP AL-TIRANA 2018-Q3':
		'The first CSO to start a counselling service after the assessment.',
	'1.2 KMOP 2019-Q1': 'Among them AAGW, the organisation created by the victims.',
	'1.3 DE 2018-Q1': 'Training starts when the needs assessment is done.',
	'1.5 AAGW 2020-Q2': 'By telephone and online only; the club was closed.',
	'1.6 DE 2020-Q2':
		'Some of those counted earlier lost their work; the indicator does not take them back.',
	'2.2 DE 2020-Q1': 'A referral that waited three weeks for a place in a shelter is included.',
	'2.3 KMOP 2020-Q1': 'The two events of March were called off.',
	'2.3 DE 2020-Q2': 'All events were called off.',
	'2.3 AAGW 2020-Q2': 'All events were called off.',
	'2.3 DE 2020-Q3': 'The outdoor event in Dibër was forbidden the day before.',
	'2.4 KMOP 2020-Q2': 'People were at home and online.',
	'3.2 AAGW 2020-Q2': 'The club was closed from 9 March.',
	'4.1 AAGW 2020-Q2': 'The course needs meetings in person.',
	'5.1 KMOP AL-TIRANA 2020-Q2': 'Emergency grant for masks sewn by members of a cooperative.'
};

export const evidence: Record<string, [string, string]> = {
	'1.1 DE AL-KUKES 2018-Q3': ['Visit report with list of standards', 'D&E office, binder 3'],
	'1.2 KMOP 2018-Q3': ['Certificates of three organisations, copies', 'KMOP, training file 2018/1'],
	'1.2 KMOP 2019-Q3': [
		'Certificate of the thirteenth organisation, copy',
		'KMOP, training file 2019/3'
	],
	'1.2 DE 2019-Q2': ['Certificate, copy', 'D&E office, binder 4'],
	'1.3 KMOP 2019-Q1': ['Attendance lists of two trainings', 'KMOP, training file 2019/1'],
	'1.3 DE 2019-Q3': ['Attendance lists, Kukës and Dibër', 'D&E office, binder 5'],
	'1.4 KMOP 2019-Q1': ['Guidelines, Albanian and English', 'KMOP, publications shelf'],
	'1.5 DE 2019-Q4': ['Tally of open plans, without names', 'Kept at the shelter, file 12'],
	'2.1 DE AL-DIBER 2019-Q4': ['Minutes of the referral mechanism', 'D&E office, binder 6'],
	'2.3 AAGW 2019-Q2': ['Event report with photographs of the hall', 'AAGW, events 2019'],
	'4.1 AAGW 2019-Q2': ['Confirmation of trainer and supervisor', 'AAGW, locked cabinet, file 4'],
	'5.1 KMOP AL-KUKES 2019-Q4': ['Sub-grant contract', 'KMOP, sub-grants, contract 7']
};

export const returned: Record<ReportKey, string> = {
	'DE 2018-Q3':
		'Please split 1.5 by kind of support: the form came without it. The total looks right.',
	'AAGW 2018-Q4':
		'Event attendance counts two events that D&E reports as well. Please agree who counts them.',
	'DE 2019-Q2': '2.1 for Saranda went up without a comment. Which service is new?',
	'AAGW 2019-Q4': 'The texts for 3.1 and 3.2 were swapped.',
	'AAGW 2020-Q3':
		'Readiness for work rose from 3.5 to 4.9 in one quarter. Please check the forms: is 4.9 the mean, ' +
		'or the best score?'
};

export const comments: ExampleComment[] = [
	{
		report: 'DE 2019-Q2',
		by: 'manager',
		indicator: '2.1',
		daysAfterQuarter: 30,
		body: 'Which service in Saranda does the mechanism use now?'
	},
	{
		report: 'DE 2019-Q2',
		by: 'submitter',
		indicator: '2.1',
		daysAfterQuarter: 32,
		body: 'The legal counselling that opened in April; minutes of 22 May, binder 5.'
	},
	{
		report: 'AAGW 2020-Q3',
		by: 'manager',
		indicator: '1.7',
		daysAfterQuarter: 38,
		toCorrect: true,
		body: 'All earlier quarters lie between 2.8 and 3.7. One form with 49 instead of 4.9 would explain it too.'
	},
	{
		report: 'DE 2020-Q3',
		by: 'submitter',
		indicator: '2.3',
		daysAfterQuarter: 24,
		body: 'We hope to hold two outdoor events in October; the police have not decided yet.'
	}
];
