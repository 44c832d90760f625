/** The EU action of the example feeds a J/TIP table with the same observations. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { usualTable } from '../../src/lib/domain/publication/table.ts';
import { openXlsx } from '../../src/lib/reports/fixture/openXlsx.ts';
import { ipttFile } from '../../src/lib/reports/iptt/file.ts';
import { signUpThrough } from '../../src/lib/server/backend/signUp.ts';
import * as crosswalk from '../../src/lib/server/crosswalk.ts';
import { examplePassword } from '../../src/lib/server/example/accounts.ts';
import { loadExample } from '../../src/lib/server/example/load.ts';
import * as projects from '../../src/lib/server/projects.ts';
import * as publications from '../../src/lib/server/publications.ts';
import { memoryBackend, publishableKey, url } from './memoryBackend.ts';
import { clientOf, type Client } from './people.ts';

let backend: Awaited<ReturnType<typeof memoryBackend>>;
let manager: Client;
beforeAll(async () => {
	backend = await memoryBackend();
	const { database, answer } = backend;
	await loadExample({ database, signUp: signUpThrough(answer, url, publishableKey) });
	manager = clientOf(answer);
	const account = { email: 'manager@kmop.example.org', password: examplePassword };
	await manager.auth.signInWithPassword(account).then(({ error }) => expect(error).toBeNull());
});
afterAll(() => backend.close());

const code = 'IPA-2017-CSO';
const view = { period: '2020-Q2', statuses: ['approved' as const], partner: null, place: null };
const award = 'J/TIP award S-SJTIP-EXAMPLE (illustrative)';
const corporate = 'Corporate framework of the coordinator (illustrative)';

it('every line has the figures of the logframe’s indicator, times its factor', async () => {
	const { entries } = await crosswalk.page(manager, code, view);
	expect(entries.map((line) => [line.framework, line.code, line.indicator, line.factor])).toEqual([
		[corporate, 'P-3', '1.6', 3],
		[award, '1.3', '1.5', 1],
		[award, '1.7', '1.3', 1],
		[award, '2.2', '2.3', 1]
	]);
	const { indicators } = await projects.dashboard(manager, code, view);
	for (const { indicator, factor, own, counted } of entries) {
		const shown = indicators.find((one) => one.code === indicator);
		expect(own).toEqual({
			period: shown?.periodValue,
			actual: shown?.actual,
			expected: shown?.expected,
			target: shown?.finalTarget
		});
		for (const key of ['period', 'actual', 'expected', 'target'] as const) {
			expect(counted[key]).toBeCloseTo((own[key] ?? 0) * factor, 6);
		}
	}
});

it('an observation that changes changes the logframe and the other tables alike', async () => {
	const read = async () => {
		const { entries } = await crosswalk.page(manager, code, view);
		const { indicators } = await projects.dashboard(manager, code, view);
		return {
			logframe: indicators.find((one) => one.code === '1.6')?.actual ?? 0,
			corporate: entries.find((line) => line.indicator === '1.6')?.counted.actual ?? 0
		};
	};
	const before = await read();
	const observation = `
		from public.reports r, public.periods pe, public.indicators i, public.projects p
		where
			r.id = o.report_id and pe.id = r.period_id and pe.label = '2020-Q1' and r.status = 'approved'
			and i.id = o.indicator_id and i.code = '1.6' and p.id = o.project_id and p.code = '${code}'
			and o.value > 0`;
	await backend.database.run(`update public.observations o set value = o.value + 2 ${observation}`);
	const after = await read();
	expect(after.logframe).toBeGreaterThan(before.logframe);
	expect(after.corporate - before.corporate).toBe(3 * (after.logframe - before.logframe));
	await backend.database.run(`update public.observations o set value = o.value - 2 ${observation}`);
	expect(await read()).toEqual(before);
});

it('the workbook of a publication has both tables, made of the rows it publishes', async () => {
	const choice = {
		code,
		from: '2020-Q1',
		to: '2020-Q2',
		audience: 'donor',
		kind: 'interim'
	} as const;
	const made = await publications.publish(manager, choice, true);
	if (!('id' in made)) throw new Error('It was read again before.');
	const { publication } = await publications.get(manager, made.id);
	const { sheet } = await openXlsx(await ipttFile(publication, { ...usualTable, every: 'year' }));
	const [logframe, others] = [sheet('IPTT'), sheet('Crosswalk')];
	const { data, indicators } = publication.figures;
	let compared = 0;
	others.eachRow((row) => {
		const factor = row.getCell(4).value;
		const name = String(row.getCell(2).value);
		if (typeof factor !== 'number') return;
		const indicator = indicators.find((one) => name.startsWith(`${one.code} `));
		const rows = data.filter(
			(one) => one.indicatorCode === indicator?.code && Object.keys(one.key).length === 0
		);
		const people = indicator?.countsPeople === true;
		const sum = rows.reduce(
			(all, one) => all + (one.value ?? 0) - (people ? (one.returning ?? 0) : 0),
			0
		);
		row.eachCell((cell, column) => {
			const { formula, result } = cell;
			if (formula === undefined || formula === '') return;
			const [, address = ''] = /IPTT!([A-Z]+\d+)/.exec(formula) ?? [];
			const source = logframe.getCell(address);
			const printed = Number(source.result ?? source.value);
			const times = formula.includes('*') ? factor : 1;
			expect(Number(result ?? 0), `${name}, column ${column}`).toBeCloseTo(printed * times, 1);
			compared += 1;
		});
		const isOpen = rows.every(({ state }) => state === 'value');
		const toDate = row.getCell(others.columnCount - 1).result;
		if (isOpen && rows.length > 0) expect(toDate).toBe(sum * factor);
	});
	expect(compared).toBeGreaterThan(30);
});
