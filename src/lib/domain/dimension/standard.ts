/** By what figures of this field are usually split: lists to begin with, to be extended. */
export type StandardDimension = {
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
): StandardDimension => ({ code, name, overlapping: false, categories });

export const standardDimensions: StandardDimension[] = [
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
	]),
	split('age_band', 'Age band', [
		['0_11', '0–11'],
		['12_17', '12–17'],
		['18_24', '18–24'],
		['25_59', '25–59'],
		['60_up', '60 and over'],
		['unknown', 'Not known']
	]),
	split('disability', 'Disability', [
		['with', 'With a disability'],
		['without', 'Without a disability'],
		['unknown', 'Not known']
	])
];
