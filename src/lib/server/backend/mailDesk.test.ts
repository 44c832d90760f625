import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openMailDesk } from './mailDesk';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'besa-mail-'));
});
afterAll(() => rm(folder, { recursive: true }));

const silent = { SMTP_URL: undefined, MAIL_FROM: 'besa@example.org' };
const settings = {
	...{ host: 'mail.example.org', port: 465, security: 'tls' as const, user: 'besa' },
	...{ password: 'secret', from: 'besa@example.org' }
};

it('knows no mail server at first, then the one that was entered, also after a new start', async () => {
	const desk = await openMailDesk(silent, folder);
	expect([desk.mailer, desk.entered, desk.isFixed]).toEqual([null, null, false]);
	await desk.enter(settings);
	expect(desk.mailer).not.toBeNull();
	const { password, ...shown } = settings;
	expect((await openMailDesk(silent, folder)).entered).toEqual(shown);
	expect(await readFile(join(folder, 'mail.json'), 'utf8')).toContain(password);
});

it('completes a password for the same server and user only', async () => {
	const desk = await openMailDesk(silent, folder);
	const typed = { ...settings, port: 587, password: '' };
	expect(desk.complete(typed).password).toBe('secret');
	expect(desk.complete({ ...typed, password: 'new' }).password).toBe('new');
	expect(desk.complete({ ...typed, host: 'elsewhere.example.org' }).password).toBe('');
	expect(desk.complete({ ...typed, user: 'other' }).password).toBe('');
});

it('follows the environment, whatever was entered', async () => {
	const desk = await openMailDesk({ ...silent, SMTP_URL: 'smtp://127.0.0.1:9' }, folder);
	const { mailer } = desk;
	expect([desk.isFixed, mailer === null]).toEqual([true, false]);
	await desk.enter(null);
	expect(desk.mailer).toBe(mailer);
	expect((await openMailDesk(silent, folder)).entered).toBeNull();
});

it('keeps nothing where there is no folder', async () => {
	const desk = await openMailDesk(silent, null);
	expect(desk.keeps).toBe(false);
	await expect(desk.enter(settings)).rejects.toThrow('no folder');
});
