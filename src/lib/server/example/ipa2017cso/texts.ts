/** What AAGW wrote of its part in policy and decision-making. */
export const texts: Record<string, string> = {
	'3.1 AAGW 2018-Q2':
		'AAGW is registered as an association and has a board of five members. It sits in no public body yet.',
	'3.1 AAGW 2018-Q3':
		'AAGW was invited once to the referral mechanism of Tirana, as a guest. It presented the idea of ' +
		'the Social Cause Club.',
	'3.1 AAGW 2018-Q4':
		'AAGW sent written comments on the municipal social plan of Tirana. The municipality confirmed ' +
		'that it had received them; an answer is open.',
	'3.1 AAGW 2019-Q1':
		'Two proposals of AAGW stand in the social plan of Tirana: rent support for the first year, and ' +
		'opening hours of the social service after work.',
	'3.1 AAGW 2019-Q2':
		'AAGW is a standing guest of the referral mechanism of Tirana and took part in three of its four ' +
		'meetings.',
	'3.1 AAGW 2019-Q3':
		'AAGW signed a memorandum with the regional employment office on job counselling for its members. ' +
		'It spoke at a hearing on the law on free legal aid.',
	'3.1 AAGW 2019-Q4':
		'AAGW became a full member of the referral mechanism of Tirana. It trained the local coordinators ' +
		'of Kukës and Dibër in what former victims expect of a first meeting.',
	'3.1 AAGW 2020-Q1':
		'AAGW took part in drafting the chapter on reintegration of the national action plan and met the ' +
		'anti-trafficking coordinator twice.',
	'3.1 AAGW 2020-Q2':
		'Meetings were held online. AAGW reported to the referral mechanism what its members lacked during ' +
		'the lockdown; the municipality answered with food parcels and telephone credit.',
	'3.1 AAGW 2020-Q3':
		'AAGW proposed that municipalities keep a small fund for emergencies. Tirana has put it into the ' +
		'draft budget of 2021; Dibër and Kukës are considering it.'
};
