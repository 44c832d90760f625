/** Goal and objectives in the words of the project; the levels below are drawn from its description. */
import type { ExampleResult } from '../exampleProject.ts';

const inBudget = 'see the line-item budget.';

export const results: ExampleResult[] = [
	{
		code: 'Goal',
		parent: null,
		level: 'goal',
		statement:
			'Ensure that victims and potential victims of TiP in the Balkans have access to comprehensive ' +
			'prevention, protection and reintegration services through functional national and transnational ' +
			'coordination mechanisms for identification, case management and community based services.'
	},
	{
		code: 'Obj 1',
		parent: 'Goal',
		level: 'objective',
		statement:
			'Victims and potential victims of TiP in the Balkans have access to national and transnational ' +
			'coordinated and comprehensive services.',
		assumptions:
			'Governments keep their national referral mechanisms and anti-trafficking strategies.'
	},
	{
		code: 'Oc 1.1',
		parent: 'Obj 1',
		level: 'outcome',
		statement:
			'Victims and potential victims of TiP are identified early and assisted through national and ' +
			'transnational coordination mechanisms.',
		assumptions: 'Authorities accept identification by civil society organisations.'
	},
	{
		code: 'Op 1.1.1',
		parent: 'Oc 1.1',
		level: 'output',
		statement:
			'A broader spectrum of assistance and continuum of services for victims and potential victims, ' +
			'based on community-level support.',
		assumptions: 'Shelters and day centres keep their licences and their state funding.'
	},
	{
		code: 'A 1.1.1.1',
		parent: 'Op 1.1.1',
		level: 'activity',
		statement:
			'Early identification by mobile teams in streets, settlements and reception centres.',
		means: 'Mobile teams, cultural mediators, vehicles.',
		costs: `Personnel, travel and supplies; ${inBudget}`,
		assumptions: 'Teams have access to reception centres.'
	},
	{
		code: 'A 1.1.1.2',
		parent: 'Op 1.1.1',
		level: 'activity',
		statement: 'Case management, shelter, and reintegration services in the community.',
		means: 'Case managers, psychologists, lawyers, small funds for direct assistance.',
		costs: `Personnel and direct assistance; ${inBudget}`,
		assumptions: 'People wish to stay in contact after they leave the shelter.'
	},
	{
		code: 'Op 1.1.2',
		parent: 'Oc 1.1',
		level: 'output',
		statement: 'Functional transnational case management between the four countries.',
		assumptions: 'Borders are open and authorities exchange information.'
	},
	{
		code: 'A 1.1.2.1',
		parent: 'Op 1.1.2',
		level: 'activity',
		statement: 'Joint handling of cases across borders: safe return, family tracing, follow-up.',
		means: 'Focal point in each organisation, interpreters, travel with the person.',
		costs: `Personnel and travel; ${inBudget}`,
		assumptions: 'The person agrees to the exchange of information.'
	},
	{
		code: 'Oc 1.2',
		parent: 'Obj 1',
		level: 'outcome',
		statement:
			'Service providers and governmental institutions ensure the provision of comprehensive services ' +
			'to victims of TIP.',
		assumptions: 'Trained staff stay in their posts.'
	},
	{
		code: 'Op 1.2.1',
		parent: 'Oc 1.2',
		level: 'output',
		statement:
			'Strengthened capacities of service providers and governmental institutions in the four ' +
			'countries.',
		assumptions: 'Institutions release their staff for training.'
	},
	{
		code: 'A 1.2.1.1',
		parent: 'Op 1.2.1',
		level: 'activity',
		statement: 'Training of first responders, social workers, teachers, health workers and judges.',
		means: 'Trainers, curriculum, training rooms.',
		costs: `Personnel, travel and training costs; ${inBudget}`,
		assumptions: 'Institutions nominate those who deal with cases.'
	},
	{
		code: 'Op 1.2.2',
		parent: 'Oc 1.2',
		level: 'output',
		statement: 'Procedures and agreements for coordinated services are adopted.',
		assumptions: 'Institutions put agreements into practice.'
	},
	{
		code: 'A 1.2.2.1',
		parent: 'Op 1.2.2',
		level: 'activity',
		statement: 'Drafting and negotiating procedures and cooperation agreements with institutions.',
		means: 'Legal expert, working groups.',
		costs: `Personnel and consultants; ${inBudget}`,
		assumptions: 'Changes of government do not stop the work.'
	},
	{
		code: 'Obj 2',
		parent: 'Goal',
		level: 'objective',
		statement:
			'Potential victims of TIP and targeted public in the Balkans are better informed about human ' +
			'trafficking.',
		assumptions: 'Schools and media remain open to the subject.'
	},
	{
		code: 'Oc 2.1',
		parent: 'Obj 2',
		level: 'outcome',
		statement:
			'Potential victims and the targeted public recognise the signs of trafficking and know where to ' +
			'turn.',
		assumptions: 'People trust the helplines enough to call.'
	},
	{
		code: 'Op 2.1.1',
		parent: 'Oc 2.1',
		level: 'output',
		statement: 'Awareness activities reach potential victims and the targeted public.',
		assumptions: 'Activities in schools and communities are permitted.'
	},
	{
		code: 'A 2.1.1.1',
		parent: 'Op 2.1.1',
		level: 'activity',
		statement: 'Lessons in schools, talks in communities and for job seekers.',
		means: 'Peer educators, material for lessons, field workers.',
		costs: `Personnel, printing and travel; ${inBudget}`,
		assumptions: 'Education authorities support the lessons.'
	},
	{
		code: 'A 2.1.1.2',
		parent: 'Op 2.1.1',
		level: 'activity',
		statement: 'Regional online campaign on work abroad and online recruitment.',
		means: 'Campaign agency, short films, paid reach.',
		costs: `Contractual; ${inBudget}`,
		assumptions: 'The platforms show the campaign to young people.'
	}
];
