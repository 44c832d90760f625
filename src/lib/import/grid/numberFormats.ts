import { attribute, tokens } from './xml';

/** How a style of a workbook shows a number. */
export interface NumberFormat {
	kind: 'number' | 'percent' | 'date';
	/** Words that the format prints behind the number, such as ` (2017)`. */
	suffix: string;
}

export const plainFormat: NumberFormat = { kind: 'number', suffix: '' };

/** The formats of a workbook by the number of the style. */
export function numberFormats(styles: string): NumberFormat[] {
	const codes = new Map<number, string>();
	const formats: NumberFormat[] = [];
	let isCellStyle = false;
	for (const token of tokens(styles)) {
		if (token.kind === 'text') continue;
		if (token.name === 'cellXfs') isCellStyle = token.kind === 'open';
		if (token.kind === 'close') continue;
		const number = Number(attribute(token.attributes, 'numFmtId'));
		if (token.name === 'numFmt') {
			codes.set(number, attribute(token.attributes, 'formatCode') ?? '');
		} else if (token.name === 'xf' && isCellStyle) {
			formats.push(formatOf(number, codes.get(number)));
		}
	}
	return formats;
}

function formatOf(number: number, code: string | undefined): NumberFormat {
	if (code === undefined) {
		// Those that every spreadsheet knows by their number.
		const isDate = (number >= 14 && number <= 22) || (number >= 45 && number <= 47);
		const kind = isDate ? 'date' : number === 9 || number === 10 ? 'percent' : 'number';
		return { kind, suffix: '' };
	}
	const section = code.split(';')[0] ?? '';
	const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
	const suffix = [.../"([^"]*)"/g[Symbol.matchAll](section)].map(([, words]) => words).join('');
	if (bare.includes('%')) return { kind: 'percent', suffix };
	return { kind: /[ymdh]/i.test(bare.replace(/general/i, '')) ? 'date' : 'number', suffix };
}
