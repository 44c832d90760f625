/** Improving provision of services and awareness to combat TiP in the Balkans: seven partners. */
import type { ExampleProject } from '../exampleProject.ts';
import { fy2018 } from './figures/fy2018.ts';
import { fy2019 } from './figures/fy2019.ts';
import { fy2020 } from './figures/fy2020.ts';
import { fy2021 } from './figures/fy2021.ts';
import { fy2022 } from './figures/fy2022.ts';
import { indicators } from './indicators.ts';
import { overlaps } from './overlaps.ts';
import { results } from './results.ts';
import { comments, evidence, notApplicable, remarks, returned } from './remarks.ts';
import { texts } from './texts.ts';
import { beginning, shortfalls, topics } from './topics.ts';

export const jtipBalkans: ExampleProject = {
	code: 'JTIP-BALKANS',
	title:
		'Improving provision of services and awareness to combat Trafficking in Persons (TiP) in the ' +
		'Balkans, Albania, Montenegro, North Macedonia, Kosovo',
	donor: 'jtip',
	donorName: 'U.S. Department of State, Office to Monitor and Combat Trafficking in Persons',
	contractNumber: 'S-SJTIP-EXAMPLE',
	programme: 'J/TIP',
	summary:
		'This initiative builds upon existing regional and national mechanisms promoting better ' +
		'collaboration and coordination for early identification and assistance to victims and potential ' +
		'victims of TIP, and broadens the spectrum of assistance and continuum of services based on ' +
		'community-level support. It aims to strengthen the capacities of service providers and ' +
		'governmental institutions to ensure the provision of comprehensive services to victims of TIP in ' +
		'four countries of the Balkan region.\n\n' +
		'Example data. Title, dates, donor, partners, countries, goal and objectives follow the public ' +
		'description of the project; outcomes, outputs and activities are drawn from its text. All figures ' +
		'are illustrative: they are invented, and so are the numbers of the award, all people, quarterly values and narratives.',
	startDate: '2017-10-01',
	endDate: '2022-12-31',
	budget: null,
	currency: 'USD',
	lead: 'Tdh',
	contactPerson: 'Luan Modeli, Regional project manager (invented)',
	award: {
		agency: 'U.S. Department of State, Office to Monitor and Combat Trafficking in Persons',
		uei: 'EXAMPLE00000',
		// What recipients outside the United States enter (jtip.md A1.11).
		ein: '44-4444444',
		address: '1 Example Street, 1001 Tirana, Albania (invented)',
		assistanceListing: '19.019',
		certifyingOfficial: 'Luan Modeli, Regional project manager (invented)',
		reportFrequency: 'Quarterly'
	},
	calendar: 'us_fiscal',
	templateVersion: 'SF-PPR',
	closedUntil: '2019-09-30',
	partners: [
		['Tdh', 'Recipient'],
		['ARSIS', 'Sub-recipient'],
		['DE', 'Sub-recipient'],
		['OpenGate', 'Sub-recipient'],
		['SOS-Niksic', 'Sub-recipient'],
		['SHKEJ', 'Sub-recipient'],
		['PVPT', 'Sub-recipient']
	],
	places: ['AL', 'XK', 'ME', 'MK'],
	results,
	indicators,
	figures: [fy2018, fy2019, fy2020, fy2021, fy2022],
	texts,
	notApplicable,
	remarks,
	evidence,
	topics,
	beginning,
	shortfalls,
	lockdown: ['FY2020-Q3', 'FY2021-Q2'],
	revisions: [
		{
			indicator: '2.2',
			day: '2022-12-31',
			from: 56000,
			to: 50000,
			reason:
				'Illustrative: schools were closed for most of a school year, and lessons missed there cannot ' +
				'be made up.',
			requestedOn: '2021-02-15',
			approval: 'Amendment 2 to the award (illustrative)',
			approvedOn: '2021-04-09'
		}
	],
	overlaps,
	open: {
		'ARSIS FY2022-Q3': 'submitted',
		'OpenGate FY2022-Q3': 'returned',
		'ARSIS FY2022-Q4': 'draft'
	},
	returned,
	comments
};
