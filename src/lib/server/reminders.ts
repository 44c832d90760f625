/** Reminders: a mail to the officers of a partner whose report is awaited. */
import { reminder } from '$lib/domain/board/shapes';
import { reminderMail } from '$lib/words/reminder';
import type { Mailer } from './backend/mail';
import { answered, Refusal } from './refusal';
import type { Supabase } from './supabase';

/** Which report, and the address of its page. */
export type Awaited = { code: string; period: string; organisation: string; link: string };

/**
 * Writes to all officers of the partner, each on their own, so that nobody sees the others' addresses.
 * A reminder that reached nobody is taken back, so that it can be sent again the same day.
 *
 * @returns the names of those who were written to.
 * @throws Refusal (409) `nothing_to_remind`, `nobody_to_remind` or `reminded_today`;
 * (502) `reminder_failed`.
 */
export async function send(
	supabase: Supabase,
	mailer: Mailer,
	{ code, period, organisation, link }: Awaited
): Promise<string[]> {
	const noted = reminder.parse(
		answered(await supabase.rpc('remind', { project_code: code, period, organisation }))
	);
	const mail = reminderMail({ ...noted, link });
	const sent = await Promise.allSettled(
		noted.officers.map(({ email }) => mailer.send({ to: email, ...mail }))
	);
	const reached = noted.officers.filter((_, n) => sent[n]?.status === 'fulfilled');
	if (reached.length === 0) {
		answered(await supabase.rpc('take_back_reminder', { reminder_id: noted.id }));
		for (const one of sent) if (one.status === 'rejected') console.error(String(one.reason));
		throw new Refusal(502, 'reminder_failed', 'The mail server took no reminder.', null);
	}
	return reached.map(({ name }) => name);
}
