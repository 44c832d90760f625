/** A Postgres under the embedded API: PGlite in a folder or in memory, or a native server. */
import { createPgliteConnection } from '@supabase/lite/pglite';
import { createPostgresConnection } from '@supabase/lite/postgres';
import postgres from 'postgres';
import { inspect } from 'node:util';

export type Database = Awaited<ReturnType<typeof openPglite>> | ReturnType<typeof openPostgres>;

/** Runs one statement with parameters and returns its rows. */
export type Rows = <Row>(statement: string, parameters?: unknown[]) => Promise<Row[]>;

/** `snapshot`: reads, and sees all tables as of one moment. */
const transactionModes = { snapshot: 'isolation level repeatable read read only', write: '' };
type TransactionMode = keyof typeof transactionModes;

/** PGlite in a folder; in memory without one, perhaps beginning with a dump of another. */
export async function openPglite(folder?: string, dump?: Blob) {
	const connection = await createPgliteConnection({
		url: folder,
		pgliteOptions: dump && { loadDataDir: dump }
	});
	const { driver } = connection;
	await driver.waitReady;
	keepGrants(connection);
	const query = settingsTogether(driver.query.bind(driver));
	driver.query = <Row>(...given: Parameters<typeof query<Row>>) =>
		query<Row>(...given).catch((error: object) => {
			throw withoutContents(error);
		});
	const run = async (script: string) => {
		await connection.driver.exec(script);
	};
	const rows: Rows = async <Row>(statement: string, parameters: unknown[] = []) =>
		(await connection.driver.query<Row>(statement, parameters)).rows;
	const inTurn = queue();
	return {
		connection,
		/** Runs a script of statements. */
		run,
		rows,
		/** Waits for whoever has the session of the database, where there is only one. */
		inTurn,
		/** Work that happens as a whole or not at all. */
		transaction: <Result>(mode: TransactionMode, work: (rows: Rows) => Promise<Result>) =>
			inTurn(async () => {
				await run(`begin ${transactionModes[mode]}`);
				try {
					const result = await work(rows);
					await run('commit');
					return result;
				} catch (error) {
					await run('rollback');
					throw error;
				}
			}),
		close: () => connection.close()
	};
}

type Query = Awaited<ReturnType<typeof createPgliteConnection>>['driver']['query'];

const oneSetting = /^SELECT set_config\('([a-z_.]+)', (?:\$1|''), true\)$/;

/**
 * The library tells the database who asks, and what, in ten statements before the one that is meant.
 * Together they take one journey: they wait for the next statement, and go before it.
 */
function settingsTogether(query: Query): Query {
	let waiting: string[] = [];
	return async (statement, parameters, options) => {
		const [, name] = oneSetting.exec(statement) ?? [];
		if (name !== undefined) {
			waiting.push(name, String(parameters?.[0] ?? ''));
			return { rows: [], fields: [] };
		}
		if (waiting.length > 0 && statement !== 'ROLLBACK') {
			const settings = waiting;
			const calls = settings.flatMap((_, at) =>
				at % 2 === 0 ? [`set_config($${at + 1}, $${at + 2}, true)`] : []
			);
			waiting = [];
			await query(`select ${calls.join()}`, settings);
		}
		waiting = [];
		return query(statement, parameters, options);
	};
}

/** Work that is done one after the other. PGlite is one session, and a transaction takes all of it. */
function queue() {
	let last: Promise<unknown> = Promise.resolve();
	return <Result>(work: () => Promise<Result>): Promise<Result> => {
		const mine = last.then(work);
		last = mine.catch(() => {});
		return mine;
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
		postgresOptions: {
			types: { json: jsonType(114), jsonb: jsonType(3802) },
			// Notices such as "exists already, skipping" are nobody's business.
			onnotice: () => {}
		}
	});
	keepGrants(connection);
	withoutContents(postgres.PostgresError.prototype);
	const rowsOf =
		(sql: Pick<typeof connection.driver, 'unsafe'>): Rows =>
		async <Row>(statement: string, parameters: unknown[] = []) =>
			// postgres.js takes what the wire protocol takes; the statements are ours.
			[...(await sql.unsafe(statement, parameters as never[]))] as Row[];
	return {
		connection,
		run: async (script: string) => {
			await connection.driver.unsafe(script);
		},
		rows: rowsOf(connection.driver),
		inTurn: <Result>(work: () => Promise<Result>) => work(),
		transaction: async <Result>(
			mode: TransactionMode,
			work: (rows: Rows) => Promise<Result>
		): Promise<Result> => {
			let result: [Result] | undefined;
			await connection.driver.begin(transactionModes[mode], async (sql) => {
				result = [await work(rowsOf(sql))];
			});
			if (!result) throw new Error('The transaction ended without its work.');
			return result[0];
		},
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
