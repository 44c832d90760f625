/** A report of the small project that is complete: what `save_report` takes. */
export const complete = [
	{ indicator: '1', value: 3 },
	{
		indicator: '2',
		value: 10,
		returning: 4,
		cells: [
			{ key: { sex: 'female', age: 'adult' }, value: 6, returning: 3 },
			{ key: { sex: 'female', age: 'minor' }, value: 3, returning: 1 },
			{ key: { sex: 'male', age: 'adult' }, value: 1, returning: 0 },
			{ key: { support: 'shelter' }, value: 8, returning: 4 },
			{ key: { support: 'legal' }, value: 7 }
		]
	},
	{ indicator: '3', numerator: 5, denominator: 8 },
	{ indicator: '4', location: 'HILL', value: 2 },
	{ indicator: '4', location: 'LAKE', value: 0 },
	{ indicator: '5', text: 'The shelter answers within a day.' }
];
