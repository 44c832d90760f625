import type { Cell } from '../grid/grid';
import type { IndicatorDraft, ResultDraft } from './draft';
import type { ResultLevel } from './proposal';

/** Where the reading of a table stands. */
export interface Position {
	level: ResultLevel | null;
	result: ResultDraft | null;
	/** Results of the cell that is being read; several share its rows. */
	results: ResultDraft[];
	/** Indicators of the row above. */
	indicators: IndicatorDraft[];
	/** Cells that were read already: a merged one stands in several rows. */
	seen: Set<Cell>;
}
