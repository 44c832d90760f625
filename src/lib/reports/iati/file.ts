import type { Publication } from '../publication.ts';
import { exampleNotices } from '../shared/exampleNotice.ts';
import { activity } from './activity.ts';
import { hasOrganisationIdentifier } from './identifiers.ts';
import { element, xmlFile } from './xml.ts';

/** How far the file is from being sent to the IATI Registry as it stands. */
const noIdentifier =
	'The coordinator has no organisation identifier here. Find or register one at ' +
	'https://org-id.guide and write it in place of “to-be-completed” before the file is published.';

/** The publication as an IATI 2.03 activity with its results (iati.md). */
export function iatiFile(publication: Publication): Promise<Uint8Array> {
	const { project } = publication.figures;
	const root = element(
		'iati-activities',
		{ version: '2.03', 'generated-datetime': `${publication.publishedOn}T00:00:00Z` },
		[activity(publication)]
	);
	const comments = [
		...exampleNotices(project),
		...(hasOrganisationIdentifier(project) ? [] : [noIdentifier])
	];
	return Promise.resolve(xmlFile(root, comments));
}
