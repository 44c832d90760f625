import type { NumberField } from '$lib/domain/report/entryForm';
import type { FormIndicator } from '$lib/domain/report/shapes';
import { m } from '$lib/messages/messages.js';

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
