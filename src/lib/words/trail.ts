/** The history of a figure in words. */
import { formatFigure } from '$lib/domain/figure/format';
import type { FieldChange, FigureEvent, FigureTrail } from '$lib/domain/talk/shapes';
import { m } from '$lib/messages/messages.js';

const fieldWord: Record<FieldChange['field'], () => string> = {
	state: m.trail_state,
	value: m.trail_value,
	returning: m.trail_returning,
	numerator: m.trail_numerator,
	denominator: m.trail_denominator,
	text: m.trail_text,
	comment: m.trail_comment
};

const eventWord = {
	opened: () => m.trail_opened(),
	submitted: () => m.trail_submitted(),
	returned: (reason: string) => m.trail_returned({ reason }),
	approved: () => m.trail_approved(),
	reopened: (reason: string) => m.trail_reopened({ reason }),
	evidence_created: (title: string) => m.trail_evidence_created({ title }),
	evidence_changed: (title: string) => m.trail_evidence_changed({ title }),
	evidence_deleted: (title: string) => m.trail_evidence_deleted({ title })
} satisfies Record<Exclude<FigureEvent['action'], 'typed'>, (subject: string) => string>;

/** What happened, a line each: one for a step, one for each field that was typed. */
export function eventLines(event: FigureEvent, measure: FigureTrail['measure']): string[] {
	if (event.action !== 'typed') return [eventWord[event.action](event.subject)];
	return event.changes.map((change) => changeText(change, measure));
}

function changeText(
	{ location, part, field, from, to }: FieldChange,
	measure: FigureTrail['measure']
) {
	const shown = (value: string | number) => fieldText(value, field, measure);
	const where = [location, part].filter((name) => name !== null);
	// The figure itself goes without saying where a place or a part is named.
	const what = [
		...where,
		...(field === 'value' && where.length > 0 ? [] : [fieldWord[field]()])
	].join(' · ');
	if (to === null) return from === null ? what : m.trail_cleared({ what, from: shown(from) });
	if (from === null) return m.trail_set({ what, to: shown(to) });
	return m.trail_changed({ what, from: shown(from), to: shown(to) });
}

/** A number as it was typed, so never as a percentage; of a text its beginning. */
function fieldText(value: string | number, field: string, measure: FigureTrail['measure']): string {
	if (field === 'state') return m.not_applicable();
	if (typeof value === 'number') {
		return formatFigure(value, measure === 'percentage' ? 'number' : measure) ?? '';
	}
	return `“${value.length > 80 ? `${value.slice(0, 79)}…` : value}”`;
}
