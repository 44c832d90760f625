/** Databases of an engine, which go when the bench is over. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPglite, openPostgres, type Database } from '../../src/lib/server/backend/database.ts';
import { startNativeServer } from '../database/nativeServer.ts';

export type Engine = 'native' | 'pglite';

/** @returns how to open a database by its name, and how to take all of them away. */
export async function openEngine(engine: Engine) {
	const opened: Database[] = [];
	const keep = <Kind extends Database>(database: Kind) => {
		opened.push(database);
		return database;
	};
	const closeAll = () => Promise.all(opened.map((database) => database.close()));
	if (engine === 'pglite') {
		const folder = await mkdtemp(join(tmpdir(), 'besa-bench-'));
		return {
			/** None: this process has the folder. */
			urlOf: () => null,
			database: async (name: string) => keep(await openPglite(join(folder, name))),
			async close() {
				await closeAll();
				await rm(folder, { recursive: true, force: true });
			}
		};
	}
	// A vacuum in the middle of a measurement would be measured with it.
	const server = await startNativeServer(['autovacuum=off']);
	return {
		urlOf: server.urlOf,
		async database(name: string) {
			const root = openPostgres(server.urlOf('postgres'));
			await root.run(`create database ${name}`);
			await root.close();
			return keep(openPostgres(server.urlOf(name)));
		},
		async close() {
			await closeAll();
			await server.stop();
		}
	};
}
