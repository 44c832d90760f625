import type { Figures } from '../shared/pick.ts';

/** The agency as the award names it; where its record does not, the donor as the project does. */
export function agencyOf({ award, project }: Figures): string {
	return award.agency || project.donorName;
}
