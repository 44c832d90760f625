/** A system while it is written: cells, figures and sums, each named once. */
import { isSmall } from '../../domain/suppression/smallCount.ts';
import type { Cell, Figure, Relation, System } from '../../domain/suppression/system.ts';

export interface Draft {
	/** A count that nothing prints. `isPerson`: that a small one must not be computed. */
	hidden(id: string, count: number, isPerson: boolean): string;
	/** A count that a figure prints. */
	printed(id: string, count: number, figure: Figure, isPerson: boolean, floor?: number): string;
	/** A count that every reader knows. */
	known(id: string, count: number): string;
	sum(whole: string, parts: readonly string[]): void;
	atMost(whole: string, parts: readonly string[]): void;
	countOf(id: string): number;
	readonly system: System;
}

export function newDraft(k: number): Draft {
	const cells = new Map<string, Cell>();
	const figures = new Map<string, Figure>([['known', { id: 'known', status: 'shown', weight: 1 }]]);
	const relations: Relation[] = [];
	const add = (id: string, count: number, figure: string | null, small: boolean, floor: number) => {
		cells.set(id, { id, count, figure, small, floor });
		return id;
	};
	return {
		hidden: (id, count, isPerson) => add(id, count, null, isPerson && isSmall(count, k), 0),
		printed(id, count, figure, isPerson, floor = figure.status === 'withheld' ? 0 : 1) {
			figures.set(figure.id, figure);
			return add(id, count, figure.id, isPerson && isSmall(count, k), floor);
		},
		known: (id, count) => add(id, count, 'known', false, 0),
		sum: (whole, parts) => void relations.push({ whole, parts, exact: true }),
		atMost: (whole, parts) => void relations.push({ whole, parts, exact: false }),
		countOf: (id) => cells.get(id)?.count ?? 0,
		get system() {
			return { cells: [...cells.values()], figures: [...figures.values()], relations };
		}
	};
}
