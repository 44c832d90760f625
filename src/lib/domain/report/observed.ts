/** What the fields of the form say, as the checks and the preview look at it. */
import type { CheckedObservation, Numbers } from '../checks/checked.ts';
import { keyNamed, readFieldName } from './address.ts';
import type { BlockLayout } from './layout.ts';
import { numberTyped } from './typedNumber.ts';

const none: Numbers = { value: null, returning: null, numerator: null, denominator: null };

/**
 * What is said of an indicator at one place; null where nothing is, which is not reported. As the
 * database keeps it, what does not apply has no figures.
 *
 * @param textOf what stands in a field, by its name.
 */
export function observed(
	block: BlockLayout,
	textOf: (name: string) => string
): CheckedObservation | null {
	const isReported = textOf(block.state) !== 'not_applicable';
	const numbers: Numbers = { ...none };
	if (isReported) {
		for (const { field, name } of block.numbers) numbers[field] = numberTyped(textOf(name));
	}
	const cells = new Map<string, Numbers>();
	for (const { field, name } of isReported ? cellsOf(block) : []) {
		const number = numberTyped(textOf(name));
		if (number === null) continue;
		const address = readFieldName(name);
		const key = address?.kind === 'f' ? address.key : '';
		const cell = cells.get(key) ?? { ...none };
		cell[field] = number;
		cells.set(key, cell);
	}
	const text = block.text ? textOf(block.text) : '';
	const comment = textOf(block.comment);
	const saysNumbers = Object.values(numbers).some((number) => number !== null);
	if (isReported && !saysNumbers && cells.size === 0 && text === '' && comment === '') return null;
	return {
		location: block.location,
		state: isReported ? 'reported' : 'not_applicable',
		numbers,
		text,
		comment,
		cells: [...cells].map(([key, own]) => ({ key: keyNamed(key), numbers: own }))
	};
}

/** The cells of all breakdowns. */
export function cellsOf({ splits }: BlockLayout) {
	return splits.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
}
