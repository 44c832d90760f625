import type { NumberField } from '$lib/domain/report/address';
import type { FormIndicator } from '$lib/domain/report/shapes';
import type { NarrativeSection } from '$lib/domain/report/shownFields';
import { m } from '$lib/messages/messages.js';
import type { FieldState } from './field.svelte';

/** What a field asks for, in the words of its indicator. */
export function numberWord(field: NumberField, indicator: FormIndicator): string {
	switch (field) {
		case 'returning':
			return m.returning();
		case 'numerator':
			return m.numerator();
		case 'denominator':
			return m.denominator();
		case 'value':
			if (indicator.countsPeople) return m.people_this_quarter();
			return indicator.unit ? m.this_quarter_in({ unit: indicator.unit }) : m.this_quarter();
	}
}

/** The same in a word or two, where an indicator has two numbers; null where it has one. */
export function shortWord(field: NumberField, fields: readonly NumberField[]): string | null {
	if (fields.length < 2) return null;
	return {
		value: m.entry_people,
		returning: m.entry_returning,
		numerator: m.entry_numerator,
		denominator: m.entry_denominator
	}[field]();
}

export const sectionWord: Record<NarrativeSection, () => string> = {
	summary: m.narrative_summary,
	progress: m.narrative_progress,
	variance: m.narrative_variance,
	challenges: m.narrative_challenges,
	next_quarter: m.narrative_next_quarter
};

export const stateWord: Record<FieldState, () => string> = {
	saved: m.entry_state_saved,
	unsaved: m.entry_state_unsaved,
	saving: m.entry_state_saving,
	refused: m.entry_state_refused,
	disputed: m.entry_state_disputed,
	not_applicable: m.entry_state_not_applicable,
	locked: m.entry_state_locked
};

/** The id of the message about a field; ids hold no spaces. */
export const messageId = (name: string): string => `says-${name.replaceAll(/\s/g, '_')}`;
