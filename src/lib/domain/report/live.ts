/**
 * Where an indicator would stand with what is being typed: a preview of the database's arithmetic,
 * which alone counts. A test holds the two together, case by case.
 */
import { figureOf, type CheckedObservation } from '../checks/checked.ts';
import type { Status } from '../status/statuses.ts';
import type { FormIndicator } from './shapes.ts';

export type LiveFigures = {
	/** This quarter, the partner's places together; per cent for percentages. */
	period: number | null;
	/** With everything approved and what is typed. */
	running: number | null;
	/** Per cent of the way from the origin to the final target. */
	progress: number | null;
	status: Status;
};

/** The least pace that is on track, and the least that is at risk. */
export type Thresholds = { onTrack: number; atRisk: number };

type Series = { figure: number; denominator: number };

/** Rules 1 to 10 of the calculation, for one partner's report on top of what is approved. */
export function liveFigures(
	indicator: FormIndicator,
	observations: readonly CheckedObservation[],
	thresholds: Thresholds
): LiveFigures {
	if (indicator.measure === 'qualitative') {
		return { period: null, running: null, progress: null, status: 'no_target' };
	}
	const said = observations.filter(({ state }) => state === 'reported');
	const running = runningFigure(indicator, said);
	return {
		period: periodFigure(indicator, said),
		running,
		progress: progressOf(indicator, running),
		status: statusOf(indicator, running, thresholds)
	};
}

function periodFigure(
	{ measure }: FormIndicator,
	said: readonly CheckedObservation[]
): number | null {
	const add = (field: 'value' | 'numerator' | 'denominator') => {
		const given = said.map(({ numbers }) => numbers[field]).filter((number) => number !== null);
		return given.length > 0 ? given.reduce((sum, number) => sum + number, 0) : null;
	};
	return figureOf(measure, {
		value: add('value'),
		numerator: add('numerator'),
		denominator: add('denominator'),
		returning: null
	});
}

/** The series that are left as they were, and those that the report goes on with. */
function runningFigure(
	indicator: FormIndicator,
	said: readonly CheckedObservation[]
): number | null {
	const { before, measure, combination, accumulation, baseline } = indicator;
	const series = new Map<string | null, Series>(
		before.own.map(({ location, figure, denominator }) => [
			location,
			{ figure, denominator: denominator ?? 0 }
		])
	);
	for (const observation of said) {
		const next = goesOn(indicator, observation);
		if (next) series.set(observation.location, next);
	}
	const { others } = before;
	const own = [...series.values()];
	const count = own.length + others.series;
	if (count === 0) return null;
	const sum = own.reduce((total, { figure }) => total + figure, others.figure);
	if (measure === 'percentage') {
		const of = own.reduce((total, { denominator }) => total + denominator, others.denominator);
		return of === 0 ? null : (100 * sum) / of;
	}
	const base = indicator.addsToBaseline && accumulation === 'sum' ? (baseline.value ?? 0) : 0;
	switch (combination) {
		case 'sum':
			return sum + base;
		case 'average':
			return sum / count + base;
		case 'maximum':
			return Math.max(...own.map(({ figure }) => figure), others.largest ?? -Infinity) + base;
	}
}

/** A series with what is said of its place in this quarter; null where no figure is said. */
function goesOn(
	{ before, measure, accumulation, countsPeople }: FormIndicator,
	{ location, numbers }: CheckedObservation
): Series | null {
	const stood = before.own.find((series) => series.location === location);
	const isRate = measure === 'percentage';
	const figure = isRate ? numbers.numerator : numbers.value;
	const denominator = isRate ? numbers.denominator : 0;
	if (figure === null || denominator === null) return null;
	const returning = countsPeople && !isRate ? (numbers.returning ?? 0) : 0;
	switch (accumulation) {
		case 'sum':
			return {
				figure: (stood?.figure ?? 0) + figure - returning,
				denominator: (stood?.denominator ?? 0) + denominator
			};
		case 'latest':
			return { figure, denominator };
		case 'average': {
			const times = stood?.times ?? 0;
			return { figure: ((stood?.figure ?? 0) * times + figure) / (times + 1), denominator };
		}
		case 'maximum':
			return { figure: Math.max(figure, stood?.figure ?? figure), denominator };
	}
}

// The database forgives the last digits of an average as far.
const hair = 1e-9;

function isAsGood(direction: 'increase' | 'decrease', value: number, wanted: number): boolean {
	return direction === 'increase' ? value - wanted > -hair : value - wanted < hair;
}

function progressOf(
	{ origin, finalTarget, direction }: FormIndicator,
	actual: number | null
): number | null {
	if (actual === null || finalTarget === null) return null;
	if (finalTarget !== origin) return (100 * (actual - origin)) / (finalTarget - origin);
	return isAsGood(direction, actual, finalTarget) ? 100 : 0;
}

function statusOf(
	{ origin, expected, finalTarget, direction }: FormIndicator,
	actual: number | null,
	{ onTrack, atRisk }: Thresholds
): Status {
	if (finalTarget === null) return 'no_target';
	if (actual === null) return expected === null || expected === origin ? 'not_due' : 'no_data';
	if (isAsGood(direction, actual, finalTarget)) return 'achieved';
	if (expected === null || expected === origin) {
		return expected !== null && isAsGood(direction, actual, expected) ? 'on_track' : 'off_track';
	}
	const pace = (actual - origin) / (expected - origin);
	if (pace - onTrack > -hair) return 'on_track';
	return pace - atRisk > -hair ? 'at_risk' : 'off_track';
}
