/** What travels with the preview: the proposal and the tables it was read from. */
import { z } from 'zod';
import { viewOf, tableView } from '../grid/view';
import type { Grid } from '../grid/grid';
import { proposal, type Proposal } from './proposal';

export const draftForm = z.object({
	fileName: z.string(),
	proposal,
	tables: z.array(tableView)
});
export type DraftForm = z.infer<typeof draftForm>;

/** The proposal with the tables that something in it comes from. */
export function draftFormOf(fileName: string, read: Proposal, grids: readonly Grid[]): DraftForm {
	const used = new Set([
		...[...read.results, ...read.indicators].flatMap(({ origins }) =>
			Object.values(origins).map(({ table }) => table)
		),
		...read.leftovers.map(({ origin }) => origin.table)
	]);
	return {
		fileName,
		proposal: read,
		tables: grids.filter(({ name }) => used.has(name)).map((grid) => viewOf(grid))
	};
}
