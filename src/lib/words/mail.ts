/** The mail that tries the settings, and why it was not sent. */
import { m } from '$lib/messages/messages.js';

export function testMail(): { subject: string; text: string } {
	return { subject: m.mail_test_subject(), text: m.mail_test_text() };
}

/** What nodemailer calls the failures that somebody can do something about. */
const failures: Record<string, () => string> = {
	EAUTH: m.mail_failed_user,
	ENOAUTH: m.mail_failed_user,
	EDNS: m.mail_failed_host,
	ECONNECTION: m.mail_failed_reach,
	ETIMEDOUT: m.mail_failed_reach,
	ESOCKET: m.mail_failed_reach,
	ETLS: m.mail_failed_security
};

/** Why a mail was not sent; with what the server said, where it said something. */
export function mailFailure(failed: unknown): string {
	const why = failures[factOf(failed, 'code')]?.() ?? m.mail_failed();
	const said = factOf(failed, 'response').slice(0, 300);
	return said ? `${why} ${m.mail_server_said({ text: said })}` : why;
}

function factOf(failed: unknown, name: string): string {
	const fact: unknown = failed instanceof Error ? Reflect.get(failed, name) : '';
	return typeof fact === 'string' ? fact : '';
}
