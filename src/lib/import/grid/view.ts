/** A table as the page shows it beside what was understood, with its merged cells. */
import { z } from 'zod';
import { originOf, type Grid } from './grid';

export const tableView = z.object({
	name: z.string(),
	rows: z.array(
		z.array(
			z.object({ address: z.string(), text: z.string(), rows: z.number(), columns: z.number() })
		)
	)
});
export type TableView = z.infer<typeof tableView>;

/** Each cell once, at its upper left corner; rows end with their last cell that says something. */
export function viewOf(grid: Grid): TableView {
	return {
		name: grid.name,
		rows: grid.rows.map((cells, row) => {
			const last = cells.findLastIndex(
				(cell) => (cell?.text ?? '') !== '' || (cell?.columns ?? 1) > 1
			);
			return cells.slice(0, last + 1).flatMap((_, column) => {
				const cell = cells[column];
				if (cell && (cell.row !== row || cell.column !== column)) return [];
				const { text = '', rows = 1, columns = 1 } = cell ?? {};
				return [{ address: originOf(grid, { row, column }).address, text, rows, columns }];
			});
		})
	};
}
