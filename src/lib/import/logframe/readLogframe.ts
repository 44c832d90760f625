import type { Grid } from '../grid/grid';
import { FileRefusal } from '../open/fileRefusal';
import { logframeTables, versionOf } from '../recognise/tables';
import type { Span } from '../text/dayInText';
import type { LogframeDraft } from './draft';
import type { Proposal } from './proposal';
import { readActivities } from './readActivities';
import { readTemplate } from './readTemplate';
import { readTable } from './readTable';
import { settle, type Known } from './settle';

/**
 * The logframe in the tables of a file: an EU matrix of any generation, a tracking table, or Besa's
 * own template.
 *
 * @param span the project's first and last day
 * @param known the results and indicators that the project has already
 * @throws FileRefusal `file_has_no_logframe` where no table looks like one
 */
export function readLogframe(
	grids: readonly Grid[],
	span: Span,
	known: Known = { results: [], indicators: [] }
): Proposal {
	const filledIn = readTemplate(grids, span);
	if (filledIn) return notEmpty(filledIn);
	const tables = logframeTables(grids);
	const [main] = tables.filter(({ kind }) => kind !== 'activities');
	if (!main) throw new FileRefusal('file_has_no_logframe');
	const draft: LogframeDraft = { span, results: [], indicators: [], leftovers: [] };
	for (const table of tables) {
		if (table.kind === 'activities') readActivities(table, draft);
		else readTable(table, draft);
	}
	return notEmpty(settle(draft, versionOf(main), known));
}

function notEmpty(proposal: Proposal): Proposal {
	if (proposal.results.length + proposal.indicators.length === 0) {
		throw new FileRefusal('file_has_no_logframe');
	}
	return proposal;
}
