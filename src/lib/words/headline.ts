/** A dashboard's headline in words. */
import type { Headline } from '$lib/domain/status/headline';
import { m } from '$lib/messages/messages.js';

/** `9 of 14 indicators on track; 2 off track; 1 partner has not reported for 2018-Q4.` */
export function headlineText(headline: Headline, period: string): string {
	const { judged, good, atRisk, offTrack, noData, missing } = headline;
	return [
		judged > 0 ? m.headline_good({ good, judged }) : m.headline_none_judged(),
		offTrack > 0 && m.headline_off_track({ count: offTrack }),
		atRisk > 0 && m.headline_at_risk({ count: atRisk }),
		noData > 0 && m.headline_no_data({ count: noData }),
		missing.length > 0 && m.headline_missing({ count: missing.length, period })
	]
		.filter((part) => part !== false)
		.join('; ')
		.concat('.');
}
