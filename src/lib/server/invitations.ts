/** Invitations that leave the house: mailed where mail is set up, else shown to be passed on. */
import { invitationMail } from '$lib/words/invitation';
import type { Mailer } from './backend/mail';

export type Invited = {
	email: string;
	/** The project's title. */
	project: string;
	/** Where the invitation is accepted; it is never shown again. */
	link: string;
};

/**
 * Mails the invitation. One that the mail server does not take stands all the same: its link is shown
 * and passed on by hand.
 *
 * @param mailer null where mail is not set up.
 * @returns whether it was mailed.
 */
export async function send(mailer: Mailer | null, { email, ...facts }: Invited): Promise<boolean> {
	try {
		await mailer?.send({ to: email, ...invitationMail(facts) });
		return mailer !== null;
	} catch (failed) {
		console.error(`The invitation of ${email} was not mailed: ${String(failed)}`);
		return false;
	}
}
