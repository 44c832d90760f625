/** TypeScript types of the database, in the shape that Supabase's client takes, read from its catalogue. */
import type { Database } from '../../src/lib/server/backend/database.ts';

const scalars: Record<string, string> = {
	bool: 'boolean',
	int4: 'number',
	int8: 'number',
	numeric: 'number',
	float8: 'number',
	text: 'string',
	uuid: 'string',
	date: 'string',
	timestamptz: 'string',
	jsonb: 'Json',
	void: 'undefined'
};

type Column = { table: string; column: string; type: string; nullable: boolean; optional: boolean };
type Relationship = {
	table: string;
	name: string;
	columns: string[];
	one: boolean;
	referenced: string;
	referenced_columns: string[];
};
type Routine = {
	name: string;
	arguments: { name: string; type: string; optional: boolean }[] | null;
	columns: { name: string; type: string }[] | null;
	returns: string;
	set: boolean;
};

/** The text of `src/lib/server/database.types.ts` for what the database really holds. */
export async function generateTypes(database: Database): Promise<string> {
	const enums = await database.rows<{ name: string; labels: string[] }>(`
		select t.typname as name, to_json(array_agg(e.enumlabel order by e.enumsortorder)) as labels
		from pg_type t join pg_enum e on e.enumtypid = t.oid
		where t.typnamespace = 'public'::regnamespace group by t.typname order by t.typname`);
	const columns = await database.rows<Column>(`
		select c.relname as "table", a.attname as "column", t.typname as type,
			not a.attnotnull as nullable, a.atthasdef or not a.attnotnull as optional
		from pg_class c
		join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
		join pg_type t on t.oid = a.atttypid
		where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
		order by c.relname, a.attname`);
	const relationships = await database.rows<Relationship>(`
		select c.conrelid::regclass::text as "table", c.conname as name,
			to_json(array(select attname from pg_attribute where attrelid = c.conrelid and attnum = any (c.conkey)
				order by array_position(c.conkey, attnum))) as columns,
			exists (select from pg_index i where i.indrelid = c.conrelid and i.indisunique
				and i.indkey::int2[] @> c.conkey and c.conkey @> i.indkey::int2[]) as one,
			r.relname as referenced,
			to_json(array(select attname from pg_attribute where attrelid = c.confrelid and attnum = any (c.confkey)
				order by array_position(c.confkey, attnum))) as referenced_columns
		from pg_constraint c join pg_class r on r.oid = c.confrelid
		where c.contype = 'f' and c.connamespace = 'public'::regnamespace and r.relnamespace = 'public'::regnamespace
		order by 1, 2`);
	const routines = await database.rows<Routine>(`
		select p.proname as name, p.proretset as "set", rt.typname as returns,
			(select json_agg(json_build_object('name', p.proargnames[n], 'type', t.typname,
					'optional', n > p.pronargs - p.pronargdefaults) order by n)
				from unnest(p.proargtypes) with ordinality a (oid, n) join pg_type t on t.oid = a.oid) as arguments,
			(select json_agg(json_build_object('name', p.proargnames[n], 'type', t.typname) order by n)
				from unnest(p.proallargtypes, p.proargmodes) with ordinality a (oid, mode, n)
				join pg_type t on t.oid = a.oid where a.mode = 't') as columns
		from pg_proc p join pg_type rt on rt.oid = p.prorettype
		where p.pronamespace = 'public'::regnamespace order by p.proname`);

	const enumNames = new Set(enums.map(({ name }) => name));
	const typed = (type: string): string => {
		if (type.startsWith('_')) return `${typed(type.slice(1))}[]`;
		if (enumNames.has(type)) return `Database['public']['Enums']['${type}']`;
		return scalars[type] ?? 'unknown';
	};
	const lines = (items: string[], indent: string) =>
		items.map((item) => `${indent}${item}`).join('\n');
	const shape = (rows: Column[], isOptional: (row: Column) => boolean) =>
		lines(
			rows.map(
				(row) =>
					`${row.column}${isOptional(row) ? '?' : ''}: ${typed(row.type)}${row.nullable ? ' | null' : ''};`
			),
			'\t\t\t\t\t'
		);
	const quoted = (names: string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`;

	const tables = [...new Set(columns.map(({ table }) => table))].map((table) => {
		const own = columns.filter((column) => column.table === table);
		const links = relationships.filter((relationship) => relationship.table === table);
		return `			${table}: {
				Row: {
${shape(own, () => false)}
				};
				Insert: {
${shape(own, ({ optional }) => optional)}
				};
				Update: {
${shape(own, () => true)}
				};
				Relationships: [${links
					.map(
						(link) => `
					{
						foreignKeyName: '${link.name}';
						columns: ${quoted(link.columns)};
						isOneToOne: ${link.one};
						referencedRelation: '${link.referenced}';
						referencedColumns: ${quoted(link.referenced_columns)};
					}`
					)
					.join(',')}${links.length ? '\n				' : ''}];
			};`;
	});
	const functions = routines.map(({ name, arguments: takes, columns: gives, returns, set }) => {
		const args = takes
			? `{\n${lines(
					takes.map((a) => `${a.name}${a.optional ? '?' : ''}: ${typed(a.type)};`),
					'\t\t\t\t\t'
				)}\n				}`
			: 'Record<PropertyKey, never>';
		const result = gives
			? `{\n${lines(
					gives.map((c) => `${c.name}: ${typed(c.type)};`),
					'\t\t\t\t\t'
				)}\n				}`
			: typed(returns);
		return `			${name}: {
				Args: ${args};
				Returns: ${result}${set ? '[]' : ''};
			};`;
	});

	return `/** What the database holds, read from its catalogue by \`npm run types\`. Not written by hand. */

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
	public: {
		Tables: {
${tables.join('\n')}
		};
		Views: Record<never, never>;
		Functions: {
${functions.join('\n')}
		};
		Enums: {
${lines(
	enums.map(({ name, labels }) => `${name}: ${labels.map((label) => `'${label}'`).join(' | ')};`),
	'\t\t\t'
)}
		};
		CompositeTypes: Record<never, never>;
	};
};
`;
}
