/** Every function, every role, with what belongs to the own project and to another one. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { functions, type Callable } from './accessFunctions.ts';
import { tables } from './accessTable.ts';
import {
	accessWorld,
	roles,
	withoutRefusalsPrinted,
	type AccessWorld,
	type Place
} from './accessWorld.ts';

let world: AccessWorld;
beforeAll(async () => {
	withoutRefusalsPrinted();
	world = await accessWorld();
});
afterAll(() => world.close());

const names = async (statement: string) =>
	(await world.database.rows<{ name: string }>(statement)).map(({ name }) => name);

it('every function that the API could offer stands in the table', async () => {
	expect(
		await names(`select proname as name from pg_proc
			where pronamespace = 'public'::regnamespace order by 1`)
	).toEqual(Object.keys(functions).sort());
});

/** The status with which each role is answered about a project; what is refused changes nothing. */
async function statusesOf(name: string, callable: Callable, place: Place): Promise<number[]> {
	const everything = () => world.fingerprint(...Object.keys(tables));
	const prepare = async () => {
		await world.database.run(callable.before?.(place) ?? '');
		return callable.writes ? everything() : '';
	};
	const found: number[] = [];
	let print = await prepare();
	for (const role of roles) {
		const { status } = await world.call(role, name, callable.args?.(place) ?? {});
		const isDone = status === 200 || status === 204;
		found.push(isDone ? 200 : status);
		if (!callable.writes) continue;
		if (isDone) print = await prepare();
		else expect(await everything(), `${role} ${status}`).toBe(print);
	}
	return found;
}

it.each(Object.entries(functions))('%s answers whom it is for', async (name, callable) => {
	const [administrator, manager, , , , , stranger, nobody] = callable.expected;
	expect(await statusesOf(name, callable, world.small)).toEqual(callable.expected);
	if (!callable.args) return;
	// In the other project its manager is at home, and the people of the small one are strangers.
	const elsewhere = Array.from(roles, () => stranger);
	elsewhere[roles.indexOf('administrator')] = administrator;
	elsewhere[roles.indexOf('other manager')] = manager;
	elsewhere[roles.indexOf('nobody')] = nobody;
	expect(await statusesOf(name, callable, world.other)).toEqual(elsewhere);
});

it('only these functions can write', async () => {
	expect(
		await names(`select proname as name from pg_proc
			where pronamespace = 'public'::regnamespace and provolatile = 'v' order by 1`)
	).toEqual(
		Object.keys(functions)
			.filter((name) => functions[name]?.writes)
			.sort()
	);
});

it('nothing of the inside can be called through the API', async () => {
	const inside = await names(`select distinct proname as name from pg_proc
		where pronamespace in ('private'::regnamespace, 'auth'::regnamespace) order by 1`);
	expect(inside).toContain('record_step');
	for (const name of inside) {
		for (const address of [name, `private.${name}`]) {
			const { status } = await world.call('administrator', address, {});
			expect(status, address).toBe(404);
		}
	}
});

it('the inside lends its helpers for reading, and none that writes', async () => {
	expect(
		await names(`select proname as name from pg_proc
			where pronamespace = 'private'::regnamespace and has_function_privilege('anon', oid, 'execute')`)
	).toEqual([]);
	expect(
		await names(`select proname as name from pg_proc
			where pronamespace = 'private'::regnamespace and provolatile = 'v'
				and has_function_privilege('authenticated', oid, 'execute')`)
	).toEqual([]);
});
