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
			'September; what was missed was made up for by the end of the year. The second year begins ' +
			'with more organisations enrolled than the plan foresaw, and the final targets remain within ' +
			'reach. No sub-grant was due in the ' +
			'period; the rules of the grant scheme were sent to the contracting authority. The ' +
			'intervention logic is still valid.',
		modifications: 'No result, no indicator and no target was changed in the period.',
		'progress OO':
			'{indicator 0.1 running} of those who left the programme half a year before were in paid ' +
			'work or self-employed. Few have left it so far, so that the share will still move.',
		'progress Oc 1':
			'{indicator 1.1 running} CSOs are able to support former victims, of a final target of ' +
			'{indicator 1.1 target}. Each is counted only after a visit that checks staff, premises and ' +
			'procedures against an agreed list; several more meet all points of it but a written ' +
			'procedure for referrals. Most begin with counselling and help with documents, which need ' +
			'little money.',
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
		'progress Oc 3':
			'AAGW has begun to speak for its members in public. The association was accompanied in ' +
			'writing its first comments on a plan of a municipality.',
		'progress Op 3.1':
			'The Social Cause Club opened in the summer. It was visited {indicator 3.2 range} times: the ' +
			'sewing group and the computer evening are the most popular. A course in bookkeeping for ' +
			'small businesses has begun, and the members elected a council.',
		'progress Oc 4':
			'Peer support and professional support are offered in the same rooms, so that members find ' +
			'both.',
		'progress Op 4.1':
			'{indicator 4.1 range} members completed the course for peer mentors, which was written ' +
			'together with a psychologist. Nobody works as a mentor without regular supervision.',
		'progress Oc 5':
			'Pilot projects begin with the grant scheme. CSOs that plan to apply together met at the ' +
			'trainings.',
		'progress Op 5.1':
			'The rules of the grant scheme were drafted and information days held in all regions. A ' +
			'first payment of eighty per cent was agreed, because small CSOs have no money to advance. ' +
			'The first contracts are due in the second year.',
		'progress A 1.1.1':
			'Completed: CSOs were visited and their staff interviewed with a common questionnaire. The ' +
			'findings were discussed with the municipalities.',
		'progress A 1.1.2':
			'The modules on needs assessment, case work and records were held; coaching on the job ' +
			'follows each of them. An exchange of practice between the regions was added because ' +
			'participants asked for it.',
		'progress A 1.1.3':
			'The draft of the guidelines was reviewed by practitioners and by former victims.',
		'progress A 1.2.1':
			'Employers and employment offices were asked which skills they look for. The results were ' +
			'handed to job counsellors and to the CSOs.',
		'progress A 1.2.2':
			'Vocational courses were chosen from what the research found, and business plans were ' +
			'written with those who wish to work on their own account.',
		'progress A 2.1.1':
			'The communication plan and the visual identity were agreed between the partners; posters ' +
			'and leaflets are in use.',
		'progress A 2.1.2':
			'The campaign began in spring and tells stories that nobody can be recognised in.',
		'progress A 2.1.3':
			'Events were held in schools, companies and town halls; attendance is better where people ' +
			'are anyway.',
		'progress A 3.1.1':
			'Rooms were found and furnished, rules of the house agreed with the members, and regular ' +
			'opening hours kept since the summer.',
		'progress A 4.1.1':
			'The programme of the course was written and its first rounds held. Supervision takes place ' +
			'regularly.',
		'progress A 5.1.1':
			'The manual of the scheme, its forms and its evaluation grid were prepared and sent to the ' +
			'contracting authority.',
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
