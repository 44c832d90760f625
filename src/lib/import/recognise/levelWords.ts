import type { ResultLevel } from '../logframe/proposal';
import { plainWords } from '../text/plainWords';

/** What row labels and statements call the levels: English, Albanian, Macedonian, Serbian. */
const levelWords: Record<ResultLevel, readonly string[]> = {
	impact: [
		...['overall objective', 'overall objectives', 'general objective', 'impact'],
		...['objektivi i përgjithshëm', 'qëllimi i përgjithshëm', 'ndikimi'],
		...['општа цел', 'целокупна цел', 'влијание', 'opšti cilj', 'општи циљ', 'uticaj']
	],
	goal: ['goal', 'project goal', 'qëllimi i projektit'],
	objective: ['objective', 'objectives', 'project objective'],
	outcome: [
		...[
			'specific objective',
			'specific objectives',
			'outcome',
			'outcomes',
			'other outcomes',
			'intermediary outcome',
			'intermediary outcomes',
			'project purpose',
			'purpose'
		],
		...['objektivi specifik', 'objektivat specifikë', 'objektivat specifike'],
		...['специфична цел', 'специфични цели', 'исход', 'исходи', 'посебна цел'],
		...[
			'specifični cilj',
			'specifični ciljevi',
			'специфични циљ',
			'специфични циљеви',
			'ishod',
			'ishodi'
		]
	],
	output: [
		...['output', 'outputs', 'expected result', 'expected results', 'result', 'results'],
		...['rezultati i pritshëm', 'rezultatet e pritshme', 'rezultatet', 'produktet'],
		...[
			'очекувани резултати',
			'резултат',
			'резултати',
			'očekivani rezultati',
			'rezultat',
			'rezultati',
			'очекивани резултати'
		]
	],
	activity: [
		'activity',
		'activities',
		'aktiviteti',
		'aktivitetet',
		'активност',
		'активности',
		'aktivnost',
		'aktivnosti'
	]
};

/** Longest first, so that an overall objective is none of the objectives. */
const phrases = Object.entries(levelWords)
	.flatMap(([level, words]) => words.map((word) => ({ level, phrase: plainWords(word) })))
	.sort((a, b) => b.phrase.length - a.phrase.length);

const isLevel = (level: string): level is ResultLevel => level in levelWords;

/** The level whose name a text begins with, and that name's length in words; null where none does. */
export function levelIn(text: string): { level: ResultLevel; words: number } | null {
	// Plural endings in brackets and footnote marks are no words: `Outcome(s)`, `*Other Outcomes`.
	const words = `${plainWords(text.replace(/\((s|e|ë|i|t)\)/giu, ''))} `;
	const found = phrases.find(({ phrase }) => words.startsWith(`${phrase} `));
	if (!found || !isLevel(found.level)) return null;
	return { level: found.level, words: found.phrase.split(' ').length };
}

/** How far from the top a level stands. */
export const levelRank: Record<ResultLevel, number> = {
	impact: 0,
	goal: 0,
	objective: 1,
	outcome: 2,
	output: 3,
	activity: 4
};
