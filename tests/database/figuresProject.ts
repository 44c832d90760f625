/** Stores random projects in the real tables and asks the public functions for their figures. */
import { sample } from 'fast-check';
import { randomUUID } from 'node:crypto';
import { makeAsker } from '../vectors/check.ts';
import { anyProject, runs, type CellCase } from './figuresCases.ts';
import { storeProject } from './figuresStore.ts';
import { memoryBackend } from './memoryBackend.ts';

type Row = Record<string, number | string | null>;
/** What the database says of one indicator. */
export type Found = {
	progress: Row;
	/** By quarter. */
	values: Record<string, number | null>;
	running: Record<string, number | null>;
	/** By key, as of the quarter asked for. */
	cells: Record<string, { period_value: number | null; running: number | null }>;
};

export type World = Awaited<ReturnType<typeof figuresWorld>>;

/** A database, and somebody who may read everything in it. */
export async function figuresWorld() {
	const { database, close } = await memoryBackend();
	const asker = await makeAsker(database);

	/** Rows as the asker sees them. */
	async function rows<Of>(statement: string, parameters: unknown[]): Promise<Of[]> {
		await database.run(
			`set role authenticated; set request.jwt.claim.sub = '${asker}'; set request.jwt.claims = '{"sub":"${asker}"}'`
		);
		try {
			return await database.rows<Of>(statement, parameters);
		} finally {
			await database.run('reset role');
		}
	}

	/** Stores the indicators of a project, coded 1, 2 … in their order. @returns the project's code. */
	async function store(cases: readonly CellCase[]): Promise<string> {
		const code = randomUUID();
		const [frame] = cases;
		const said = cases.flatMap(({ values }, index) =>
			values.map((value) => ({ indicator: String(index + 1), ...value }))
		);
		await database.rows(storeProject, [
			JSON.stringify({ code, frame, indicators: cases.map(({ values: _, ...rest }) => rest), said })
		]);
		return code;
	}

	/** What the functions say of each indicator of a project of the given cases. */
	async function figures(cases: readonly CellCase[]): Promise<Found[]> {
		const code = await store(cases);
		const [frame] = cases;
		const [answer] = await rows<{ progress: Row[]; periods: Row[]; cells: CellRow[] }>(asking, [
			code,
			frame?.as_of,
			`{${frame?.statuses?.join(',')}}`
		]);
		return cases.map((_, index) => {
			const own = <Of extends { code?: unknown }>(all: Of[] = []) =>
				all.filter((row) => row.code === String(index + 1));
			const [progress = {}] = own(answer?.progress);
			const byPeriod = (name: string) =>
				Object.fromEntries(
					own(answer?.periods).map((row) => [String(row.period), numberOf(row[name])])
				);
			return {
				progress,
				values: byPeriod('value'),
				running: byPeriod('running'),
				cells: Object.fromEntries(
					own(answer?.cells).map(({ key, period_value, running }) => [
						keyName(key),
						{ period_value, running }
					])
				)
			};
		});
	}

	// Plans made while the tables are empty stay, and are bad ones for the rest of the test.
	for (const project of sample(anyProject(5), runs(5))) await store(project);
	await database.run('analyze');
	return { database, asker, rows, store, figures, close };
}

type CellRow = {
	code: string;
	key: Record<string, string>;
	period_value: number | null;
	running: number | null;
};

/** `age=minor sex=female` */
export function keyName(key: Record<string, string>): string {
	return Object.entries(key)
		.map((part) => part.join('='))
		.sort()
		.join(' ');
}

function numberOf(value: unknown): number | null {
	return typeof value === 'number' ? value : null;
}

const asking = `
	select
		(select jsonb_agg(f) from public.indicator_progress($1, $2, $3::text::text[]) f) as progress,
		(select jsonb_agg(f) from public.indicator_periods($1, $3::text::text[]) f) as periods,
		(select coalesce(jsonb_agg(f), '[]') from public.indicator_cells($1, $2, $3::text::text[]) f) as cells`;
