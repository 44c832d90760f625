/** Why an indicator stands where it stands, and where it goes, in words. */
import { formatChange, formatDay, formatFigure, formatNumber } from '$lib/domain/figure/format';
import type { Indicator } from '$lib/domain/project/shapes';
import type { Reason } from '$lib/domain/status/reason';
import { m } from '$lib/messages/messages.js';

/** @returns a sentence without its full stop; empty where the status says it all. */
export function reasonText(reason: Reason, measure: Indicator['measure']): string {
	const shown = (value: number) => formatFigure(value, measure) ?? '';
	switch (reason.kind) {
		case 'text':
			return m.reason_text();
		case 'no_target':
			return m.reason_no_target();
		case 'not_due':
			return m.reason_not_due();
		case 'never_reported':
			return m.reason_never_reported();
		case 'not_applicable':
			return m.reason_not_applicable();
		case 'achieved':
			return m.reason_achieved({ actual: shown(reason.actual), target: shown(reason.target) });
		case 'time_is_up':
			return m.reason_time_is_up({
				actual: shown(reason.actual),
				target: shown(reason.target),
				day: formatDay(reason.day)
			});
		case 'pace':
			return paceText(reason, shown);
	}
}

function paceText(reason: Reason & { kind: 'pace' }, shown: (value: number) => string): string {
	// A total grows; of a level, the sign says which way it goes.
	const change = reason.isSum ? (value: number) => formatNumber(value) : formatChange;
	const words = {
		needed: change(reason.needed),
		gained: change(reason.gained),
		quarters: reason.quarters,
		projected: shown(reason.isSum ? Math.round(reason.projected) : reason.projected),
		target: shown(reason.target),
		day: formatDay(reason.day)
	};
	if (reason.isEnough) return m.reason_enough(words);
	return reason.isSum ? m.reason_short(words) : m.reason_short_level(words);
}
