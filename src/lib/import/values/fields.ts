/** What the columns of a file with values may hold, and what headers call them. */
export const valueFields = [
	'partner',
	'period',
	'indicator',
	'location',
	'state',
	'value',
	'returning',
	'numerator',
	'denominator',
	'text',
	'comment'
] as const;
export type ValueField = (typeof valueFields)[number];

export const numberFields = ['value', 'returning', 'numerator', 'denominator'] as const;

/** Without these there is no telling what a figure is about. */
export const requiredFields: readonly ValueField[] = ['partner', 'period', 'indicator'];

export const fieldHeaders: Record<ValueField, string> = {
	partner: 'Partner',
	period: 'Quarter',
	indicator: 'Indicator',
	location: 'Place',
	state: 'State',
	value: 'Value',
	returning: 'Of whom counted before',
	numerator: 'Numerator',
	denominator: 'Denominator',
	text: 'In words',
	comment: 'Comment'
};

/** Headers of other files that mean the same. */
export const otherHeaders: Record<ValueField, readonly string[]> = {
	partner: [
		'organisation',
		'organization',
		'implementing partner',
		'reporting organisation',
		'organizata',
		'partneri',
		'организација',
		'партнер',
		'organizacija'
	],
	period: [
		'period',
		'reporting period',
		'quarter',
		'periudha',
		'tremujori',
		'период',
		'квартал',
		'тримесечје',
		'kvartal'
	],
	indicator: [
		'indicator code',
		'indicator no',
		'code',
		'treguesi',
		'индикатор',
		'indikator',
		'pokazatelj'
	],
	location: [
		'location',
		'region',
		'municipality',
		'country',
		'vendi',
		'bashkia',
		'rajoni',
		'место',
		'општина',
		'mesto',
		'opština'
	],
	state: ['status of the figure', 'reported'],
	value: [
		'actual',
		'figure',
		'number',
		'result',
		'vlera',
		'numri',
		'вредност',
		'број',
		'vrednost',
		'broj'
	],
	returning: ['returning', 'counted before', 'repeat', 'of which returning'],
	numerator: ['how many', 'numëruesi', 'броител', 'brojilac'],
	denominator: ['of how many', 'out of', 'emëruesi', 'именител', 'imenilac'],
	text: ['text', 'description', 'qualitative', 'përshkrimi', 'опис', 'opis'],
	comment: [
		'comments',
		'remarks',
		'note',
		'notes',
		'koment',
		'komenti',
		'коментар',
		'забелешка',
		'komentar',
		'napomena'
	]
};

/** The words for a figure that does not apply; everything else is reported. */
export const notApplicableWords = ['not applicable', 'not_applicable', 'n/a', 'na'];

/** The column in which a returned file says what is wrong; it is no part of the data. */
export const reasonHeader = 'Besa';
