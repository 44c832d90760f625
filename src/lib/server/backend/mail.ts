/** Mail: through SMTP when there is a server for it, else printed where the server runs. */
import { createTransport } from 'nodemailer';
import type { MailSettings } from './mailSettings.ts';

export type Mail = { to: string; subject: string; text?: string; html?: string };
export type Mailer = { send(mail: Mail): Promise<void> };

/** A server that does not answer within this is none. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Prints to the console, for whoever runs a server without mail. */
export const printer: Mailer = {
	async send(mail) {
		console.info(`\nMail to ${mail.to}: ${mail.subject}\n${plainText(mail)}\n`);
	}
};

/** Sends through `smtpUrl`. */
export function mailerOfUrl(smtpUrl: string, from: string): Mailer {
	return mailerOf(createTransport({ url: smtpUrl, ...patience }), from);
}

/** Sends as an administrator entered it. */
export function mailerOfSettings(settings: MailSettings): Mailer {
	const { host, port, security, user, password, from } = settings;
	const transport = createTransport({
		...{ host, port, ...patience },
		secure: security === 'tls',
		requireTLS: security === 'starttls',
		ignoreTLS: security === 'none',
		...(user && { auth: { user, pass: password } })
	});
	return mailerOf(transport, { name: 'Besa', address: from });
}

type Transport = { sendMail(mail: Mail & { from: string | Sender }): Promise<unknown> };
type Sender = { name: string; address: string };

function mailerOf(transport: Transport, from: string | Sender): Mailer {
	return {
		async send(mail) {
			await transport.sendMail({ ...mail, from, text: plainText(mail) });
		}
	};
}

/** The words of a mail; of our templates when there are any, for they say where to go. */
export function plainText({ text = '', html }: Mail): string {
	if (!html) return text;
	return html
		.replace(/<a\b[^>]*href="([^"]*)"[^>]*>.*?<\/a>/gs, '$1')
		.replace(/<(p|h1)\b/g, '\n<$1')
		.replace(/<[^>]+>/g, '')
		.replaceAll('&amp;', '&')
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.join('\n');
}
