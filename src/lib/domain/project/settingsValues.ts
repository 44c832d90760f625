/** Settings as the fields of a form show them. */
import { presets } from './presets.ts';

const shares = ['on_track_min', 'at_risk_min', 'variance_threshold'];

/** What the fields of a project's settings hold: text as typed, `on` for what is ticked. */
export function settingsValues(
	settings: Readonly<Record<string, unknown>>
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(settings).map(([name, value]) => {
			if (shares.includes(name)) return [name, String(Math.round(Number(value) * 1000) / 10)];
			if (typeof value === 'boolean') return [name, value ? 'on' : ''];
			return [name, value === null || value === undefined ? '' : String(value)];
		})
	);
}

/** What the fields of a new project hold for a donor. */
export function presetValues(donor: keyof typeof presets): Record<string, string> {
	const preset = presets[donor];
	return {
		donor,
		donor_name: preset.donorName,
		reporting_calendar: preset.calendar,
		due_days: String(preset.dueDays),
		final_due_days: String(preset.finalDueDays),
		currency: preset.currency,
		on_track_min: '85',
		at_risk_min: '60',
		variance_threshold: '10',
		suppression_k: '5',
		suppression_k_public: '11',
		suppression_width: '',
		shows_disclaimer: 'on',
		template_version: donor === 'jtip' ? 'SF-PPR' : donor === 'europeaid' ? 'C' : ''
	};
}
