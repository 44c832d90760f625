/**
 * A moment as people at this place read it: `14:03` on the same day, else `21 Nov, 14:03`.
 *
 * @param timeZone of the reader; the device's own if absent
 */
export function formatMoment(moment: Date, now: Date, locale = 'en-GB', timeZone?: string): string {
	const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone });
	const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone });
	const isToday = day.format(moment) === day.format(now);
	return isToday ? time.format(moment) : `${day.format(moment)}, ${time.format(moment)}`;
}
