import type { Cell, Grid } from '../grid/grid';
import { plainWords } from '../text/plainWords';
import { columnRoles, columnWords, type ColumnRole } from './columnWords';

/** A column of a table whose header was understood. */
export interface Column {
	column: number;
	role: ColumnRole;
	/** As it stands, with the header above it where there are two. */
	header: string;
}

const phrases = columnRoles
	.flatMap((role) => columnWords[role].map((words) => ({ role, phrase: plainWords(words) })))
	.sort((a, b) => b.phrase.length - a.phrase.length);

/** What a header calls its column; null where it is no header that is known. */
export function roleOf(header: string): ColumnRole | null {
	const bare = header.replace(/\((s|e|ë|i|t)\)/giu, '');
	const words = `${plainWords(bare)} `;
	const found = phrases.find(({ phrase }) => words.startsWith(`${phrase} `));
	if (found) return found.role;
	// `FY2018 target`, `2019 actual`: the word stands behind the time.
	const last = phrases.find(
		({ role, phrase }) => (role === 'target' || role === 'current') && words.endsWith(` ${phrase} `)
	);
	return last?.role ?? null;
}

/** The columns whose header stands in the rows `from` up to `to`; merged headers are read once. */
export function columnsIn(grid: Grid, from: number, to: number): Column[] {
	const width = Math.max(...grid.rows.slice(from, to).map((row) => row.length), 0);
	return Array.from({ length: width }, (_, column) => {
		const cells = new Set<Cell>();
		for (let row = from; row < to; row += 1) {
			const cell = grid.rows[row]?.[column];
			if (cell) cells.add(cell);
		}
		return {
			column,
			header: [...cells]
				.map(({ text }) => text)
				.join(' ')
				.trim()
		};
	}).flatMap(({ column, header }) => {
		// A header is short, and says nothing behind a colon: `Means: trainers` is none.
		const role = header.length <= 120 && !/:\s*\S/.test(header) ? roleOf(header) : null;
		return role ? [{ column, header, role }] : [];
	});
}
