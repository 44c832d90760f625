/** Fifty officers, each saving a report of their own, to the embedded backend. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from '../../src/commands/build.js';
import { tryPort } from '../../src/commands/port.js';
import { openPglite } from '../../src/lib/server/backend/database.ts';
import { startServer } from '../e2e/builtServer.ts';
import { milliseconds, percentile, say } from './figures.ts';
import { invitationOf, loadOfficersProject, officersProject, partnerOf } from './officersData.ts';

const officers = 50;
/** Milliseconds between two saves of an officer who goes on typing. */
const rest = 5000;
const bound = 'at most 500 ms';

const sexes = ['female', 'male', 'other', 'unknown'];
const ages = ['minor', 'adult', 'unknown'];

/** A row of the sheet, as it is saved when its last cell is left: the total and twelve cells. */
function typedRow(indicator: string, each: number): Record<string, string> {
	const cells = sexes.flatMap((sex) =>
		ages.map((age) => [`f|${indicator}||value|age=${age},sex=${sex}`, String(each)])
	);
	return Object.fromEntries([[`f|${indicator}||value|`, String(12 * each)], ...cells]);
}

/** @param minutes how long they go on after the first rush. */
export async function measureOfficers(minutes: number): Promise<void> {
	if (!(await build())) process.exit(1);
	const data = mkdtempSync(join(tmpdir(), 'besa-bench-'));
	const port = await tryPort(0, '127.0.0.1');
	const first = startServer({ data, port, name: 'bench-officers-first' });
	await first.ready();
	await first.stop();
	await loadOfficersProject(data, officers);
	const server = startServer({ data, port, name: 'bench-officers' });
	await server.ready();

	const people: Officer[] = [];
	for (let n = 1; n <= officers; n += 1) people.push(await Officer.join(server.origin, n));
	const memory = () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(server.pid)])) / 1024;

	const rush: number[] = [];
	for (let n = 1; n <= 5; n += 1) {
		rush.push(...(await Promise.all(people.map((person) => person.save(n)))));
	}
	say(
		`${officers} officers save at the same moment, p95`,
		milliseconds(percentile(rush, 0.95)),
		bound
	);
	say('  median', milliseconds(percentile(rush, 0.5)));

	const end = Date.now() + minutes * 60_000;
	const steady: number[] = [];
	const held = [memory()];
	const watch = setInterval(() => held.push(memory()), 30_000);
	await Promise.all(
		people.map(async (person, index) => {
			await pause((index * rest) / officers);
			for (let n = 6; Date.now() < end; n += 1) {
				const took = await person.save(n);
				steady.push(took);
				await pause(Math.max(0, rest - took));
			}
		})
	);
	clearInterval(watch);
	held.push(memory());
	say(
		`each saves every ${rest / 1000} s for ${minutes} min, ${steady.length} saves, p95`,
		milliseconds(percentile(steady, 0.95)),
		bound
	);
	const middle = held.slice(Math.floor(held.length / 2));
	say('memory of the server, at the start', `${held[0]?.toFixed(0)} MB`);
	say(
		'  in the second half, least and most',
		`${Math.min(...middle).toFixed(0)}–${Math.max(...middle).toFixed(0)} MB`
	);
	await server.stop();
	say('updates that were lost', String(await lost(data, people)), 'none');
	rmSync(data, { recursive: true, force: true });
}

/** Somebody at a browser of their own. */
class Officer {
	readonly number: number;
	readonly #origin: string;
	readonly #cookies = new Map<string, string>();
	#report: string | null = null;
	#version = 0;
	/** What was last said to be saved, by indicator. */
	readonly saved = new Map<string, number>();

	private constructor(origin: string, number: number) {
		this.#origin = origin;
		this.number = number;
	}

	static async join(origin: string, number: number): Promise<Officer> {
		const officer = new Officer(origin, number);
		const form = new URLSearchParams({
			fullName: `Officer ${number}`,
			password: 'a long enough password'
		});
		const path = `/invitations/${encodeURIComponent(invitationOf(number))}?/join`;
		const answer = await officer.#ask(path, { method: 'POST', body: form });
		if (answer.status !== 303) throw new Error(`Joining answered ${answer.status}`);
		return officer;
	}

	/** @returns how long it took. @throws Error when anything was not saved. */
	async save(n: number): Promise<number> {
		const indicator = `${1 + (n % 4)}.${1 + (n % 5)}`;
		const each = 1 + ((n + this.number) % 90);
		const path = `/projects/${officersProject}/reports/2024-Q1/${partnerOf(this.number)}/figures`;
		const body = { report: this.#report, version: this.#version, typed: typedRow(indicator, each) };
		const begun = performance.now();
		const answer = await this.#ask(path, {
			method: 'PUT',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body)
		});
		const said = (await answer.json()) as {
			done: boolean;
			report: string;
			version: number;
			refused: unknown[];
		};
		const took = performance.now() - begun;
		if (!said.done || said.refused.length > 0) throw new Error(JSON.stringify(said));
		this.#report = said.report;
		this.#version = said.version;
		this.saved.set(indicator, 12 * each);
		return took;
	}

	async #ask(path: string, init: RequestInit): Promise<Response> {
		const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const headers = {
			accept: 'text/html',
			...(init.headers as object),
			cookie,
			origin: this.#origin
		};
		const answer = await fetch(this.#origin + path, { ...init, headers, redirect: 'manual' });
		for (const set of answer.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
			this.#cookies.set(name, value);
		}
		return answer;
	}
}

/** How many figures are not what their officer saved last, or do not agree with their cells. */
async function lost(data: string, people: readonly Officer[]): Promise<number> {
	const database = await openPglite(join(data, 'postgres'));
	const rows = await database.rows<{ stored: string; value: number; cells: number }>(
		`select org.short_name || ' ' || i.code as stored, o.value::float8 as value, sum(c.value)::float8 as cells
		from public.observations o
		join public.observation_cells c on c.observation_id = o.id
		join public.reports r on r.id = o.report_id
		join public.indicators i on i.id = o.indicator_id
		join public.organisations org on org.id = r.organisation_id
		where r.status = 'draft'
		group by org.short_name, i.code, o.value`
	);
	await database.close();
	const stored = new Map(rows.map((row) => [row.stored, row]));
	return people
		.flatMap(({ number, saved }) =>
			[...saved].map(([code, value]) => ({
				row: stored.get(`${partnerOf(number)} ${code}`),
				value
			}))
		)
		.filter(({ row, value }) => row?.value !== value || row.cells !== value).length;
}
