/** The reminder of a report, the same whether Besa sends it or the manager's own mail program. */
import { formatDay } from '$lib/domain/figure/format';
import { m } from '$lib/messages/messages.js';

export type ReminderFacts = {
	projectTitle: string;
	period: string;
	dueDate: string;
	/** The partner's name. */
	partner: string;
	/** The address of the report. */
	link: string;
};

/** Subject and text of the mail. */
export function reminderMail({ projectTitle, period, dueDate, partner, link }: ReminderFacts) {
	const day = formatDay(dueDate);
	return {
		subject: m.reminder_subject({ period, partner }),
		text: m.reminder_text({ projectTitle, period, day, partner, link })
	};
}

/** A link that opens the manager's own mail program with the same mail. */
export function reminderLink(addresses: readonly string[], facts: ReminderFacts): string {
	const { subject, text } = reminderMail(facts);
	const to = addresses.map(encodeURIComponent).join(',');
	return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
}
