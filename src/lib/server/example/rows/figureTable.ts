/**
 * Tables of figures as a person writes them: a head line names the quarters, and each line below
 * holds what one partner reported of one indicator (at one place) in them.
 *
 * ```
 * quarter          2018-Q1  2018-Q2
 * 1.5  DE          7        12r6
 * 2.1  DE AL-KUKES 0        n
 * ```
 *
 * `12` a figure · `12r6` people, six of whom were counted before · `5/12` numerator and denominator
 * · `text` the words stand elsewhere · `n` not applicable · `.` not reported.
 */
export type Entry =
	| { kind: 'number'; value: number; returning: number }
	| { kind: 'pair'; numerator: number; denominator: number }
	| { kind: 'text' }
	| { kind: 'not_applicable' };

/** What one partner reported of one indicator at one place, by the label of the quarter. */
export type Series = {
	indicator: string;
	partner: string;
	place: string | null;
	entries: Map<string, Entry>;
};

/** The series of all tables; a series may go on from table to table. */
export function readTables(tables: string[]): Series[] {
	const found = new Map<string, Series>();
	for (const table of tables) {
		let quarters: string[] = [];
		for (const line of table.split('\n')) {
			const words = line.trim().split(/\s+/);
			if (words[0] === 'quarter') quarters = words.slice(1);
			else if (words.length > 1) addLine(found, words, quarters);
		}
	}
	return [...found.values()];
}

function addLine(found: Map<string, Series>, words: string[], quarters: string[]): void {
	const names = words.slice(0, words.length - quarters.length);
	const [indicator, partner, place = null] = names;
	if (!indicator || !partner || names.length > 3) {
		throw new Error(`A line of figures does not fit its quarters: ${words.join(' ')}`);
	}
	const key = names.join(' ');
	const series = found.get(key) ?? { indicator, partner, place, entries: new Map() };
	found.set(key, series);
	words.slice(names.length).forEach((word, index) => {
		const entry = readEntry(word);
		const quarter = quarters[index];
		if (entry && quarter) series.entries.set(quarter, entry);
	});
}

function readEntry(word: string): Entry | null {
	if (word === '.') return null;
	if (word === 'n') return { kind: 'not_applicable' };
	if (word === 'text') return { kind: 'text' };
	const [, first, sign, second] = /^(\d+(?:\.\d+)?)(?:([r/])(\d+))?$/.exec(word) ?? [];
	if (!first) throw new Error(`This is no figure: ${word}`);
	return sign === '/'
		? { kind: 'pair', numerator: Number(first), denominator: Number(second) }
		: { kind: 'number', value: Number(first), returning: Number(second ?? 0) };
}
