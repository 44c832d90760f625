/** Rows as statements of a script: thousands of them in one. */
import type { Database } from '../../database.types.ts';

type Tables = Database['public']['Tables'];
export type Table = keyof Tables;
export type Row<T extends Table> = Tables[T]['Insert'];

/** Inserts the rows, all of which name the same columns. */
export function insertInto<T extends Table>(table: T, rows: Row<T>[]): string {
	const [first] = rows;
	if (!first) return '';
	const columns = Object.keys(first)
		.map((column) => `"${column}"`)
		.join(', ');
	return `insert into public.${table} (${columns})
		select ${columns} from jsonb_populate_recordset(null::public.${table}, ${literal(rows)});\n`;
}

/**
 * Runs the statements with nothing recorded of what they add to the tables: what the examples say
 * happened has its own events, at its own time.
 */
export function unrecorded(tables: Table[], statements: string): string {
	return resting('record_inserts', tables, statements);
}

/** Runs the statements without figures being renewed after each; whoever does so renews them in the end. */
export function unrenewed(statements: string): string {
	return resting(
		'renew_after_inserts',
		['observations', 'observation_cells', 'overlaps'],
		statements
	);
}

function resting(trigger: string, tables: Table[], statements: string): string {
	const triggers = (action: string) =>
		tables.map((table) => `alter table public.${table} ${action} trigger ${trigger};\n`).join('');
	return `${triggers('disable')}${statements}${triggers('enable')}`;
}

function literal(value: unknown): string {
	return `'${JSON.stringify(value).replaceAll("'", "''")}'::jsonb`;
}
