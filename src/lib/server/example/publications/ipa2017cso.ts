/** The interim report on the first year, 2018. */
import type { ExamplePublication } from './examplePublication.ts';

export const firstYear: ExamplePublication = {
	code: 'IPA-2017-CSO',
	from: '2018-Q1',
	to: '2018-Q4',
	kind: 'interim',
	audience: 'donor',
	texts: {
		target_groups:
			'Target groups are local CSOs in Tirana, Kukës, Dibër and Saranda and the association of ' +
			'former victims (AAGW). Final beneficiaries are women who were victims of trafficking or ' +
			'domestic violence, and their families. The numbers of women and men are those of the ' +
			'breakdown by sex below the logical framework.',
		summary:
			'The first year laid the ground and brought the first results. The needs of local CSOs were ' +
			'assessed in all regions, a training cycle was designed from what was found, and ' +
			'{indicator 1.3 range} people from CSOs completed a training. {indicator 1.2 range} ' +
			'organisations finished the whole cycle, of a final target of {indicator 1.2 target}.\n\n' +
			'Support to former victims began with the first quarter and reached {indicator 1.5 range} ' +
			'people; {indicator 1.6 range} of them earned their own living by the end of the year. ' +
			'AAGW opened the Social Cause Club, which was visited {indicator 3.2 range} times.\n\n' +
			'The needs assessment took longer than planned and moved the first certificates to ' +
			'September, so that the number of CSOs able to offer a service stands below what was ' +
			'expected for this time. The second year begins with more organisations enrolled than the ' +
			'plan foresaw, and the final targets remain within reach. No sub-grant was due in the ' +
			'period; the rules of the grant scheme were sent to the contracting authority. The ' +
			'intervention logic is still valid.',
		modifications:
			'No result and no indicator was changed in the period. A higher target for people at ' +
			'information events will be proposed with this report, because a municipality asked for ' +
			'more of them than were planned.',
		'progress Oc 1':
			'{indicator 1.1 running} CSOs are able to support former victims, of a final target of ' +
			'{indicator 1.1 target}. Each is counted only after a visit that checks staff, premises and ' +
			'procedures against an agreed list; several more meet all points of it but a written ' +
			'procedure for referrals. Most begin with counselling and help with documents, which need ' +
			'little money. We expect to be level with the plan in the middle of the second year.',
		'progress Op 1.1':
			'The assessment of needs was completed and its results decided what the modules teach. ' +
			'{indicator 1.3 range} people completed a training; participants asked for more practice, ' +
			'and the second day of each module was changed accordingly. {indicator 1.2 range} ' +
			'organisations have completed the whole cycle. Many CSOs had expected a call for grants at ' +
			'once; the partners explained that assessment and training come first. The guidelines on ' +
			'economic empowerment are drafted and go to the printer in the next quarter.',
		'progress Op 1.2':
			'{indicator 1.5 range} former victims received support along individual plans: counselling, ' +
			'legal aid, vocational courses, help to find work and a mentor for the first months at work. ' +
			'{indicator 1.6 range} became financially independent. Care of small children remains the ' +
			'main obstacle, for nurseries close before work ends; a longer day is being discussed with ' +
			'the municipalities.',
		'progress Oc 2':
			'The local referral mechanisms use {indicator 2.1 running} services of CSOs. The time from a ' +
			'referral to the first service fell to {indicator 2.2 running} days, from ' +
			'{indicator 2.2 baseline}. After the local elections some coordinators were replaced, and ' +
			'each new one was offered a day of introduction.',
		'progress Op 2.1':
			'{indicator 2.3 range} people attended information events. Where people hesitate to be seen ' +
			'at an event on trafficking, the partners now invite to talks about safe work abroad and ' +
			'rights at work. The campaign in social media reached {indicator 2.4 running} accounts in ' +
			'its best week.',
		'progress Op 3.1':
			'The Social Cause Club opened in the summer. It was visited {indicator 3.2 range} times: the ' +
			'sewing group and the computer evening are the most popular. A course in bookkeeping for ' +
			'small businesses has begun, and the members elected a council.',
		'progress Op 4.1':
			'{indicator 4.1 range} members completed the course for peer mentors, which was written ' +
			'together with a psychologist. Nobody works as a mentor without regular supervision.',
		'progress Op 5.1':
			'The rules of the grant scheme were drafted and information days held in all regions. A ' +
			'first payment of eighty per cent was agreed, because small CSOs have no money to advance. ' +
			'The first contracts are due in the second year.',
		next_quarter:
			'In the next period the guidelines are published and presented in every region, the training ' +
			'cycle goes into its second round, the grant scheme is opened and its first contracts are ' +
			'signed. The Social Cause Club adds courses with a certificate. Visits to the CSOs that ' +
			'prepare a service continue with a coaching day each month.',
		contracts: 'No contract above the threshold was awarded in the period.',
		cooperation_partners:
			'KMOP coordinates, Different & Equal leads the work with former victims and the referral ' +
			'mechanisms, AAGW runs the club and the peer support. A steering group of the partners met ' +
			'every quarter; common forms, with codes in place of names, were agreed at its first meeting.',
		cooperation_authorities:
			'The municipalities took part in the assessment of needs and named a contact person each. ' +
			'Regional employment offices open their courses to participants of the project.',
		cooperation_organisations:
			'Local CSOs are trained and accompanied; employers are reached through chambers of commerce. ' +
			'Former victims take part in planning through the council of the club.',
		synergies:
			'The project uses the network of shelters that exists in the country and refers to its ' +
			'services; it duplicates none of them.',
		previous_grants:
			'The partners have worked with the same target group before; materials of earlier actions ' +
			'were used for the training modules.',
		visibility:
			'The emblem and the funding statement are on all materials, and participants of events are ' +
			'told who funds the project. People who were victims are never shown or named. The ' +
			'Commission may publish the results of the Action.'
	}
};
