/** Cooperation between CSOs and groups of former victims: the first of the three real projects. */
import type { ExampleProject } from '../exampleProject.ts';
import { figures } from './figures.ts';
import { indicators } from './indicators.ts';
import { results } from './results.ts';
import { comments, evidence, notApplicable, remarks, returned } from './remarks.ts';
import { texts } from './texts.ts';
import { beginning, shortfalls, topics } from './topics.ts';

export const ipa2017cso: ExampleProject = {
	code: 'IPA-2017-CSO',
	title:
		'Cooperation between CSOs and groups of former victims of trafficking and domestic violence ' +
		'for the economic empowerment of victims',
	donor: 'europeaid',
	donorName: 'European Union',
	contractNumber: 'IPA/2017/155863-3/31',
	programme: 'EuropeAid/155863/DD/ACT/AL',
	summary:
		'The project contributed to identifying the needs of civil society organisations (CSOs) in ' +
		'Tirana, Kukës, Dibër and Saranda to grow, formalise and specialise in the re/integration of ' +
		'former victims of trafficking and/or domestic violence, and built their capacities through ' +
		'training, on-the-job support, mentoring and coaching. It supported CSOs through a grant scheme ' +
		'to propose and implement economic empowerment models, and the victims’ organisation AAGW to ' +
		'become a receiving point for former victims and a source of peer and professional support.\n\n' +
		'Example data. Title, dates, partners, places, objectives, results and activities follow the ' +
		'public descriptions of the project. Figures marked as illustrative are invented; so are all ' +
		'people, quarterly values and narratives.',
	startDate: '2018-02-01',
	endDate: '2021-01-31',
	budget: null,
	currency: 'EUR',
	lead: 'KMOP',
	contactPerson: 'Nefeli Paradeigma, Project manager (invented)',
	calendar: 'calendar',
	templateVersion: 'B',
	closedUntil: '2018-12-31',
	partners: [
		['KMOP', 'Coordinator'],
		['DE', 'Co-beneficiary'],
		['AAGW', 'Co-beneficiary']
	],
	places: ['AL', 'AL-TIRANA', 'AL-KUKES', 'AL-DIBER', 'AL-SARANDA'],
	results,
	indicators,
	figures,
	texts,
	notApplicable,
	remarks,
	evidence,
	topics,
	beginning,
	shortfalls,
	lockdown: ['2020-Q2', '2020-Q3'],
	revisions: [
		{
			indicator: '2.4',
			day: '2021-01-31',
			from: 20000,
			to: 25000,
			reason:
				'Illustrative: the campaign reached 16,000 people a week a year early, so the final level ' +
				'was raised.',
			requestedOn: '2019-11-04',
			approval: 'Exchange of letters of 28 November 2019 (illustrative)',
			approvedOn: '2019-11-28'
		},
		{
			indicator: '2.3',
			day: '2021-01-31',
			from: 1200,
			to: 800,
			reason:
				'Illustrative: public events were not allowed in spring 2020, and halls may be filled to a ' +
				'third only. The money saved goes into online sessions.',
			requestedOn: '2020-10-12',
			approval: '',
			approvedOn: null
		}
	],
	open: {
		'DE 2020-Q3': 'submitted',
		'AAGW 2020-Q3': 'returned',
		'AAGW 2020-Q4': 'draft'
	},
	returned,
	comments
};
