/** Everybody tries to add, change and take away a row, and the owner of the database looks what came of it. */
import { tables, type Write } from './accessTable.ts';
import { roles, type AccessWorld, type Role } from './accessWorld.ts';

type Values = Record<string, unknown>;

/** A table as its owner sees and mends it. */
function ownedTable({ database, fingerprint }: AccessWorld, name: string) {
	const where = (values: Values) =>
		`to_jsonb(t) @> '${JSON.stringify(values).replaceAll("'", "''")}'`;
	return {
		print: () => fingerprint(name),
		holds: async (values: Values) => {
			const sql = `select 1 from public.${name} t where ${where(values)}`;
			return (await database.rows(sql)).length > 0;
		},
		remove: (values: Values) => database.run(`delete from public.${name} t where ${where(values)}`),
		/** @returns the key of the new row. */
		put: async (values: Values, key: string[]) => {
			const columns = Object.keys(values).join(', ');
			const [made] = await database.rows<Record<string, string>>(
				`insert into public.${name} (${columns})
				select ${columns} from jsonb_populate_record(null::public.${name}, $1::jsonb)
				returning ${key.join()}`,
				[JSON.stringify(values)]
			);
			return made ?? {};
		}
	};
}

/**
 * What each role brings about in a table of the small project, in the order of `roles`.
 *
 * @throws Error if a refused attempt changed anything, or was refused with an unexpected status.
 */
export async function attemptsOn(world: AccessWorld, name: string) {
	const table = tables[name];
	if (!table) throw new Error(`Nothing is expected of ${name}.`);
	const owned = ownedTable(world, name);
	const row = table.row(world.small);
	const whole = { ...row, ...table.added?.(world.small) };
	let print = await owned.print();

	async function outcome(
		role: Role,
		method: string,
		address: string,
		body: unknown,
		happened: () => Promise<boolean>
	): Promise<Write> {
		const headers = { prefer: 'return=minimal' };
		const path = `/rest/v1/${name}${address}`;
		const { status } = await world.ask(role, method, path, { body, headers });
		if (await happened()) return 'done';
		const what = `${role} ${method} ${name}: ${status}`;
		if ((await owned.print()) !== print) throw new Error(`${what}, and yet something changed.`);
		if (status === 204) return 'no row';
		if (status === 401 || status === 403) return status;
		throw new Error(what);
	}

	const insert: Write[] = [];
	for (const role of roles) {
		insert.push(await outcome(role, 'POST', '', row, () => owned.holds(row)));
		if (insert.at(-1) === 'done') await owned.remove(row);
	}

	let key = await owned.put(whole, table.key);
	print = await owned.print();
	/** Sends each role to the row, and puts it back for the next one. */
	async function everybody(method: string, body: unknown, happened: () => Promise<boolean>) {
		const found: Write[] = [];
		for (const role of roles) {
			const filter = table?.key.map((column) => `${column}=eq.${key[column]}`).join('&');
			found.push(await outcome(role, method, `?${filter}`, body, happened));
			if (found.at(-1) !== 'done') continue;
			await owned.remove(key);
			key = await owned.put(whole, Object.keys(key));
			print = await owned.print();
		}
		return found;
	}
	const update = await everybody('PATCH', table.change, () =>
		owned.holds({ ...key, ...table.change })
	);
	const remove = await everybody('DELETE', undefined, async () => !(await owned.holds(key)));
	if (!table.isKept) await owned.remove(key);
	return { insert, update, delete: remove };
}
