import type { CheckedObservation } from '../../src/lib/domain/checks/checked.ts';
import type { Observation } from '../../src/lib/domain/report/shapes.ts';

/** An observation that is stored, as the checks and the preview of the page look at it. */
export function checkedObservation(observation: Observation): CheckedObservation {
	const { location, state, text, comment, cells } = observation;
	return {
		location,
		state,
		text,
		comment,
		numbers: pick(observation),
		cells: cells.map((cell) => ({ key: cell.key, numbers: pick(cell) }))
	};
}

const pick = ({
	value,
	returning,
	numerator,
	denominator
}: Observation | Observation['cells'][number]) => ({
	value,
	returning,
	numerator,
	denominator
});
