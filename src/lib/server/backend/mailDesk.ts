/** Who says how mail is sent: the environment, else an administrator, whose word the data folder keeps. */
import type { Environment } from '../environment.ts';
import { mailerOfSettings, mailerOfUrl, type Mailer } from './mail.ts';
import { readMailSettings, writeMailSettings, type MailSettings } from './mailSettings.ts';

/** What was entered, without the password, which is never shown again. */
export type EnteredMail = Omit<MailSettings, 'password'>;

export type MailDesk = {
	/** Sends mail; null where no mail server is known. */
	readonly mailer: Mailer | null;
	/** Whether the environment names the mail server, which then wins over what was entered. */
	readonly isFixed: boolean;
	/** Whether there is a place to keep what is entered; a Supabase project has none. */
	readonly keeps: boolean;
	readonly entered: EnteredMail | null;
	/** From now on mail goes this way; null: no mail is sent. */
	enter(settings: MailSettings | null): Promise<void>;
	/** An empty password becomes the one that is kept, for the same server and user only. */
	complete(typed: MailSettings): MailSettings;
};

/** @param folder of the data; null where there is none. */
export async function openMailDesk(
	{ SMTP_URL, MAIL_FROM }: Pick<Environment, 'SMTP_URL' | 'MAIL_FROM'>,
	folder: string | null
): Promise<MailDesk> {
	const fixed = SMTP_URL ? mailerOfUrl(SMTP_URL, MAIL_FROM) : null;
	let kept = folder === null ? null : await readMailSettings(folder);
	let mailer = fixed ?? (kept && mailerOfSettings(kept));
	return {
		get mailer() {
			return mailer;
		},
		isFixed: fixed !== null,
		keeps: folder !== null,
		get entered() {
			if (!kept) return null;
			const { host, port, security, user, from } = kept;
			return { host, port, security, user, from };
		},
		async enter(settings) {
			if (folder === null) throw new Error('There is no folder to keep the mail settings in.');
			await writeMailSettings(folder, settings);
			kept = settings;
			mailer = fixed ?? (kept && mailerOfSettings(kept));
		},
		complete(typed) {
			// To another server the password would be given away.
			const isSame = kept?.host === typed.host && kept.user === typed.user;
			return kept && isSame && typed.password === ''
				? { ...typed, password: kept.password }
				: typed;
		}
	};
}
