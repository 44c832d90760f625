import { formatMoney } from '../../shared/number.ts';
import { european } from '../../shared/printStyle.ts';
import type { NarrativeHeading, ReportHeadings } from './template.ts';

/** Contracts above these sums are listed (europeaid.md 2.3). */
const contractsThreshold = { interim: 10_000, final: 60_000 };

const contracts = (kind: keyof typeof contractsThreshold) =>
	`Contracts awarded above ${formatMoney(contractsThreshold[kind], 'EUR', european)}`;

/** The interim form gives the summary half a page: about as many words in its type. */
const halfPage = 250;

const cooperation: readonly NarrativeHeading[] = [
	{
		heading: '3.1. Relationship between the beneficiaries and affiliated entities',
		section: 'cooperation_partners'
	},
	{ heading: '3.2. Relationship with State authorities', section: 'cooperation_authorities' },
	{
		heading: '3.3. Relationship with other organisations involved',
		section: 'cooperation_organisations'
	},
	{ heading: '3.4. Links and synergies with other actions', section: 'synergies' },
	{ heading: '3.5. Previous EU grants for the same target group', section: 'previous_grants' }
];

/** The headings of the 2016 forms; other versions say what they word differently (europeaid.md 2.3). */
export const headings: ReportHeadings = {
	contents: 'Table of contents',
	acronyms: 'List of acronyms used in the report',
	description: '1. Description',
	assessment: '2. Assessment of implementation of Action activities',
	summary: '2.1. Executive summary of the Action',
	summaryWords: { interim: halfPage, final: null },
	results: '2.2. Results and activities',
	resultsPart: 'A. Results',
	activitiesPart: 'B. Activities',
	logframe: '2.3. Logframe matrix updated',
	afterLogframe: {
		interim: [
			{ heading: '2.4. Updated action plan for the next period', section: 'next_quarter' },
			{ heading: `2.5. ${contracts('interim')}`, section: 'contracts' }
		],
		final: [
			{ heading: '2.4. Sustainability of the results', section: 'sustainability' },
			{ heading: '2.5. Cross-cutting issues', section: 'cross_cutting' },
			{ heading: '2.6. Monitoring and evaluation', section: 'monitoring' },
			{ heading: '2.7. Learning from the Action', section: 'lessons' },
			{ heading: '2.8. Materials produced', section: 'materials' },
			{ heading: `2.9. ${contracts('final')}`, section: 'contracts' }
		]
	},
	cooperation: '3. Beneficiaries/affiliated entities and other Cooperation',
	cooperationPoints: {
		interim: cooperation,
		final: [
			...cooperation,
			{
				heading: '3.6. Cooperation with the contracting authority',
				section: 'cooperation_contracting_authority'
			}
		]
	},
	visibility: '4. Visibility',
	records: '5. Location of records, accounting and supporting documents',
	signature: [
		'Name of the contact person for the Action',
		'Signature',
		'Location',
		'Date report due',
		'Date report sent'
	]
};
