/** Applies the checks to what is typed: the same findings as the database makes of what is saved. */
import { applies, type Check } from './check.ts';
import type { CheckedIndicator, CheckedObservation } from './checked.ts';
import type { Finding } from './finding.ts';
import { historyFinding } from './history.ts';
import { splitFindings } from './splits.ts';

/**
 * The findings of one indicator, in the order of the checks.
 *
 * @param overlapping codes of the dimensions in whose categories one person may stand several times.
 */
export function evaluate(
	checks: readonly Check[],
	indicator: CheckedIndicator,
	observations: readonly CheckedObservation[],
	overlapping: ReadonlySet<string>
): Finding[] {
	return checks.flatMap((check) => {
		const found = (at: Partial<Finding>): Finding => ({
			code: check.code,
			level: check.level,
			indicator: indicator.code,
			...at
		});
		switch (check.kind) {
			case 'missing':
				return observations.some((observation) => says(indicator, observation))
					? []
					: [found({ field: 'value' })];
			case 'explanation':
				return observations
					.filter(({ state, comment }) => state === 'not_applicable' && comment.trim() === '')
					.map(({ location }) => found({ location, field: check.field }));
			case 'number':
			case 'pair':
				if (!applies(check, indicator.properties)) return [];
				return observations.flatMap((observation) =>
					figuresOf(observation).flatMap(({ key, numbers }) =>
						(check.kind === 'pair' ? pairFault : numberFaults)(check, numbers).map((fault) =>
							found({ location: observation.location, key, ...fault })
						)
					)
				);
			case 'split':
				return observations
					.filter(({ state }) => state === 'reported')
					.flatMap((observation) =>
						splitFindings(check, indicator, observation, overlapping).map(found)
					);
			case 'history':
				return observations.flatMap((observation) => {
					const fault = historyFinding(check, indicator, observation);
					return fault
						? [found({ location: observation.location, field: 'value', params: fault })]
						: [];
				});
			// About a result, not about an indicator: see narrativeFindings.
			case 'narrative':
				return [];
		}
	});
}

/** Whether an observation says anything: a figure, a text, or that there is none to give. */
function says(
	{ measure }: CheckedIndicator,
	{ state, numbers, text }: CheckedObservation
): boolean {
	if (state === 'not_applicable') return true;
	if (measure === 'qualitative') return text !== '';
	if (measure === 'percentage') return numbers.numerator !== null && numbers.denominator !== null;
	return numbers.value !== null;
}

function figuresOf({ numbers, cells }: CheckedObservation) {
	return [{ key: null, numbers }, ...cells];
}

type Fault = Pick<Finding, 'field' | 'params'>;
type FiguresNumbers = CheckedObservation['numbers'];

function numberFaults({ test, threshold }: Check, numbers: FiguresNumbers): Fault[] {
	return Object.entries(numbers)
		.filter(
			([, number]) =>
				number !== null &&
				(test === 'at_least' ? number < (threshold ?? 0) : !Number.isInteger(number))
		)
		.map(([field, value]) => ({ field, params: { value } }));
}

function pairFault({ field, bound }: Check, numbers: FiguresNumbers): Fault[] {
	const given = new Map(Object.entries(numbers));
	const number = given.get(field ?? '') ?? null;
	const most = given.get(bound ?? '') ?? 0;
	if (number === null || number <= most || field === null || bound === null) return [];
	return [{ field, params: { [field]: number, [bound]: most } }];
}
