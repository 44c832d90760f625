/** A breakdown over some quarters, of which each publication prints one and the figures to date. */
import fc from 'fast-check';
import { isSmall } from './smallCount.ts';
import { settings } from './fixture.ts';
import { headlineWeight, type Cell, type Figure, type Relation, type System } from './system.ts';

export interface Series {
	/** The system as of a publication; what earlier ones printed is known. */
	readonly publish: ((quarter: number) => System) & { readonly shown: Set<string> };
	readonly last: number;
	readonly counts: readonly (readonly number[])[];
}

const part = fc.oneof(
	fc.constant(0),
	fc.integer({ min: 1, max: 6 }),
	fc.integer({ min: 5, max: 30 })
);

export const smallSeries: fc.Arbitrary<Series> = fc
	.record({ parts: fc.integer({ min: 2, max: 3 }), quarters: fc.integer({ min: 2, max: 6 }) })
	.chain(({ parts, quarters }) =>
		fc.array(fc.array(part, { minLength: parts, maxLength: parts }), {
			minLength: quarters,
			maxLength: quarters
		})
	)
	.map(seriesOf);

function seriesOf(counts: readonly (readonly number[])[]): Series {
	const shown = new Set<string>();
	const columns = [...(counts[0] ?? []).keys()];
	function publish(quarter: number): System {
		const figures: Figure[] = [];
		const relations: Relation[] = [];
		const cells: Cell[] = [];
		const add = (id: string, count: number, isPrinted: boolean, weight = 1) => {
			const isShown = shown.has(id);
			const figure = isPrinted || isShown ? id : null;
			if (figure) figures.push({ id, status: isShown ? 'shown' : 'open', weight });
			const small = isSmall(count, settings.k);
			cells.push({ id, count, figure, small, floor: isPrinted ? 1 : 0 });
		};
		const toDate = columns.map(() => 0);
		for (let q = 0; q <= quarter; q += 1) {
			const isPrinted = q === quarter;
			columns.forEach((column) => {
				const count = counts[q]?.[column] ?? 0;
				toDate[column] = (toDate[column] ?? 0) + count;
				add(`q${q} ${column}`, count, isPrinted);
				add(`c${q} ${column}`, toDate[column] ?? 0, isPrinted);
				const before = q === 0 ? [] : [`c${q - 1} ${column}`];
				relations.push({
					whole: `c${q} ${column}`,
					parts: [...before, `q${q} ${column}`],
					exact: true
				});
			});
			const total = toDate.reduce((sum, count) => sum + count, 0);
			add(`c${q}`, total, isPrinted, headlineWeight);
			relations.push({
				whole: `c${q}`,
				parts: columns.map((column) => `c${q} ${column}`),
				exact: true
			});
		}
		return { cells, figures, relations };
	}
	return { counts, publish: Object.assign(publish, { shown }), last: counts.length - 1 };
}
