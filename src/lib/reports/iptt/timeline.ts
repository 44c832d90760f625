import type { Stretch } from '../shared/blockFigures.ts';
import type { Figures } from '../shared/pick.ts';
import { yearOfQuarter } from '../shared/year.ts';
import type { TableChoice } from '../../domain/publication/table.ts';

/** One block of columns: a quarter, a half-year or a year, known by the quarter it ends with. */
export interface Block extends Stretch {
	title: string;
	kind: TableChoice['every'];
	/** Whether it lies within the year whose block follows, and can be folded away. */
	isDetail: boolean;
}

type Quarter = Figures['periods'][number];

/**
 * The blocks of the table, earliest first: every chosen period, and each year after its own. A year
 * or half-year that the chosen quarters cover only in part ends with the last of them.
 */
export function timeline(figures: Figures, { every, from, to }: TableChoice): Block[] {
	const quarters = chosenQuarters(figures.periods, from, to);
	return groupsOf(quarters, yearOfQuarter).flatMap((year) => {
		const whole = blockOf(year, 'year', yearOfQuarter);
		if (every === 'year') return [whole];
		const parts =
			every === 'quarter'
				? year.map((quarter) => blockOf([quarter], 'quarter', ({ label }) => label))
				: groupsOf(year, halfOfQuarter).map((half) => blockOf(half, 'semester', halfOfQuarter));
		return [...parts.map((part) => ({ ...part, isDetail: true })), whole];
	});
}

function chosenQuarters(
	quarters: readonly Quarter[],
	from: string | null,
	to: string | null
): readonly Quarter[] {
	const at = (label: string | null, otherwise: number) => {
		const index = quarters.findIndex((quarter) => quarter.label === label);
		return index < 0 ? otherwise : index;
	};
	return quarters.slice(at(from, 0), at(to, quarters.length - 1) + 1);
}

/** `2018-S1` of the first two quarters of a year. */
function halfOfQuarter(quarter: Quarter): string {
	const number = /-Q([12])$/.test(quarter.label) ? 1 : 2;
	return `${yearOfQuarter(quarter)}-S${number}`;
}

function groupsOf(quarters: readonly Quarter[], nameOf: (quarter: Quarter) => string): Quarter[][] {
	return [...Map.groupBy(quarters, nameOf).values()];
}

function blockOf(
	quarters: readonly Quarter[],
	kind: Block['kind'],
	nameOf: (quarter: Quarter) => string
): Block {
	const [first, last] = [quarters[0], quarters.at(-1)];
	if (first === undefined || last === undefined) throw new Error('A block needs a quarter.');
	const { startDate } = first;
	return {
		title: nameOf(last),
		last: last.label,
		startDate,
		endDate: last.endDate,
		kind,
		isDetail: false
	};
}
