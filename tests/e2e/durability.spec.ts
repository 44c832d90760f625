import { expect, test } from '@playwright/test';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tryPort } from '../../src/commands/port.js';
import { signedIn } from './apiClient';
import { startServer } from './builtServer';
import { officer } from './steps';

let data: string;
test.beforeEach(() => {
	data = mkdtempSync(join(tmpdir(), 'besa-durability-'));
});
test.afterEach(() => rmSync(data, { recursive: true, force: true }));

test('a save that was acknowledged survives a killed server', async () => {
	test.setTimeout(120_000);
	const port = await tryPort(0, '127.0.0.1');
	const first = startServer({ data, port, name: 'durability-1' });
	await first.ready();
	const client = await signedIn(first.origin, data, officer);
	const { data: report } = await client.rpc('open_report', {
		project_code: 'IPA-2017-CSO',
		period: '2020-Q4',
		organisation: 'DE'
	});

	let acknowledged = 0;
	const saving = (async () => {
		for (let value = 1; ; value += 1) {
			const { data: saved } = await client.rpc('save_report', {
				report_id: report ?? '',
				version: value - 1,
				observations: [{ indicator: '2.2', value }]
			});
			if (!saved) return;
			acknowledged = value;
		}
	})().catch(() => {});
	await expect.poll(() => acknowledged, { timeout: 30_000 }).toBeGreaterThan(20);
	await first.kill();
	await saving;

	const second = startServer({ data, port, name: 'durability-2' });
	await second.ready();
	const again = await signedIn(second.origin, data, officer);
	const { data: found } = await again
		.from('observations')
		.select('value, reports!inner(version)')
		.eq('report_id', report ?? '')
		.single();
	expect(found?.value).toBeGreaterThanOrEqual(acknowledged);
	expect(found?.reports.version).toBe(found?.value);
	await second.stop();
});

test('a backup taken while officers save is restored elsewhere, whole', async () => {
	test.setTimeout(180_000);
	const first = startServer({ data, port: await tryPort(0, '127.0.0.1'), name: 'backup-1' });
	await first.ready();
	const client = await signedIn(first.origin, data, officer);
	const { data: report } = await client.rpc('open_report', {
		project_code: 'IPA-2017-CSO',
		period: '2020-Q4',
		organisation: 'DE'
	});
	let acknowledged = 0;
	let wanted = true;
	const saving = (async () => {
		for (let value = 1; wanted; value += 1) {
			const { data: saved } = await client.rpc('save_report', {
				report_id: report ?? '',
				version: value - 1,
				observations: [{ indicator: '2.2', value }]
			});
			if (!saved) throw new Error(`Nothing was saved after ${acknowledged}.`);
			acknowledged = value;
		}
	})();
	await expect.poll(() => acknowledged, { timeout: 30_000 }).toBeGreaterThan(5);

	const before = acknowledged;
	const file = join(data, 'all.zip');
	expect(await command('backup', file, data)).toMatch(/all\.zip holds \d+ rows of \d+ tables/);
	const after = acknowledged;
	// The server goes on meanwhile.
	await expect.poll(() => acknowledged, { timeout: 30_000 }).toBeGreaterThan(after);
	wanted = false;
	await saving;
	await first.stop();

	const elsewhere = join(data, 'elsewhere');
	expect(await command('restore', file, elsewhere)).toContain('It is restored and compared');
	const second = startServer({
		data: elsewhere,
		port: await tryPort(0, '127.0.0.1'),
		name: 'backup-2'
	});
	await second.ready();
	const again = await signedIn(second.origin, elsewhere, officer);
	const { data: found } = await again
		.from('observations')
		.select('value, reports!inner(version)')
		.eq('report_id', report ?? '')
		.single();
	expect(found?.value).toBeGreaterThanOrEqual(before);
	expect(found?.value).toBeLessThanOrEqual(after + 1);
	expect(found?.reports.version).toBe(found?.value);
	await second.stop();
	await expect(command('restore', file, elsewhere)).rejects.toThrow('There are data already');
});

/** Runs a command as whoever keeps the server does, and returns what it prints. */
async function command(name: 'backup' | 'restore', file: string, folder: string): Promise<string> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[`src/commands/${name}.js`, file],
		{ env: { ...process.env, BESA_DATA: folder } }
	);
	return stdout;
}

test('a second server on the same data folder says who holds it and leaves', async () => {
	test.setTimeout(120_000);
	const first = startServer({ data, port: await tryPort(0, '127.0.0.1'), name: 'holder' });
	await first.ready();
	const second = startServer({ data, port: await tryPort(0, '127.0.0.1'), name: 'second' });
	expect(await second.ended()).toBe(1);
	expect(second.printed()).toMatch(
		new RegExp(
			`^The data folder ${data} is held by process \\d+ on \\S+, running since .+ at ${first.origin}`
		)
	);
	await first.stop();
});
