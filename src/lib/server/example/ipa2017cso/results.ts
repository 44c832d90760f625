/** The results chain, coded as the template of the contract codes it (europeaid.md 1.2). */
import type { ExampleResult } from '../exampleProject.ts';

const inBudget = 'classified in the Budget for the action.';

export const results: ExampleResult[] = [
	{
		code: 'OO',
		parent: null,
		level: 'impact',
		statement:
			'To enhance the CSOs role in the social integration – through employment – of women who have ' +
			'been victims of trafficking and / or domestic violence, and to extend their geographical ' +
			'coverage – through reaching out across the country – in order to build partnerships between ' +
			'CSOs and groups (formal and informal) of former victims of trafficking and domestic violence.'
	},
	{
		code: 'Oc 1',
		parent: 'OO',
		level: 'outcome',
		statement:
			'To enable local CSOs to implement models of economic empowerment for former victims (also) in ' +
			'rural and remote areas.',
		assumptions:
			'Employers in the four regions are willing to take on former victims. Municipalities keep ' +
			'their budget lines for social services.'
	},
	{
		code: 'Op 1.1',
		parent: 'Oc 1',
		level: 'output',
		statement:
			'At least 13 organisations, including an organisation created by the victims, will be trained ' +
			'and will develop their capacities to protect human rights and victims’ rights.',
		assumptions: 'Trained staff stay with their organisations.'
	},
	{
		code: 'A 1.1.1',
		parent: 'Op 1.1',
		level: 'activity',
		statement: 'Assessment of CSOs’ capacities in relation to victim support provision.',
		means: 'Assessment team, interview guide, visits to the four regions.',
		costs: `Human resources and travel; ${inBudget}`,
		assumptions: 'CSOs share information about their capacities openly.'
	},
	{
		code: 'A 1.1.2',
		parent: 'Op 1.1',
		level: 'activity',
		statement:
			'Capacity building for local CSOs: trainings, on-the-job support, best practice exchanges, ' +
			'publication of shadow reports.',
		means: 'Trainers and coaches, training rooms, manuals, exchange visits.',
		costs: `Human resources, travel, training costs and printing; ${inBudget}`,
		assumptions: 'Directors release their staff for training days.'
	},
	{
		code: 'A 1.1.3',
		parent: 'Op 1.1',
		level: 'activity',
		statement:
			'Elaboration of “Guidelines for developing innovative and effective economic empowerment ' +
			'solutions”.',
		means: 'Expert on social economy, working group of partners, translation and layout.',
		costs: `External expertise and printing; ${inBudget}`,
		assumptions: 'Good practice from other countries fits the Albanian labour market.'
	},
	{
		code: 'Op 1.2',
		parent: 'Oc 1',
		level: 'output',
		statement: 'Economically empowered former victims.',
		assumptions: 'Former victims can travel safely to work and training.'
	},
	{
		code: 'A 1.2.1',
		parent: 'Op 1.2',
		level: 'activity',
		statement: 'Research on the local job market skills needs.',
		means: 'Researchers, interviews with employers and employment offices.',
		costs: `External expertise and travel; ${inBudget}`,
		assumptions: 'Employers and employment offices take part.'
	},
	{
		code: 'A 1.2.2',
		parent: 'Op 1.2',
		level: 'activity',
		statement:
			'Input into the development of vocational training priorities and programmes and business ' +
			'development plans for former victims.',
		means: 'Job counsellors, business mentors, places in vocational training.',
		costs: `Human resources and training fees; ${inBudget}`,
		assumptions: 'Training centres offer courses that fit the needs found.'
	},
	{
		code: 'Oc 2',
		parent: 'OO',
		level: 'outcome',
		statement:
			'To enable CSOs to contribute to local mechanisms and support local authorities in fulfilling ' +
			'their obligation of protection for victims of domestic violence and trafficking.',
		assumptions: 'Local elections do not interrupt the work of the referral mechanisms.'
	},
	{
		code: 'Op 2.1',
		parent: 'Oc 2',
		level: 'output',
		statement:
			'Raised awareness among the public, local and national authorities, CSOs and other ' +
			'stakeholders, about the rights of former victims of trafficking and domestic violence, and ' +
			'their needs for socio-economic empowerment and inclusion.',
		assumptions: 'Local media take up the messages of the campaign.'
	},
	{
		code: 'A 2.1.1',
		parent: 'Op 2.1',
		level: 'activity',
		statement:
			'Development of a Communication and Awareness Raising Plan, and of communication and ' +
			'visibility materials and tools.',
		means: 'Communication officer, designer, printing.',
		costs: `Human resources, design and printing; ${inBudget}`,
		assumptions: 'All partners use the agreed visual identity.'
	},
	{
		code: 'A 2.1.2',
		parent: 'Op 2.1',
		level: 'activity',
		statement: 'Creation and implementation of a social media campaign.',
		means: 'Communication officer, short films, paid reach.',
		costs: `Human resources and media costs; ${inBudget}`,
		assumptions: 'The platforms remain open to campaigns on social causes.'
	},
	{
		code: 'A 2.1.3',
		parent: 'Op 2.1',
		level: 'activity',
		statement: 'Organisation of information events.',
		means: 'Speakers, venues in the four regions, printed material.',
		costs: `Event costs and travel; ${inBudget}`,
		assumptions: 'Public events can be held.'
	},
	{
		code: 'Oc 3',
		parent: 'OO',
		level: 'outcome',
		statement:
			'To develop the Association of Albanian Girls and Women (AAGW) into CSO active in providing ' +
			'support to its members and developing tools for sustained partnership relations between local ' +
			'and central authorities, CSOs and former victims.',
		assumptions: 'Authorities are open to working with an organisation of former victims.'
	},
	{
		code: 'Op 3.1',
		parent: 'Oc 3',
		level: 'output',
		statement:
			'Increased competencies of former victims’ organisations, in order for them to play a more ' +
			'active role in policy and decision-making.',
		assumptions: 'Members feel safe to take part in public.'
	},
	{
		code: 'A 3.1.1',
		parent: 'Op 3.1',
		level: 'activity',
		statement:
			'Establishment and operation of a Social Cause Club in order to serve as a place for support, ' +
			'acquirement of new skills and empowerment for former victims of trafficking and domestic ' +
			'violence.',
		means: 'Club coordinator, rented rooms, equipment for workshops.',
		costs: `Human resources, rent and equipment; ${inBudget}`,
		assumptions: 'The address of the club can be kept discreet.'
	},
	{
		code: 'Oc 4',
		parent: 'OO',
		level: 'outcome',
		statement: 'To develop AAGW into a source of peer and professional support for victims.',
		assumptions: 'Shelters and municipalities refer people to peer support.'
	},
	{
		code: 'Op 4.1',
		parent: 'Oc 4',
		level: 'output',
		statement: 'Self-support and empowerment networks with trained peer mentors.',
		assumptions: 'Peer mentors receive supervision throughout.'
	},
	{
		code: 'A 4.1.1',
		parent: 'Op 4.1',
		level: 'activity',
		statement:
			'Self-support network and referral: training former victims to become peer mentors, ' +
			'establishment of peer support program.',
		means: 'Trainer, supervisor, allowances for peer mentors.',
		costs: `Human resources and allowances; ${inBudget}`,
		assumptions: 'Enough members wish to become mentors.'
	},
	{
		code: 'Oc 5',
		parent: 'OO',
		level: 'outcome',
		statement:
			'To run pilot projects and activities that employ collaboration and empowering relations in ' +
			'CSOs networks.',
		assumptions: 'CSOs have the means to pre-finance small projects.'
	},
	{
		code: 'Op 5.1',
		parent: 'Oc 5',
		level: 'output',
		statement:
			'Successful initiatives for economic empowerment of former victims, developed in collaboration ' +
			'with the local government and various organisations (including the association of former ' +
			'victims).',
		assumptions: 'Municipalities provide rooms or stalls for the initiatives.'
	},
	{
		code: 'A 5.1.1',
		parent: 'Op 5.1',
		level: 'activity',
		statement:
			'Establishment and operation of a Grant Scheme dedicated to CSOs that operate in the field of ' +
			'the protection and empowerment of former victims of trafficking and domestic violence in four ' +
			'regions of Albania.',
		means: 'Grants officer, evaluation committee, financial support to third parties.',
		costs: `Human resources and sub-grants; ${inBudget}`,
		assumptions: 'Enough eligible CSOs apply in each region.'
	}
];
