/** How the cursor moves over the lines of a report, as in a spreadsheet. */
import type { Line } from './layout.ts';

export type Spot = { line: number; column: number };
export type Step = 'up' | 'down' | 'left' | 'right' | 'next' | 'previous' | 'start' | 'end';

/** The spot of each field, by its name. */
export function spotsOf(lines: readonly Line[]): ReadonlyMap<string, Spot> {
	return new Map(
		lines.flatMap(({ names }, line) =>
			names.map((name, column): [string, Spot] => [name, { line, column }])
		)
	);
}

/**
 * Where a step leads; null where it leads out of the sheet.
 *
 * @param isOpen whether a line can be gone to: others are skipped. The line of the spot may be closed.
 */
export function moved(
	lines: readonly Line[],
	{ line, column }: Spot,
	step: Step,
	isOpen: (line: number) => boolean
): Spot | null {
	const last = (at: number) => (lines[at]?.names.length ?? 1) - 1;
	const seek = (by: 1 | -1): number | null => {
		for (let at = line + by; at >= 0 && at < lines.length; at += by) if (isOpen(at)) return at;
		return null;
	};
	const vertical = (by: 1 | -1): Spot | null => {
		const at = seek(by);
		return at === null ? null : { line: at, column: Math.min(column, last(at)) };
	};
	switch (step) {
		case 'up':
			return vertical(-1);
		case 'down':
			return vertical(1);
		case 'left':
			return column > 0 ? { line, column: column - 1 } : null;
		case 'right':
			return column < last(line) ? { line, column: column + 1 } : null;
		case 'start':
			return { line, column: 0 };
		case 'end':
			return { line, column: last(line) };
		case 'next': {
			if (column < last(line)) return { line, column: column + 1 };
			const at = seek(1);
			return at === null ? null : { line: at, column: 0 };
		}
		case 'previous': {
			if (column > 0) return { line, column: column - 1 };
			const at = seek(-1);
			return at === null ? null : { line: at, column: last(at) };
		}
	}
}

/** The cells of the rectangle between two spots, line by line; lines of text and closed ones are left out. */
export function between(
	lines: readonly Line[],
	from: Spot,
	to: Spot,
	isOpen: (line: number) => boolean
): string[][] {
	const [first, last] = [Math.min(from.line, to.line), Math.max(from.line, to.line)];
	const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
	return lines.flatMap(({ kind, names }, at) => {
		const isInside = at >= first && at <= last && kind === 'numbers' && isOpen(at);
		const cells = isInside ? names.slice(left, right + 1) : [];
		return cells.length > 0 ? [cells] : [];
	});
}
