/** Several things in one cell, as people write them: numbered, with bullets, line by line, by semicolons. */
export interface Item {
	/** `1.2`, `a`, `ii`: what stands before it; null where nothing does. */
	number: string | null;
	text: string;
}

export type SplitBy = 'whole' | 'numbers' | 'bullets' | 'lines' | 'semicolons';

export interface Items {
	by: SplitBy;
	items: Item[];
}

const bullet = /^(?:[•●○▪■◦·*✓➢►→]|[-–—](?=\s)|o(?=\s+\p{Lu}))\s*/u;
/** A number with points in it, or one that a point or bracket closes, or a letter in a bracket. */
const number =
	/^\(?((?:[A-Z]{1,3}[ .-]?)?\d+(?:\.\d+)+(?:\.?[a-z](?=[).:\s]))?|[A-Z]{1,3}[.-]\d+|\d{1,2}(?=[.):]\s|[.):]$)|[a-z](?=\))|[ivx]{1,4}(?=\)))[.):]*\s*[:–—-]?\s+(?=\S)/u;
/** Said before the number. */
const numberWord =
	/^(?:indicators?|ind|treguesi|индикатор|indikator|pokazatelj|показател|OVI|IOV|KPI)\.?\s*(?=[A-Z]?[\d.])/iu;
/** Lines that say more of what stands above them. */
const continuation = /^[\p{Ll}(]/u;
const detail =
	/^(?:unit|njësia|единица|jedinica|definition|përkufizimi|baseline|targets?|current value|disaggregated|by sex)(?!\p{L})/iu;

/** The items of a cell in their order; a cell with one thing has one. Empty of an empty cell. */
export function splitItems(text: string): Items {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const marked = lines.map((line) => readMark(line));
	if (marked.some(({ mark }) => mark !== null)) {
		const by = marked.some(({ mark }) => mark === 'number') ? 'numbers' : 'bullets';
		// Where there are numbers, bullets are details below them.
		const begins = (at: number) => marked[at]?.mark === (by === 'numbers' ? 'number' : 'bullet');
		return { by: count(lines, begins) > 1 ? by : 'whole', items: gather(marked, begins) };
	}
	if (lines.length > 1) {
		const begins = (at: number) => at === 0 || !continues(lines[at - 1] ?? '', lines[at] ?? '');
		return { by: count(lines, begins) > 1 ? 'lines' : 'whole', items: gather(marked, begins) };
	}
	const parts = text.split(/;\s+/).map((part) => part.trim());
	if (parts.length > 1 && parts.every((part) => part.split(/\s+/).length >= 3)) {
		return { by: 'semicolons', items: parts.map((part) => ({ number: null, text: part })) };
	}
	return { by: 'whole', items: lines.map((line) => ({ number: null, text: line })) };
}

type Marked = { mark: 'number' | 'bullet' | null; number: string | null; text: string };

function readMark(line: string): Marked {
	const dotted = bullet.exec(line);
	const body = (dotted ? line.slice(dotted[0].length) : line).replace(numberWord, '');
	const numbered = number.exec(body);
	if (numbered?.[1]) {
		return { mark: 'number', number: numbered[1], text: body.slice(numbered[0].length).trim() };
	}
	return { mark: dotted ? 'bullet' : null, number: null, text: body.trim() };
}

function continues(above: string, line: string): boolean {
	return continuation.test(line) || detail.test(line) || /[,:(–-]$/.test(above);
}

function count(lines: readonly string[], begins: (at: number) => boolean): number {
	return lines.filter((_, at) => begins(at)).length;
}

/** What stands above the first mark belongs to the first item. */
function gather(marked: readonly Marked[], begins: (at: number) => boolean): Item[] {
	const items: Item[] = [];
	const above: string[] = [];
	marked.forEach(({ number: given, text }, at) => {
		const last = items.at(-1);
		if (begins(at)) items.push({ number: given, text });
		else if (last) last.text += `\n${text}`;
		else above.push(text);
	});
	const [first] = items;
	if (first && above.length > 0) first.text = [...above, first.text].join('\n');
	return items;
}
