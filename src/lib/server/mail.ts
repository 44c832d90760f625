/** Mail settings as a page enters them, and a mail that tries them. */
import { z } from 'zod';
import { m } from '$lib/messages/messages.js';
import { mailFailure, testMail } from '$lib/words/mail';
import { mailerOfSettings } from './backend/mail';
import type { MailSettings } from './backend/mailSettings';
import { readForm, type FieldErrors } from './form';

const short = z
	.string()
	.trim()
	.max(200, { error: () => m.field_long({ max: 200 }) })
	.default('');

const mailFields = z
	.object({
		mailHost: short.refine((host) => /^[\w.-]*$/.test(host), { error: () => m.mail_host_wrong() }),
		mailPort: z
			.string()
			.trim()
			.default('')
			.transform((typed) => (typed === '' ? 587 : Number(typed)))
			.refine((port) => Number.isInteger(port) && port > 0 && port < 65_536, {
				error: () => m.mail_port_wrong()
			}),
		mailSecurity: z.enum(['tls', 'starttls', 'none']).default('starttls'),
		mailUser: short,
		mailPassword: z.string().max(500).default(''),
		mailFrom: short
	})
	.superRefine(({ mailHost, mailFrom, mailUser, mailPassword }, context) => {
		const miss = (field: string, message: string) =>
			context.addIssue({ code: 'custom', path: [field], message });
		if (mailHost === '') {
			// Somebody began, and would think that mail is set up.
			if (mailUser + mailPassword + mailFrom !== '') miss('mailHost', m.mail_host_missing());
		} else if (!z.email().safeParse(mailFrom).success) miss('mailFrom', m.refusal_not_an_email());
	});

/** What a form says of mail: settings, or none where no server is named, or what is wrong with them. */
export function readMail(form: FormData): { settings: MailSettings | null; errors: FieldErrors } {
	const { fields, errors } = readForm(mailFields, form);
	if (!fields) return { settings: null, errors };
	const { mailHost, mailPort, mailSecurity, mailUser, mailPassword, mailFrom } = fields;
	if (mailHost === '') return { settings: null, errors: {} };
	return {
		settings: {
			...{ host: mailHost, port: mailPort, security: mailSecurity, from: mailFrom },
			...{ user: mailUser, password: mailPassword }
		},
		errors: {}
	};
}

/** The same where mail has to be set up. */
export function expectMail(form: FormData): ReturnType<typeof readMail> {
	const { settings, errors } = readMail(form);
	const isMissing = !settings && Object.keys(errors).length === 0;
	return { settings, errors: isMissing ? { mailHost: [m.mail_host_missing()] } : errors };
}

/** What came of a step: done, or why not. */
export type Told = { isDone: boolean; text: string };

/** Sends a mail to somebody, as the settings say. */
export async function tryOut(settings: MailSettings, to: string): Promise<Told> {
	try {
		await mailerOfSettings(settings).send({ to, ...testMail() });
		return { isDone: true, text: m.mail_tested({ email: to }) };
	} catch (failed) {
		return { isDone: false, text: mailFailure(failed) };
	}
}
