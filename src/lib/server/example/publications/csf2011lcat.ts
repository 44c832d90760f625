/** The interim report up to the third quarter of 2013. */
import type { ExamplePublication } from './examplePublication.ts';

export const untilAutumn: ExamplePublication = {
	code: 'CSF-2011-LCAT',
	from: '2012-Q4',
	to: '2013-Q3',
	kind: 'interim',
	audience: 'donor',
	texts: {
		target_groups:
			'Target groups are local CSOs and the professionals of the regional networks. Final ' +
			'beneficiaries are victims of trafficking and persons of vulnerable groups. The numbers of ' +
			'women and men are those of the breakdown by sex.',
		summary:
			'The Action helps local CSOs to watch over the plans that are made against trafficking in ' +
			'their towns. By the end of the period {indicator 1.4 running} CSOs had increased their ' +
			'capacities, of a final target of {indicator 1.4 target}, and {indicator 1.5 running} people ' +
			'had completed a training in monitoring and evaluation. {indicator 1.2 running} local plans ' +
			'now have a mechanism for monitoring.\n\n' +
			'The networks assisted {indicator 1.1 running} victims of trafficking and contacted ' +
			'{indicator 1.6 running} persons of vulnerable groups. The analysis of the social protection ' +
			'system was discussed with institutions and with people who receive assistance. Nothing ' +
			'stands in the way of the final targets.',
		'progress Oc 1':
			'The members of the networks share the work: shelter, health care, papers and legal advice. ' +
			'{indicator 1.1 range} victims of trafficking were assisted in the period, most of them ' +
			'referred by centres for social work. Victims without papers wait for weeks before they ' +
			'receive any social assistance; the networks pay the first costs from their own means. A ' +
			'protocol on referrals is ready to be signed.',
		'progress Op 1.1':
			'Interviews with centres for social work showed how differently the same law is applied. The ' +
			'draft was discussed with people who receive assistance, and their examples changed the ' +
			'text. The recommendations name who should do what, and by when.',
		'progress Op 1.2':
			'{indicator 1.5 range} people completed the training. Each group took a real action plan of ' +
			'its town and found out what can be measured in it; participants were surprised how few ' +
			'plans have a budget. For CSOs with few staff, trainings were held at the weekend.',
		'progress Op 1.3':
			'Field workers met {indicator 1.6 range} persons in settlements, at stations and at markets. ' +
			'Most knew of hardly any assistance, and nearly nobody how to complain. They are told what ' +
			'became of their answers.',
		'progress A 1.1.1':
			'Consultations were held in every town, and the draft of the analysis went to all who had ' +
			'taken part.',
		'progress A 1.2.1':
			'Trainings were followed by coaching, which was in more demand than the trainings ' +
			'themselves.',
		'progress A 1.2.2':
			'Regional networks met in each town; who does what in an emergency is written down.',
		'progress A 1.3.1':
			'Conversations took place where people live and wait, with women and men apart where they ' +
			'wished so.',
		next_quarter:
			'The last quarter is for the presentation of the analysis in every town, the signing of the ' +
			'protocol on referrals and the final meeting of the networks.',
		contracts: 'No contract above the threshold was awarded in the period.',
		cooperation_partners:
			'The lead organisation trains and writes the analysis; the partners in the north and in the ' +
			'south build the networks and reach the communities. They meet every month.',
		cooperation_authorities:
			'Municipalities, police and centres for social work take part in the networks. Institutions ' +
			'that had hesitated to give data did so after a second letter.',
		cooperation_organisations:
			'Mediators from the communities came along to consultations, and schools referred for the ' +
			'first time.',
		synergies: 'The networks use the national helpline and refer to existing shelters.',
		previous_grants:
			'The organisations have worked with the same target groups before, in smaller areas.',
		visibility:
			'All materials name the European Union as the donor. Beneficiaries are never shown or named. ' +
			'The Commission may publish the results of the Action.'
	}
};
