/** The mail that invites somebody to a project. */
import { m } from '$lib/messages/messages.js';

/** @param facts the project's title, and the address where the invitation is accepted. */
export function invitationMail(facts: { project: string; link: string }) {
	return { subject: m.invite_mail_subject(facts), text: m.invite_mail_text(facts) };
}
