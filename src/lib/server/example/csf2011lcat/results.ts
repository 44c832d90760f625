/** The results chain in the words of the project's public description. */
import type { ExampleResult } from '../exampleProject.ts';

export const results: ExampleResult[] = [
	{
		code: 'OO',
		parent: null,
		level: 'impact',
		statement:
			'To increase capacities of CSOs and local communities for efficient participation in decision ' +
			'making processes related to social policy improvements.'
	},
	{
		code: 'Oc 1',
		parent: 'OO',
		level: 'outcome',
		statement:
			'To increase the capacities of CSOs to develop mechanisms for monitoring and evaluation of local ' +
			'strategies and action plans related to protection of victims of trafficking and prevention of ' +
			'human trafficking.',
		assumptions: 'Municipalities make their strategies and action plans public.'
	},
	{
		code: 'Op 1.1',
		parent: 'Oc 1',
		level: 'output',
		statement:
			'A comprehensive analysis of the social protection system for vulnerable groups and ' +
			'Recommendations for improvement.',
		assumptions: 'Institutions answer requests for information.'
	},
	{
		code: 'A 1.1.1',
		parent: 'Op 1.1',
		level: 'activity',
		statement: 'Research on the social protection system, with consultations in the communities.',
		means: 'Researchers, local interviewers, publication.',
		costs: 'Human resources, travel and printing; classified in the Budget for the action.',
		assumptions: 'Interviewers are trusted in the communities.'
	},
	{
		code: 'Op 1.2',
		parent: 'Oc 1',
		level: 'output',
		statement:
			'Capacities of 14 local CSOs increased for monitoring of local strategic and action plans in ' +
			'the area of social protection.',
		assumptions: 'CSOs can spare staff for monitoring.'
	},
	{
		code: 'A 1.2.1',
		parent: 'Op 1.2',
		level: 'activity',
		statement: 'Training and coaching of local CSOs in monitoring and evaluation.',
		means: 'Trainers, manual, visits.',
		costs: 'Human resources and training costs; classified in the Budget for the action.',
		assumptions: 'Trained people stay with their organisations.'
	},
	{
		code: 'A 1.2.2',
		parent: 'Op 1.2',
		level: 'activity',
		statement: 'Establishing regional networks of CSOs and professionals.',
		means: 'Two network coordinators, meetings.',
		costs: 'Human resources and travel; classified in the Budget for the action.',
		assumptions: 'Institutions allow their staff to take part.'
	},
	{
		code: 'Op 1.3',
		parent: 'Oc 1',
		level: 'output',
		statement:
			'The vulnerable groups enhanced their capacities through the consultations during the research ' +
			'and obtained relevant information on the available assistance, in accessing their rights ' +
			'within the social protection system and participated in the policy development.',
		assumptions: 'People can be reached without exposing them.'
	},
	{
		code: 'A 1.3.1',
		parent: 'Op 1.3',
		level: 'activity',
		statement: 'Consultations with vulnerable groups, and information on the available assistance.',
		means: 'Field workers, leaflets in the languages of the communities.',
		costs: 'Human resources, travel and printing; classified in the Budget for the action.',
		assumptions: 'Community leaders support the visits.'
	}
];
