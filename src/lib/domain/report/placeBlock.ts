/** Where the cells of a pasted block go, and which of them have no place. */
import type { Spot } from './cursor.ts';
import type { Line } from './layout.ts';
import { decimalMarkOf, isNumber, plainNumber } from './typedNumber.ts';

export type Misplaced = {
	/** Row and column within the block, from 1. */
	row: number;
	column: number;
	text: string;
	/** `outside`: no cell there; `locked`: none that takes figures now; `not_a_number`. */
	why: 'outside' | 'locked' | 'not_a_number';
};

/**
 * Lays a block over the lines of numbers from a spot on; lines of text and closed lines are passed over.
 * An empty cell of the block leaves what stands there.
 *
 * @param isLocked whether a field takes no figure now: its indicator is said not to apply.
 * @returns the texts to put into fields, as the database reads numbers, and what could not be placed.
 */
export function placeBlock(
	block: readonly (readonly string[])[],
	lines: readonly Line[],
	at: Spot,
	isOpen: (line: number) => boolean,
	isLocked: (name: string) => boolean
): { placed: { name: string; text: string }[]; misplaced: Misplaced[] } {
	const targets = lines.filter(
		({ kind }, line) => line >= at.line && kind === 'numbers' && (line === at.line || isOpen(line))
	);
	const decimal = decimalMarkOf(block.flat());
	const placed: { name: string; text: string }[] = [];
	const misplaced: Misplaced[] = [];
	block.forEach((texts, row) =>
		texts.forEach((text, column) => {
			const number = plainNumber(text, decimal);
			if (number === null) return;
			const name = targets[row]?.names[at.column + column];
			const why =
				name === undefined
					? 'outside'
					: isLocked(name)
						? 'locked'
						: isNumber(number)
							? null
							: 'not_a_number';
			if (name !== undefined && why === null) placed.push({ name, text: number });
			else if (why) misplaced.push({ row: row + 1, column: column + 1, text, why });
		})
	);
	return { placed, misplaced };
}
