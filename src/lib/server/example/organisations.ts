/** The organisations of the three projects, in the words of the projects' own descriptions. */
export type ExampleOrganisation = {
	/** Stands in addresses. */
	shortName: string;
	name: string;
	country: string;
};

export const organisations: ExampleOrganisation[] = [
	{ shortName: 'KMOP', name: 'Family and Childcare Center', country: 'Greece' },
	{ shortName: 'DE', name: 'Different & Equal', country: 'Albania' },
	{
		shortName: 'AAGW',
		name: 'Association of Albanian Girls and Women',
		country: 'Albania'
	},
	{ shortName: 'Tdh', name: 'Terre des hommes', country: 'Albania and Kosovo' },
	{
		shortName: 'ARSIS',
		name: 'The Initiative for Social Change',
		country: 'Albania'
	},
	{
		shortName: 'OpenGate',
		name: 'Association for Action against Violence and Trafficking in Human Beings – Open Gate',
		country: 'North Macedonia'
	},
	{
		shortName: 'SOS-Niksic',
		name: 'SOS Hotline for Women and Children Victims of Violence Nikšić',
		country: 'Montenegro'
	},
	{ shortName: 'SHKEJ', name: 'Shpresë dhe Shtëpitë e Fëmijëve', country: 'Kosovo' },
	{
		shortName: 'PVPT',
		name: 'The Center for Protection of Victims and Prevention of Trafficking in Human Beings',
		country: 'Kosovo'
	},
	// The public description of CSF-2011-LCAT names no organisation.
	{
		shortName: 'Example-Lead',
		name: 'Example lead organisation (illustrative)',
		country: ''
	},
	{ shortName: 'Example-North', name: 'Example network North (illustrative)', country: '' },
	{ shortName: 'Example-South', name: 'Example network South (illustrative)', country: '' }
];
