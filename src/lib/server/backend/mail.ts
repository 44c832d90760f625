/** Mail: through SMTP when there is a server for it, else printed where the server runs. */
import { createTransport } from 'nodemailer';

export type Mail = { to: string; subject: string; text?: string; html?: string };
export type Mailer = { send(mail: Mail): Promise<void> };

/** Sends through `smtpUrl`; prints to the console without one. */
export function createMailer(smtpUrl: string | undefined, from: string): Mailer {
	if (!smtpUrl) {
		return {
			async send(mail) {
				console.info(`\nMail to ${mail.to}: ${mail.subject}\n${plainText(mail)}\n`);
			}
		};
	}
	const transport = createTransport(smtpUrl);
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
