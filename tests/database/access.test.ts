/** Every table, every role, every operation, through the API as anybody may send it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { attemptsOn } from './accessAttempts.ts';
import { sights, tables, type Row, type Sight } from './accessTable.ts';
import {
	accessWorld,
	askers,
	roles,
	rowsOf,
	withoutRefusalsPrinted,
	type AccessWorld,
	type Role
} from './accessWorld.ts';

let world: AccessWorld;
/** What was found, a line a table and operation, for whoever reads the output. */
const matrix: string[][] = [['table', 'operation', ...roles]];

beforeAll(async () => {
	withoutRefusalsPrinted();
	world = await accessWorld();
});
afterAll(async () => {
	console.info(aligned(matrix));
	await world.close();
});

function aligned(lines: string[][]): string {
	const widths = lines[0]?.map((_, n) => Math.max(...lines.map((line) => (line[n] ?? '').length)));
	return lines
		.map((line) => line.map((cell, n) => cell.padEnd(widths?.[n] ?? 0)).join('  '))
		.join('\n');
}

const names = async (statement: string) =>
	(await world.database.rows<{ name: string }>(statement)).map(({ name }) => name);

/** What each row of a table is, as its owner finds it in the database. */
async function rowsIn(name: string): Promise<Row[]> {
	const { key, projects, organisation, open, person } = tables[name] ?? { key: [] };
	return world.database.rows<Row>(
		`select
			concat_ws(' ', ${key.map((column) => `t.${column}`).join(', ')}) as key,
			${projects ?? 'array(select p.code from public.projects p where p.id = t.project_id)'} as projects,
			(${organisation ?? 'null'}) as organisation, (${open ?? 'true'}) as open, (${person ?? 'null'}) as person
		from public.${name} t`
	);
}

/** The keys of the rows that a role reads, or the status that refuses all. */
async function readBy(role: Role, name: string): Promise<string[] | number> {
	const key = tables[name]?.key ?? [];
	const answer = await world.ask(role, 'GET', `/rest/v1/${name}?select=${key.join()}`);
	if (answer.status !== 200) return answer.status;
	return rowsOf(answer)
		.map((row) => key.map((column) => row[column]).join(' '))
		.sort();
}

function expected(sight: Sight | undefined, rows: Row[], role: Role): string[] | number {
	if (sight === undefined || sight === 401) return 401;
	return rows
		.filter((row) => sights[sight](row, askers[role]))
		.map(({ key }) => key)
		.sort();
}

it('every relation that the API could offer stands in the table, and there are no views', async () => {
	expect(
		await names(`select relname as name from pg_class
			where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f', 'S') order by 1`)
	).toEqual(Object.keys(tables).sort());
});

it('every table holds something, for nothing is seen in an empty one', async () => {
	for (const name of Object.keys(tables)) expect(await rowsIn(name), name).not.toEqual([]);
});

describe.each(Object.entries(tables))('%s', (name, table) => {
	it('shows everybody their rows and no others', async () => {
		const rows = await rowsIn(name);
		const line: string[] = [];
		for (const [n, role] of roles.entries()) {
			const found = await readBy(role, name);
			line.push(typeof found === 'number' ? String(found) : `${table.select[n]} (${found.length})`);
			expect.soft(found, role).toEqual(expected(table.select[n], rows, role));
		}
		matrix.push([name, 'select', ...line]);
	});

	it('is written by those who may, and by nobody else', async () => {
		const found = await attemptsOn(world, name);
		for (const [operation, cells] of Object.entries(found)) {
			matrix.push([name, operation, ...cells.map(String)]);
		}
		expect(found).toEqual({ insert: table.insert, update: table.update, delete: table.delete });
	});

	it('takes these columns from a request and no others', async () => {
		const granted = async (privilege: string) =>
			names(`select attname as name from pg_attribute
				where attrelid = 'public.${name}'::regclass and attnum > 0 and not attisdropped
					and has_column_privilege('authenticated', attrelid, attnum, '${privilege}') order by 1`);
		expect.soft(await granted('insert'), 'insert').toEqual([...table.inserts].sort());
		expect.soft(await granted('update'), 'update').toEqual([...table.updates].sort());
	});
});

describe('what hangs together', () => {
	type Way = { table: string; other: string; name: string };
	let ways: Way[];
	beforeAll(async () => {
		const there = await world.database.rows<Way>(
			`select t.relname as table, o.relname as other, c.conname as name
			from pg_constraint c
			join pg_class t on t.oid = c.conrelid and t.relnamespace = 'public'::regnamespace
			join pg_class o on o.oid = c.confrelid and o.relnamespace = 'public'::regnamespace
			where c.contype = 'f'`
		);
		const back = there.map(({ table, other, name }) => ({ table: other, other: table, name }));
		ways = [...there, ...back];
	});

	const keyOf = (name: string) => tables[name]?.key ?? [];
	const found = z.union([z.record(z.string(), z.string()), z.null()]);

	/** The keys that a role finds in other tables by way of this one, each with its table. */
	async function foundBy(role: Role, table: string, chosen: Way[]): Promise<[string, string][]> {
		const embedded = chosen.map(({ other, name }, n) => `w${n}:${other}!${name}(${keyOf(other)})`);
		const path = `/rest/v1/${table}?select=${[...keyOf(table), ...embedded].join()}`;
		const answer = await world.ask(role, 'GET', path);
		// The library stumbles over a composite key of which a part is empty: the others one by one.
		if (answer.status === 400 && chosen.length > 1) {
			return (await Promise.all(chosen.map((way) => foundBy(role, table, [way])))).flat();
		}
		expect([200, 400], answer.body).toContain(answer.status);
		return rowsOf(answer).flatMap((row) =>
			chosen.flatMap(({ other }, n) =>
				z
					.union([found.array(), found.transform((one) => [one])])
					.parse(row[`w${n}`])
					.flatMap((one): [string, string][] =>
						one
							? [
									[
										other,
										keyOf(other)
											.map((column) => one[column])
											.join(' ')
									]
								]
							: []
					)
			)
		);
	}

	it.each(['other manager', 'officer', 'viewer'] as const)(
		'shows the %s nothing by way of another table that the table itself would not show',
		async (role) => {
			const seen = new Map<string, string[] | number>();
			for (const name of Object.keys(tables)) seen.set(name, await readBy(role, name));
			const beyond: [string, string][] = [];
			for (const table of Object.keys(tables)) {
				const chosen = ways.filter((way) => way.table === table);
				beyond.push(...(await foundBy(role, table, chosen)));
			}
			expect(beyond).not.toEqual([]);
			expect(beyond.filter(([name, key]) => ![seen.get(name)].flat().includes(key))).toEqual([]);
		}
	);
});
