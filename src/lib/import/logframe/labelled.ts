import { columnWords, type ColumnRole } from '../recognise/columnWords';

/** What an indicator's own text may say of it, each behind its name: `Baseline: 0 (2012)`. */
const roles = [
	'baseline',
	'target',
	'current',
	'unit',
	'definition',
	'source',
	'frequency',
	'responsible'
] as const;
export type LabelledRole = Extract<ColumnRole, (typeof roles)[number]>;

export interface Labelled {
	/** The text without what is said behind names. */
	name: string;
	parts: Partial<Record<LabelledRole, string>>;
}

const phrases = roles
	.flatMap((role) => columnWords[role].map((phrase) => ({ role, phrase })))
	.sort((a, b) => b.phrase.length - a.phrase.length);
const label = new RegExp(
	String.raw`(?:^|[\n(;,.])\s*(${phrases.map(({ phrase }) => phrase.replace(/[.*+?^$(){}|[\]\\#]/g, '\\$&')).join('|')})(?:\s*\([^)]*\))?\s*[:=]\s*`,
	'giu'
);

/** Takes an indicator's text apart. What stands before the first name is the indicator itself. */
export function labelled(text: string): Labelled {
	const found = [...text.matchAll(label)];
	const parts: Labelled['parts'] = {};
	found.forEach((match, n) => {
		const role = phrases.find(
			({ phrase }) => phrase.toLowerCase() === match[1]?.toLowerCase()
		)?.role;
		const end = found[n + 1]?.index ?? text.length;
		const said = text
			.slice(match.index + match[0].length, end)
			.trim()
			.replace(/[;,]$/, '');
		// What a bracket opened before the first name is closed behind the last.
		const closed = said.includes('(') ? said : said.replace(/\)\s*$/, '');
		if (role) parts[role] ??= closed;
	});
	const name = text.slice(0, found[0]?.index ?? text.length).trim();
	return { name: name.replace(/[(;,]\s*$/, '').trim(), parts };
}
