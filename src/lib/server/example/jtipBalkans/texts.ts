/** What the focal points of the four countries said of working together, every half year. */
export const texts: Record<string, string> = {
	'1.10 Tdh FY2018-Q1':
		'Every organisation has named a focal point. There is no common form yet, and most contacts are by ' +
		'telephone.',
	'1.10 Tdh FY2018-Q3':
		'The focal points met in Skopje and agreed on a form for referrals and on passwords for the exchange ' +
		'of files. Nothing is sent without the written consent of the person.',
	'1.10 Tdh FY2019-Q1':
		'The form is in use between Albania and Kosovo. Montenegro and North Macedonia still wait for the ' +
		'approval of their authorities.',
	'1.10 Tdh FY2019-Q3':
		'All four countries use the form. A case is answered after six days on average; consent of ' +
		'guardians of minors takes longest.',
	'1.10 Tdh FY2020-Q1':
		'The focal points agreed that nobody travels home without an assessment of the family. Several ' +
		'returns were put off because of it.',
	'1.10 Tdh FY2020-Q3':
		'Borders are closed. Cases are discussed by video every second week; returns wait, and shelters keep ' +
		'people longer than planned.',
	'1.10 Tdh FY2021-Q1':
		'Travel is possible with a test. Few people cross borders, and few cases are found at them; the ' +
		'mobile teams look online instead.',
	'1.10 Tdh FY2021-Q3':
		'The first meeting in person for eighteen months. Half of the focal points are new and were ' +
		'trained by the others.',
	'1.10 Tdh FY2022-Q1':
		'The police of two countries take part in the meetings of the focal points. New cases are fewer than ' +
		'planned, because labour inspectors and border police refer little.',
	'1.10 Tdh FY2022-Q3':
		'The focal points drafted an annex to the national procedures of all four countries, so that the ' +
		'way of working stays when the project ends.'
};
