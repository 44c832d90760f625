import type { Publication } from './publication';

/**
 * What a page shows of a publication. The rows behind the figures, their quarters and parts stand in its
 * files; they are most of it, and a phone would have to load them for nothing.
 */
export function shownOf(publication: Publication): Publication {
	const { figures } = publication;
	const indicators = figures.indicators.map((indicator) => ({
		...indicator,
		periods: [],
		years: [],
		breakdowns: [],
		comments: []
	}));
	return { ...publication, figures: { ...figures, periods: [], data: [], indicators } };
}
