/** What the donors' rules say of a project's settings, to begin with; each can be changed. */

import type { Result } from './shapes.ts';

export type Preset = {
	donorName: string;
	programme: string;
	calendar: 'calendar' | 'us_fiscal';
	/** Days after the end of a quarter, and of the last one. */
	dueDays: number;
	finalDueDays: number;
	currency: string;
	/** Levels of the results chain, from the top. */
	levels: readonly Result['level'][];
};

export const presets: Record<'europeaid' | 'jtip' | 'other', Preset> = {
	europeaid: {
		donorName: 'European Union',
		programme: '',
		calendar: 'calendar',
		dueDays: 30,
		// The final report is due three months after the end (europeaid.md 2.4).
		finalDueDays: 90,
		currency: 'EUR',
		levels: ['impact', 'outcome', 'output', 'activity']
	},
	jtip: {
		donorName: 'US Department of State, Office to Monitor and Combat Trafficking in Persons',
		programme: '',
		calendar: 'us_fiscal',
		dueDays: 30,
		// jtip.md A1: 120 days after the period of performance.
		finalDueDays: 120,
		currency: 'USD',
		levels: ['goal', 'objective', 'outcome', 'output', 'activity']
	},
	other: {
		donorName: '',
		programme: '',
		calendar: 'calendar',
		dueDays: 30,
		finalDueDays: 30,
		currency: 'EUR',
		levels: ['impact', 'outcome', 'output', 'activity']
	}
};

/**
 * The version of the EuropeAid template that was in force when a contract began; the one annexed to
 * the signed contract counts, so this is a suggestion (europeaid.md 1.1).
 */
export function europeaidTemplate(startDate: string): 'A' | 'B' | 'C' {
	if (startDate < '2015-07-15') return 'A';
	return startDate < '2018-01-01' ? 'B' : 'C';
}
