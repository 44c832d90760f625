/**
 * Which lines of a cell belong to which of the indicators beside it: by their numbers, by groups that
 * an empty line parts, or by their order.
 */
export type Shared =
	| { by: 'each'; lines: string[][] }
	/** One line for all of them. */
	| { by: 'one'; lines: string[] }
	/** They cannot be told apart. */
	| { by: 'none'; lines: string[] };

const mark = /^(?:[•●○▪·*✓–—-]\s*)?/;

/** @param numbers what stands before each indicator; null where nothing does. */
export function shareOut(text: string, numbers: readonly (string | null)[]): Shared {
	const groups = text
		.split(/\n\s*\n/)
		.map((group) => group.split('\n').filter((line) => line.trim() !== ''))
		.filter((group) => group.length > 0);
	const lines = groups.flat();
	if (numbers.length === 1) return { by: 'each', lines: [lines] };
	if (lines.length === 0) return { by: 'each', lines: numbers.map(() => []) };

	const numbered = byNumber(lines, numbers);
	if (numbered) return { by: 'each', lines: numbered };
	const pieces = lines.flatMap((line) => line.split(/;\s+/));
	const each = [groups, lines.map((line) => [line]), pieces.map((piece) => [piece])];
	const fitting = each.find((candidate) => candidate.length === numbers.length);
	if (fitting) {
		return {
			by: 'each',
			lines: fitting.map((group) => group.map((line) => line.replace(mark, '')))
		};
	}
	return { by: pieces.length === 1 ? 'one' : 'none', lines };
}

/** Null unless every indicator's number stands before some line. */
function byNumber(
	lines: readonly string[],
	numbers: readonly (string | null)[]
): string[][] | null {
	const shares: string[][] = numbers.map(() => []);
	let current = -1;
	for (const line of lines) {
		const bare = line.replace(mark, '');
		const at = numbers.findIndex((number, n) => leads(number ?? String(n + 1), bare));
		if (at >= 0) current = at;
		if (current < 0) return null;
		const rest = at < 0 ? bare : withoutNumber(numbers[at] ?? String(at + 1), bare);
		shares[current]?.push(rest);
	}
	return shares.every((share) => share.length > 0) ? shares : null;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** `1.2:`, `(a)`, `Indicator 1.2 -`, `2.`: a number before something else, and no amount. */
const leading = (number: string) =>
	new RegExp(
		`^\\(?(?:[\\p{L}]{1,10}\\.?\\s*)?${escaped(number)}(?:[.:)]+|\\s*[–—-](?=\\s)|(?=\\s+[^\\s(]*[\\d\\p{L}]))\\s*`,
		'u'
	);

function leads(number: string, line: string): boolean {
	const found = leading(number).exec(line);
	if (!found) return false;
	// `13 by 2021` has a number, and nothing it would be the number of.
	const isPlain = /^\d+$/.test(number) && !/[.:)–—-]/.test(found[0]);
	return !isPlain && line.length > found[0].length;
}

function withoutNumber(number: string, line: string): string {
	return line.replace(leading(number), '');
}
