/** Where the three projects work. */
export type ExamplePlace = { code: string; name: string; parent: string | null };

export const places: ExamplePlace[] = [
	{ code: 'AL', name: 'Albania', parent: null },
	{ code: 'AL-TIRANA', name: 'Tirana', parent: 'AL' },
	{ code: 'AL-KUKES', name: 'Kukës', parent: 'AL' },
	{ code: 'AL-DIBER', name: 'Dibër', parent: 'AL' },
	{ code: 'AL-SARANDA', name: 'Saranda', parent: 'AL' },
	{ code: 'XK', name: 'Kosovo', parent: null },
	{ code: 'ME', name: 'Montenegro', parent: null },
	{ code: 'MK', name: 'North Macedonia', parent: null },
	{
		code: 'LCAT',
		name: 'Targeted communities (not named in the public description)',
		parent: null
	}
];
