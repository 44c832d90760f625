/** A breakdown beside the figure it splits. */
import { numberFieldNames, type NumberField } from '../report/address.ts';
import { applies, type Check } from './check.ts';
import type { CheckedIndicator, CheckedObservation } from './checked.ts';
import type { Finding } from './finding.ts';

/** One number of one breakdown: what it adds up to, and what it should. */
export type Split = {
	dimensions: string[];
	field: NumberField;
	total: number | null;
	parts: number;
	/** The largest part; null when nothing is split yet. */
	largest: number | null;
};

/** Each number of each breakdown that is asked for. A part that is not typed adds nothing. */
export function splitsOf(indicator: CheckedIndicator, observation: CheckedObservation): Split[] {
	return indicator.breakdowns.flatMap((asked) => {
		const dimensions = [...asked].sort();
		const cells = observation.cells.filter(
			({ key }) => Object.keys(key).sort().join() === dimensions.join()
		);
		return numberFieldNames.map((field) => {
			const given = cells.map(({ numbers }) => numbers[field]).filter((number) => number !== null);
			const total = observation.numbers[field];
			return {
				dimensions,
				field,
				// Nobody who returns needs no parts.
				total: field === 'returning' && total === 0 ? null : total,
				parts: given.reduce((sum, number) => sum + number, 0),
				largest: given.length > 0 ? Math.max(...given) : null
			};
		});
	});
}

/** The breakdowns of an observation that a check finds fault with. */
export function splitFindings(
	check: Check,
	indicator: CheckedIndicator,
	observation: CheckedObservation,
	overlapping: ReadonlySet<string>
): Pick<Finding, 'location' | 'field' | 'params'>[] {
	return splitsOf(indicator, observation)
		.filter(({ dimensions }) =>
			applies(check, { overlapping: dimensions.some((code) => overlapping.has(code)) })
		)
		.filter(({ total, parts, largest }) =>
			check.test === 'adds_up' ? parts !== (total ?? 0) : largest !== null && largest > (total ?? 0)
		)
		.map(({ dimensions, field, total, parts }) => ({
			location: observation.location,
			field,
			params: { dimensions, total: total ?? 0, parts, rest: (total ?? 0) - parts }
		}));
}
