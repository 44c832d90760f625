import { expect, it, vi } from 'vitest';
import type { Mail } from './backend/mail';
import { send } from './invitations';

const invited = {
	email: 'new@example.org',
	project: 'A project',
	link: 'https://besa.example.org/invitations/abc'
};

it('mails the project and the link to the one who is invited', async () => {
	const mails: Mail[] = [];
	expect(await send({ send: async (mail) => void mails.push(mail) }, invited)).toBe(true);
	expect(mails).toMatchObject([{ to: 'new@example.org' }]);
	expect(mails[0]?.subject).toContain('A project');
	expect(mails[0]?.text).toContain('https://besa.example.org/invitations/abc');
});

it('mails nothing where mail is not set up', async () => {
	expect(await send(null, invited)).toBe(false);
});

it('goes on where the mail server is down', async () => {
	const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
	expect(await send({ send: () => Promise.reject(new Error('down')) }, invited)).toBe(false);
	expect(printed).toHaveBeenCalledOnce();
	printed.mockRestore();
});
