/** A Postgres under the embedded API: PGlite in a folder or in memory, or a native server. */
import { createPgliteConnection } from '@supabase/lite/pglite';
import { createPostgresConnection } from '@supabase/lite/postgres';
import postgres from 'postgres';
import { inspect } from 'node:util';

export type Database = Awaited<ReturnType<typeof openPglite>> | ReturnType<typeof openPostgres>;

/** PGlite in a folder; in memory without one, perhaps beginning with a dump of another. */
export async function openPglite(folder?: string, dump?: Blob) {
	const connection = await createPgliteConnection({
		url: folder,
		pgliteOptions: dump && { loadDataDir: dump }
	});
	const { driver } = connection;
	await driver.waitReady;
	keepGrants(connection);
	const query = driver.query.bind(driver);
	driver.query = <Row>(...given: Parameters<typeof query<Row>>) =>
		query<Row>(...given).catch((error: object) => {
			throw withoutContents(error);
		});
	return {
		connection,
		/** Whether all requests go through the same session of the database. */
		isOneSession: true,
		/** Runs a script of statements. */
		run: async (script: string) => {
			await connection.driver.exec(script);
		},
		/** Runs one statement with parameters and returns its rows. */
		rows: async <Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> =>
			(await connection.driver.query<Row>(statement, parameters)).rows,
		close: () => connection.close()
	};
}

/** The library hands JSON over as text, which the driver would wrap into JSON a second time. */
const jsonType = (oid: number) => ({
	to: oid,
	from: [oid],
	serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
	parse: (text: string): unknown => JSON.parse(text)
});

/** A native server, `postgres://…`. */
export function openPostgres(url: string) {
	const connection = createPostgresConnection({
		url,
		postgresOptions: { types: { json: jsonType(114), jsonb: jsonType(3802) } }
	});
	keepGrants(connection);
	withoutContents(postgres.PostgresError.prototype);
	return {
		connection,
		isOneSession: false,
		run: async (script: string) => {
			await connection.driver.unsafe(script);
		},
		rows: async <Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> =>
			// postgres.js takes what the wire protocol takes; the statements are ours.
			[...(await connection.driver.unsafe(statement, parameters as never[]))] as Row[],
		close: () => connection.close()
	};
}

/**
 * On its first request the library grants every role everything on every table that has row-level
 * security, which would undo the grants of the migrations. It does so only while it does not know
 * whether row-level security is in use: tell it.
 */
function keepGrants(connection: object): void {
	Reflect.set(connection, 'rlsState', 'active');
}

/**
 * The library prints errors of the database as they are: with the statement, what was sent, the row
 * that failed. What people typed does not belong in a log, so an error prints as one line.
 */
function withoutContents(error: object): object {
	return Object.defineProperty(error, inspect.custom, {
		configurable: true,
		value(this: { code?: string; message?: string }) {
			return `[database] ${this.code ?? 'error'} ${this.message ?? ''}`;
		}
	});
}
