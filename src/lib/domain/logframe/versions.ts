/** What each version of a logframe said before and after: the database's JSON, checked at the border. */
import { z } from 'zod';
import { logframeChange } from './editor.ts';

/** What a column holds: text, a number, a mark, or a list such as the targets; null for nothing. */
const columnValue = z.json();

const changedItem = z.object({
	kind: z.enum(['result', 'indicator']),
	code: z.string(),
	/** The code that it had before; null for something new. */
	was: z.string().nullable(),
	/** Whether it is there after the change. */
	isThere: z.boolean(),
	fields: z.array(
		z.object({ field: z.string(), before: columnValue.nullable(), after: columnValue.nullable() })
	)
});
export type ChangedItem = z.infer<typeof changedItem>;
export type ColumnValue = ChangedItem['fields'][number]['before'];

const logframeVersion = logframeChange.extend({ items: z.array(changedItem) });
export type LogframeVersion = z.infer<typeof logframeVersion>;

export const logframeVersions = z.object({
	title: z.string(),
	/** The number of the oldest version; 0 where there is none. */
	first: z.number(),
	/** Latest first. */
	versions: z.array(logframeVersion)
});
export type LogframeVersions = z.infer<typeof logframeVersions>;
