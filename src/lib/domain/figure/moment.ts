/** A moment as people read it, `30 Sep 2018, 14:05` in Central European Time, where Besa's people work. */
export function formatMoment(moment: string, locale = 'en-GB', timeZone = 'Europe/Tirane'): string {
	return new Intl.DateTimeFormat(locale, {
		day: 'numeric',
		month: 'short',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		timeZone
	}).format(new Date(moment));
}
