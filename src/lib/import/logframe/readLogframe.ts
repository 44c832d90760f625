import type { Grid } from '../grid/grid';
import { FileRefusal } from '../open/fileRefusal';
import { logframeTables, versionOf } from '../recognise/tables';
import type { Span } from '../text/dayInText';
import type { LogframeDraft } from './draft';
import type { Proposal } from './proposal';
import { readActivities } from './readActivities';
import { readTable } from './readTable';
import { settle } from './settle';

/**
 * The logframe in the tables of a file: an EU matrix of any generation, or a tracking table.
 *
 * @param span the project's first and last day
 * @throws FileRefusal `file_has_no_logframe` where no table looks like one
 */
export function readLogframe(grids: readonly Grid[], span: Span): Proposal {
	const tables = logframeTables(grids);
	const [main] = tables.filter(({ kind }) => kind !== 'activities');
	if (!main) throw new FileRefusal('file_has_no_logframe');
	const draft: LogframeDraft = { span, results: [], indicators: [], leftovers: [] };
	for (const table of tables) {
		if (table.kind === 'activities') readActivities(table, draft);
		else readTable(table, draft);
	}
	if (draft.results.length + draft.indicators.length === 0) {
		throw new FileRefusal('file_has_no_logframe');
	}
	return settle(draft, versionOf(main));
}
