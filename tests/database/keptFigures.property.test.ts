/** Kept figures are what would be computed, whatever was done before. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anyProject, runs } from './figuresCases.ts';
import { figuresWorld, type World } from './figuresProject.ts';
import { changeNames, someChanges, statementOf } from './keptChanges.ts';
import { keptOtherwiseThanComputed, readOtherwiseThanComputed } from './keptFigures.ts';

let world: World;
beforeAll(async () => {
	world = await figuresWorld();
	await world.database.run(
		`insert into public.dimensions (code, name) values ('sex', 'Sex');
		insert into public.categories (dimension_id, code, name)
		select d.id, 'female', 'Female' from public.dimensions d`
	);
});
afterAll(() => world.close());

/** How often each change was made, and changed a figure. */
const made = new Map<string, number>();

const kept = (code: string) =>
	world.database.rows(
		`select k.day, k.indicator_id, k.key, k.period_value, k.running
		from private.kept_figures k join public.projects p on p.id = k.project_id and p.code = $1
		order by 1, 2, 3`,
		[code]
	);

async function expectNothing(query: string, code: string, after: string) {
	expect(await world.database.rows(query, [code]), after).toEqual([]);
}

it('after any changes the kept figures are the computed ones, row by row', async () => {
	await fc.assert(
		fc.asyncProperty(anyProject(3), someChanges, async (project, changes) => {
			const code = await world.store(project);
			await expectNothing(keptOtherwiseThanComputed, code, 'import a whole project');
			let before = await kept(code);
			for (const change of changes) {
				await world.database.run(
					`set request.jwt.claim.sub = '${world.asker}'; ${statementOf(change, code)}`
				);
				await expectNothing(keptOtherwiseThanComputed, code, change.name);
				const after = await kept(code);
				const isOther = JSON.stringify(after) !== JSON.stringify(before);
				made.set(change.name, (made.get(change.name) ?? 0) + Number(isOther));
				before = after;
			}
			await expectNothing(readOtherwiseThanComputed, code, 'all of that');
		}),
		runs(40)
	);
	// A change after which the figures stay as they were proves nothing. These are there to change none.
	const idle = ['add a quarter', 'change what an indicator is called', 'retire a category'];
	expect(changeNames.filter((name) => !made.get(name)).toSorted()).toEqual(idle);
});
