/** What a backup says of itself: which Besa made it, and what is in it. */
import { z } from 'zod';

export const manifestName = 'manifest.json';

export const manifest = z.object({
	format: z.literal('besa-backup-1'),
	madeAt: z.iso.datetime(),
	/** The migrations of the database, oldest first, each with the SHA-256 of its script. */
	migrations: z.array(z.object({ version: z.string(), hash: z.string() })),
	tables: z.array(
		z.object({
			/** With its schema, `public.reports`. */
			name: z.string(),
			columns: z.array(z.string()),
			rows: z.number().int().min(0),
			/** Of the contents, whatever the order of the rows (see tables.ts). */
			digest: z.string(),
			/** The files that hold the rows, each some lines of JSON. */
			parts: z.array(z.string())
		})
	)
});
export type Manifest = z.infer<typeof manifest>;

/** What a backup holds, in a sentence. */
export function inWords({ madeAt, tables }: Manifest, file: string): string {
	const rows = tables.reduce((sum, table) => sum + table.rows, 0);
	return `${file} holds ${rows} rows of ${tables.length} tables, as of ${madeAt}.`;
}
