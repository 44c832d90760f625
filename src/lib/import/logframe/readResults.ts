import type { Cell, Grid } from '../grid/grid';
import { levelIn } from '../recognise/levelWords';
import { joinLines, newResult, type ResultDraft } from './draft';
import type { ResultLevel } from './proposal';

/** `Op 1.1`, `A.1.2.3`, `SO2`, `iOc 1`, `OO`: the abbreviation and the number. */
const shortCode =
	/^(OO|SO|OS|iOc|Oc|Op|Obj|ER|OP|OC|R|A|G)[ .-]?\s?(\d+(?:\.\d+)*)?(?:[.:)]+(?=\s|$)|\s*[–—:-]\s|\s|$)/;
const bareNumber = /^(\d+(?:\.\d+)*)[.:)]*\s+(?=\S)/;
const related =
	/\(\s*(?:related to|linked to|contributes to|lidhur me|поврзано со|povezano sa)\s+([^)\n]{1,40}?)\s*\)/iu;

const levelOfShort: Record<string, ResultLevel> = {
	OO: 'impact',
	SO: 'outcome',
	OS: 'outcome',
	iOc: 'outcome',
	Oc: 'outcome',
	OC: 'outcome',
	Op: 'output',
	OP: 'output',
	ER: 'output',
	R: 'output',
	A: 'activity',
	Obj: 'objective',
	G: 'goal'
};
/** What a level is called where only its name was written: `Output 1.1` becomes `Op 1.1`. */
const shortOfLevel: Record<ResultLevel, string> = {
	impact: 'OO',
	goal: 'Goal',
	objective: 'Obj',
	outcome: 'Oc',
	output: 'Op',
	activity: 'A'
};

/**
 * The results of one cell: usually one, several where each line begins with a code or a level and a
 * number. The row's label gives the level where the text itself names none.
 */
export function readResults(grid: Grid, cell: Cell, labelled: ResultLevel | null): ResultDraft[] {
	const lines = cell.text.split('\n').filter((line) => line.trim() !== '');
	const blocks: string[][] = [];
	for (const line of lines) {
		const last = blocks.at(-1);
		const begins = isCoded(line, labelled);
		// A code that stands alone above its statement is no result of its own.
		if (!last || (begins && !isOnlyHead(last, labelled))) blocks.push([line]);
		else last.push(line);
	}
	return blocks.map((block) => readResult(grid, cell, joinLines(block.join('\n')), labelled));
}

/** The code that a made-up one of a level begins with. */
export function codePrefix(level: ResultLevel): string {
	return shortOfLevel[level];
}

function isCoded(line: string, labelled: ResultLevel | null): boolean {
	const short = shortCode.exec(line);
	if (short?.[2] || short?.[1] === 'OO') return true;
	if (bareNumber.test(line)) return labelled !== null;
	const head = headOf(line);
	return head !== null && head.number !== '';
}

function isOnlyHead(block: readonly string[], labelled: ResultLevel | null): boolean {
	return readHead(block.join(' '), labelled).rest === '';
}

interface Head {
	code: string | null;
	number: string;
	level: ResultLevel | null;
	rest: string;
}

function readHead(text: string, labelled: ResultLevel | null): Head {
	const short = shortCode.exec(text);
	if (short?.[1] && (short[2] || short[1] === 'OO')) {
		const [whole, name, number = ''] = short;
		return {
			code: number ? `${name} ${number}` : name,
			number,
			level: labelled ?? levelOfShort[name] ?? null,
			rest: text.slice(whole.length).trim()
		};
	}
	const worded = headOf(text);
	if (worded) return worded;
	const number = bareNumber.exec(text);
	if (number?.[1] && labelled) {
		return {
			code: `${shortOfLevel[labelled]} ${number[1]}`,
			number: number[1],
			level: labelled,
			rest: text.slice(number[0].length).trim()
		};
	}
	return { code: null, number: '', level: labelled, rest: text };
}

/** `Output 1.1: …`, `Goal: …`, `Specific objective 2 – …`; null where a text only begins alike. */
function headOf(text: string): Head | null {
	const found = levelIn(text);
	if (!found) return null;
	const words = new RegExp(
		String.raw`^[*\s]*(?:[\p{L}()/]+\s*){${found.words}}(?:\([^)]{1,40}\)\s*)?(\d+(?:\.\d+)*)?\s*([.:)–—-]+|$)\s*`,
		'u'
	).exec(text);
	if (!words) return null;
	const number = words[1] ?? '';
	const { level } = found;
	const code =
		level === 'impact' || level === 'goal'
			? `${shortOfLevel[level]}${number && ` ${number}`}`
			: number && `${shortOfLevel[level]} ${number}`;
	return { code: code || null, number, level, rest: text.slice(words[0].length).trim() };
}

function readResult(
	grid: Grid,
	cell: Cell,
	text: string,
	labelled: ResultLevel | null
): ResultDraft {
	const above = related.exec(text);
	const bare = above
		? `${text.slice(0, above.index)} ${text.slice(above.index + above[0].length)}`
		: text;
	const { code, number, level, rest } = readHead(bare.trim(), labelled);
	const draft = newResult(level ?? 'output', grid, cell);
	if (level === null) draft.doubts.push({ field: 'level', code: 'level_assumed', text: '' });
	draft.code = code;
	draft.number = number;
	draft.relatedTo = above?.[1]?.trim().replace(/\.$/, '') ?? null;
	draft.statement = rest
		.replace(/\s+/g, ' ')
		.replace(/^[“"„«](.*)[”"“»]$/, '$1')
		.trim();
	return draft;
}
