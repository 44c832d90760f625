/** By what the figures of all projects may be split. */
export type ExampleDimension = {
	code: string;
	name: string;
	overlapping: boolean;
	/** Code and name, in the order of forms and tables. */
	categories: [code: string, name: string][];
};

const split = (
	code: string,
	name: string,
	categories: [code: string, name: string][]
): ExampleDimension => ({ code, name, overlapping: false, categories });

export const dimensions: ExampleDimension[] = [
	split('sex', 'Sex', [
		['female', 'Female'],
		['male', 'Male'],
		['other', 'Other'],
		['unknown', 'Not known']
	]),
	split('age', 'Age', [
		['minor', 'Under 18'],
		['adult', '18 and over'],
		['unknown', 'Not known']
	]),
	split('form_of_exploitation', 'Form of exploitation', [
		['sexual', 'Sexual exploitation'],
		['labour', 'Forced labour'],
		['begging', 'Forced begging'],
		['forced_marriage', 'Forced marriage'],
		['other', 'Other form'],
		['unknown', 'Not known']
	]),
	split('nationality', 'Nationality', [
		['domestic', 'National of the country'],
		['foreign', 'Foreign national'],
		['unknown', 'Not known']
	]),
	{
		code: 'support',
		name: 'Support received',
		overlapping: true,
		categories: [
			['shelter', 'Shelter'],
			['legal', 'Legal aid'],
			['psychosocial', 'Psychosocial support'],
			['medical', 'Medical care'],
			['vocational_training', 'Vocational training'],
			['employment', 'Help to find work']
		]
	},
	split('organisation_type', 'Type of organisation', [
		['civil_society', 'Civil society organisation'],
		['survivor_led', 'Organisation of former victims'],
		['network', 'Network or coalition'],
		['social_enterprise', 'Social enterprise'],
		['public_institution', 'Public institution'],
		['unknown', 'Not known']
	]),
	split('profession', 'Professional group', [
		['police', 'Police and border police'],
		['social_services', 'Social services'],
		['education', 'Schools'],
		['health', 'Health services'],
		['justice', 'Prosecutors and judges'],
		['labour_inspection', 'Labour inspectors'],
		['civil_society', 'Civil society organisations'],
		['other', 'Other'],
		['unknown', 'Not known']
	])
];
