import type { Figure } from './publication';
import type { SourceObservation } from './source';

export function toFigure(value: number | null): Figure {
	return value === null ? { state: 'not_reported' } : { state: 'value', value };
}

/** A figure, or why there is none: all that was said of it may be that it does not apply. */
export function figureOf(value: number | null, said: readonly SourceObservation[]): Figure {
	const absent = said.length > 0 && said.every(({ state }) => state === 'not_applicable');
	return value === null && absent ? { state: 'not_applicable' } : toFigure(value);
}
