/**
 * What headers call the columns of a logframe, by version of the matrix and by language: English,
 * Albanian, Macedonian, Serbian. A header fits a phrase that it begins with; the longest phrase wins.
 */
export const columnRoles = [
	'code',
	'level',
	'result',
	'indicator',
	'definition',
	'unit',
	'baseline',
	'baselineDate',
	'target',
	'current',
	'source',
	'method',
	'frequency',
	'responsible',
	'assumptions',
	'activity',
	'means',
	'costs',
	'breakdown'
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export const columnWords: Record<ColumnRole, readonly string[]> = {
	code: [
		'code',
		'no',
		'nr',
		'id',
		'#',
		'ref',
		'indicator no',
		'indicator number',
		'indicator code',
		'number',
		'kodi',
		'р бр',
		'реден број',
		'r br',
		'redni broj',
		'шифра',
		'sifra'
	],
	level: ['level', 'result level', 'niveli', 'ниво', 'nivo'],
	result: [
		...[
			'results chain',
			'result chain',
			'intervention logic',
			'logic of intervention',
			'result',
			'results',
			'narrative summary',
			'project description',
			'hierarchy of objectives'
		],
		...['zinxhiri i rezultateve', 'logjika e ndërhyrjes', 'logjika e ndërhyrjeve'],
		...[
			'интервентна логика',
			'логика на интервенција',
			'синџир на резултати',
			'ланец на резултати'
		],
		...['logika intervencije', 'lanac rezultata', 'логика интервенције', 'ланац резултата']
	],
	indicator: [
		...[
			'indicator',
			'indicators',
			'indicator name',
			'objectively verifiable indicator',
			'objectively verifiable indicators',
			'performance indicator',
			'performance indicators',
			'key performance indicator',
			'key performance indicators',
			'ovi',
			'ovis'
		],
		...[
			'treguesi',
			'treguesit',
			'indikatori',
			'indikatorët',
			'tregues',
			'treguesit objektivisht të verifikueshëm'
		],
		...['индикатор', 'индикатори', 'показатели', 'објективно проверливи индикатори'],
		...[
			'indikator',
			'pokazatelji',
			'pokazatelj',
			'objektivno proverljivi indikatori',
			'објективно проверљиви индикатори',
			'показатељи'
		]
	],
	definition: ['definition', 'indicator definition', 'përkufizimi', 'дефиниција', 'definicija'],
	unit: [
		'unit',
		'unit of measure',
		'unit of measurement',
		'njësia',
		'njësia matëse',
		'единица',
		'единица мерка',
		'мерна единица',
		'jedinica',
		'jedinica mere',
		'јединица мере'
	],
	baseline: [
		...['baseline', 'base line', 'baseline value', 'starting value', 'initial value'],
		...['vlera bazë', 'vlera fillestare', 'vlera e bazës', 'baza'],
		...['почетна вредност', 'појдовна вредност', 'основна вредност', 'базна вредност'],
		...['polazna vrednost', 'početna vrednost', 'bazna vrednost', 'полазна вредност']
	],
	baselineDate: ['baseline date', 'baseline year', 'date of baseline', 'year of baseline'],
	target: [
		...[
			'target',
			'targets',
			'target value',
			'final target',
			'end target',
			'life of award target',
			'life of project target',
			'loa target',
			'lop target',
			'annual target',
			'milestone',
			'milestones',
			'intermediary target'
		],
		...['synimi', 'synimet', 'vlera e synuar', 'vlera e synimit', 'vlerat e synuara'],
		...['целна вредност', 'целни вредности', 'цел', 'таргет'],
		...[
			'ciljna vrednost',
			'ciljne vrednosti',
			'ciljana vrednost',
			'ciljane vrednosti',
			'циљна вредност',
			'циљне вредности'
		]
	],
	current: [
		'current value',
		'actual',
		'actuals',
		'achieved',
		'value achieved',
		'reference date',
		'to date',
		'cumulative',
		'progress',
		'% of target',
		'percent of target',
		'vlera aktuale',
		'тековна вредност',
		'моментална вредност',
		'trenutna vrednost',
		'ostvarena vrednost'
	],
	source: [
		...[
			'source',
			'sources',
			'source and mean of verification',
			'source and means of verification',
			'sources and means of verification',
			'sources of verification',
			'means of verification',
			'data source',
			'data sources',
			'sources of data'
		],
		...[
			'burimi',
			'burimet',
			'burimet dhe mjetet e verifikimit',
			'burimet e verifikimit',
			'mjetet e verifikimit'
		],
		...[
			'извори и средства за верификација',
			'извори на верификација',
			'извор на верификација',
			'извори на податоци',
			'средства за верификација'
		],
		...[
			'izvori i sredstva verifikacije',
			'izvori verifikacije',
			'izvor verifikacije',
			'izvori provere',
			'sredstva verifikacije',
			'извори и средства верификације'
		]
	],
	method: [
		'method',
		'methods',
		'data collection method',
		'methodology',
		'collection method',
		'metoda',
		'метод'
	],
	frequency: [
		'frequency',
		'how often',
		'frekuenca',
		'shpeshtësia',
		'фреквенција',
		'učestalost',
		'учесталост'
	],
	responsible: [
		'responsible',
		'responsible partner',
		'responsible person',
		'responsibility',
		'përgjegjës',
		'përgjegjësi',
		'одговорен',
		'одговорно лице',
		'odgovoran',
		'odgovorna osoba'
	],
	assumptions: [
		'assumption',
		'assumptions',
		'assumptions and risks',
		'risks and assumptions',
		'risks',
		'supozimet',
		'hipotezat',
		'supozimet dhe rreziqet',
		'претпоставки',
		'pretpostavke',
		'претпоставке'
	],
	activity: [
		'activity',
		'activities',
		'key activities',
		'what are the key activities',
		'aktiviteti',
		'aktivitetet',
		'активност',
		'активности',
		'aktivnost',
		'aktivnosti'
	],
	means: ['means', 'inputs', 'resources', 'mjetet', 'средства', 'sredstva'],
	costs: ['cost', 'costs', 'kosto', 'kostot', 'трошоци', 'troškovi', 'трошкови'],
	breakdown: [
		'disaggregation',
		'disaggregated by',
		'data disaggregation',
		'zbërthimi',
		'разделување',
		'razvrstavanje'
	]
};
