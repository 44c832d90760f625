/** Local Communities Against Trafficking: a project that is over, but for its last reports. */
import type { ExampleProject } from '../exampleProject.ts';
import { sayings } from '../sayings.ts';
import { indicators } from './indicators.ts';
import { results } from './results.ts';
import { beginning, ending, topics } from './topics.ts';

const figures = `
quarter             2012-Q4   2013-Q1   2013-Q2   2013-Q3   2013-Q4
0.1  Example-Lead   n         3/12      5/12      9/12      10/12
1.1  Example-North  4         6r1       9r2       11r3      .
1.1  Example-South  2         5         7r1       8r2       .
1.2  Example-North  0         1         1         3         3
1.2  Example-South  1         1         2         3         .
1.3  Example-Lead   0         0.25      0.5       1         1
1.4  Example-North  0         3         3         1         0
1.4  Example-South  0         2         3         2         .
1.5  Example-Lead   0         24        22        19        2
1.6  Example-North  11        20        23        20        .
1.6  Example-South  8         16        19        17        .
`;

export const csf2011lcat: ExampleProject = {
	code: 'CSF-2011-LCAT',
	title: 'Local Communities Against Trafficking',
	donor: 'europeaid',
	donorName: 'European Union',
	contractNumber: '',
	programme: 'Civil Society Facility Programme 2011, Theme 1: Strengthening the Rule of Law',
	summary:
		'The action’s goal is to increase the capacities of CSOs to develop mechanisms for monitoring ' +
		'and evaluation of local strategies and action plans related to protection of victims of ' +
		'trafficking and prevention of human trafficking. This is achieved through establishing regional ' +
		'networks with a view to improving the position of the groups especially vulnerable to ' +
		'trafficking, as well as by improving regional cooperation and civil society dialogue.\n\n' +
		'Example data. Title, dates, budget, objectives and results follow the public description of the ' +
		'project, and so do 14 CSOs, more than 130 persons contacted and 43 victims assisted. It names no ' +
		'organisation: those shown here, and all figures marked as illustrative, are invented.',
	startDate: '2012-11-01',
	endDate: '2013-11-30',
	budget: 107240.49,
	currency: 'EUR',
	lead: 'Example-Lead',
	contactPerson: 'Nefeli Paradeigma, Project manager (invented)',
	calendar: 'calendar',
	templateVersion: 'A',
	closedUntil: '2013-09-30',
	partners: [
		['Example-Lead', 'Applicant'],
		['Example-North', 'Partner'],
		['Example-South', 'Partner']
	],
	places: ['LCAT'],
	results,
	indicators,
	figures: [figures],
	texts: {},
	notApplicable: { '0.1': 'Monitoring begins when the CSOs have agreed on the tool.' },
	remarks: {
		'1.1 Example-North 2013-Q3': 'Some of them were referred by the network of the South.',
		'1.4 Example-North 2013-Q4':
			'All seven CSOs of the network had completed the programme before.',
		'1.4 Example-South 2013-Q3': 'The thirteenth and the fourteenth organisation.',
		'1.5 Example-Lead 2012-Q4': 'The first training takes place in January.'
	},
	evidence: {
		'1.3 Example-Lead 2013-Q3': ['Analysis and recommendations, printed', 'Publications, number 2'],
		'1.4 Example-South 2013-Q3': ['Certificate of the fourteenth CSO, copy', 'Training file 4'],
		'1.1 Example-South 2013-Q2': [
			'Tally of assisted persons, without names',
			'Kept at the network office, file 3'
		]
	},
	topics,
	beginning,
	ending,
	shortfalls: [
		{
			indicator: '1.5',
			from: '2012-Q4',
			to: '2012-Q4',
			because: sayings(`
				- The contract began in November and trainers had to be chosen first. Forty people have
				  enrolled for the training in January.
			`)
		}
	],
	revisions: [],
	open: {
		'Example-Lead 2013-Q4': 'submitted',
		'Example-North 2013-Q4': 'draft'
	},
	returned: {
		'Example-North 2013-Q2':
			'Please say for each plan in 1.2 which mechanism it has now; the name of the plan is not enough.'
	},
	comments: []
};
