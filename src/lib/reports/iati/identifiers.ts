import type { Project } from '../shared/pick.ts';

/** Stands where the organisation identifier is missing: no agency gives out such a one. */
const missing = 'to-be-completed';

export function hasOrganisationIdentifier({ iatiOrganisationIdentifier }: Project): boolean {
	return organisationIdentifierOf(iatiOrganisationIdentifier) !== missing;
}

/** The reference of the organisation that reports; it must have one, and it must not be made up. */
export function reportingReference({ iatiOrganisationIdentifier }: Project): string {
	return organisationIdentifierOf(iatiOrganisationIdentifier);
}

function organisationIdentifierOf(identifier: string | undefined): string {
	return identifier === undefined || identifier.trim() === '' ? missing : identifier.trim();
}

/**
 * The activity's identifier: the organisation's, then the contract number with hyphens for what an
 * identifier may not hold, `/ & | ?` and spaces (iati.md 4.5).
 */
export function activityIdentifier(project: Project): string {
	const own = (project.contractNumber || project.code).replace(/[^\p{L}\p{N}._-]+/gu, '-');
	return `${reportingReference(project)}-${own}`;
}
