import { statuses, type Status } from '../status/statuses.ts';
import type { PortfolioProject } from './portfolio.ts';

/** The orders in which a portfolio can be read. */
export const portfolioOrders = ['end', 'worst', 'progress', 'overdue', 'code'] as const;
export type PortfolioOrder = (typeof portfolioOrders)[number];

export type PortfolioFilter = {
	donor: string | null;
	country: string | null;
	/** Projects with at least one indicator in it. */
	status: Status | null;
	/** Whether archived projects are shown, too. */
	archived: boolean;
	order: PortfolioOrder;
};

/** @param search of an address that anybody may have typed; what is not known is left out. */
export function portfolioFilterOf(search: URLSearchParams): PortfolioFilter {
	return {
		donor: search.get('donor') || null,
		country: search.get('country') || null,
		status: statuses.find((status) => status === search.get('status')) ?? null,
		archived: search.has('archived'),
		order: portfolioOrders.find((order) => order === search.get('order')) ?? 'end'
	};
}

/** The projects that are meant, in the order asked for; what is unknown comes last. */
export function filtered(
	projects: readonly PortfolioProject[],
	{ donor, country, status, archived, order }: PortfolioFilter
): PortfolioProject[] {
	const badShare = ({ indicators, good }: PortfolioProject) =>
		indicators > 0 ? good / indicators : 1;
	const compare: Record<PortfolioOrder, (a: PortfolioProject, b: PortfolioProject) => number> = {
		end: (a, b) => b.endDate.localeCompare(a.endDate),
		worst: (a, b) => badShare(a) - badShare(b),
		progress: (a, b) => (a.progress ?? 101) - (b.progress ?? 101),
		overdue: (a, b) => b.overdueReports - a.overdueReports,
		code: () => 0
	};
	return projects
		.filter(
			(project) =>
				(archived || !project.isArchived) &&
				(!donor || project.donorName === donor) &&
				(!country || project.countries.includes(country)) &&
				(!status || (project.statuses[status] ?? 0) > 0)
		)
		.toSorted((a, b) => compare[order](a, b) || a.code.localeCompare(b.code));
}
