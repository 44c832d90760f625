/** The tables that hold what people entered. */
import type { Rows } from '../backend/database.ts';

export type Table = { name: string; columns: string[] };

/** Of no use elsewhere: sessions are of the installation that gave them, migrations are files. */
const left = [
	'auth.sessions',
	'auth.refresh_tokens',
	'auth.flow_state',
	'supabase_migrations.schema_migrations',
	'supabase_migrations.seed_files'
];

/** Every table with the columns that are written, in order of name; names are quoted for SQL. */
export async function listTables(rows: Rows): Promise<Table[]> {
	return rows<Table>(
		`select
			format('%I.%I', n.nspname, c.relname) as name,
			array_agg(quote_ident(a.attname) order by a.attnum) as columns
		from pg_class c
		join pg_namespace n on n.oid = c.relnamespace
		join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		where
			c.relkind = 'r' and a.attgenerated = ''
			and n.nspname <> 'information_schema' and n.nspname !~ '^pg_'
			and format('%I.%I', n.nspname, c.relname) <> all ($1)
		group by n.nspname, c.relname
		order by 1`,
		[left]
	);
}

/** How many rows a table has, and a digest of them that does not depend on their order. */
export async function digestOf(rows: Rows, { name, columns }: Table) {
	const [found] = await rows<{ rows: number; digest: string }>(
		`select
			count(*)::integer as rows,
			coalesce(sum(('x' || left(md5(to_jsonb(t)::text), 15))::bit(60)::bigint), 0)::text as digest
		from (select ${columns.join(', ')} from ${name}) t`
	);
	return { rows: found?.rows ?? 0, digest: found?.digest ?? '' };
}
