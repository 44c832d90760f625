import type { Publication } from '../publication.ts';
import { documentLanguage } from '../shared/language.ts';
import type { Figures, Project } from '../shared/pick.ts';
import { isImpact } from '../shared/resultTree.ts';
import { activityIdentifier, reportingReference } from './identifiers.ts';
import { results } from './results.ts';
import { element, narrated, type Xml } from './xml.ts';

/** Code 15160 of the OECD, human rights: it names the victims of trafficking (iati.md 4.4). */
const humanRights = '15160';

const organisationRoles = { funding: '1', accountable: '2', implementing: '4' } as const;
const statuses = { interim: '2', final: '4' } as const;

/** The project in the order that the schema enforces (iati.md 4.2). */
export function activity({ figures, publishedOn }: Publication): Xml {
	const { project, kind } = figures;
	return element(
		'iati-activity',
		{
			'xml:lang': documentLanguage(figures.language, 'en-GB').slice(0, 2),
			'default-currency': project.currency,
			'last-updated-datetime': `${publishedOn}T00:00:00Z`
		},
		[
			element('iati-identifier', {}, activityIdentifier(project)),
			narrated('reporting-org', project.coordinator.name || project.code, {
				ref: reportingReference(project),
				type: organisationType(project.coordinator.country, project)
			}),
			narrated('title', project.title),
			...descriptions(figures),
			...organisations(project),
			...otherIdentifiers(project),
			element('activity-status', { code: statuses[kind] }),
			...dates(project, kind === 'final', publishedOn),
			...countries(project),
			element('sector', { vocabulary: '1', code: project.iatiSector ?? humanRights }),
			...results(figures)
		]
	);
}

/** What the project is, and, where its logframe says so, what it is for. */
function descriptions({ project, results: chain }: Figures): Xml[] {
	const objectives = chain.filter(isImpact).map(({ statement }) => statement);
	const general = [project.title, project.programme].filter((text) => text !== '').join('. ');
	return [
		narrated('description', general, { type: '1' }),
		...(objectives.length === 0
			? []
			: [narrated('description', objectives.join('\n'), { type: '2' })])
	];
}

function organisations({ donorName, coordinator, partners, ...project }: Project): Xml[] {
	const { funding, accountable, implementing } = organisationRoles;
	const typeOf = (country: string) => organisationType(country, project);
	const funder =
		donorName === '' ? [] : [narrated('participating-org', donorName, { role: funding })];
	const lead = { type: typeOf(coordinator.country) };
	return [
		...funder,
		narrated('participating-org', coordinator.name || project.code, { role: accountable, ...lead }),
		narrated('participating-org', coordinator.name || project.code, {
			role: implementing,
			...lead
		}),
		...partners.map(({ name, country }) =>
			narrated('participating-org', name, { role: implementing, type: typeOf(country) })
		)
	];
}

/** 24: an organisation of a country in which the project works; 21: any other (iati.md 4.4). */
function organisationType(country: string, { locations }: Pick<Project, 'locations'>): string {
	return locations.some(({ name, parent }) => parent === null && name === country) ? '24' : '21';
}

/** The contract number exactly as it is, with who gave it; and Besa's own code (iati.md 25). */
function otherIdentifiers({ contractNumber, code, donorName }: Project): Xml[] {
	const owner = donorName === '' ? [] : [narrated('owner-org', donorName)];
	return [
		...(contractNumber === ''
			? []
			: [element('other-identifier', { ref: contractNumber, type: 'A9' }, owner)]),
		element('other-identifier', { ref: code, type: 'A1' })
	];
}

/** Planned dates always; actual ones only where they have passed (rules 11.1.4, 11.1.5). */
function dates({ startDate, endDate }: Project, isFinal: boolean, publishedOn: string): Xml[] {
	const date = (type: string, day: string) => element('activity-date', { type, 'iso-date': day });
	return [
		date('1', startDate),
		...(startDate <= publishedOn ? [date('2', startDate)] : []),
		date('3', endDate),
		...(isFinal && endDate <= publishedOn ? [date('4', endDate)] : [])
	];
}

/**
 * The countries, by their two letters. Several have to share a hundred per cent; a publication does
 * not know how the money is spread, so they have equal shares. Without a country the activity is
 * said to be in developing countries, unspecified (region 998).
 */
function countries({ locations }: Project): Xml[] {
	const codes = locations
		.filter(({ parent, code }) => parent === null && /^[A-Z]{2}$/.test(code))
		.map(({ code }) => code);
	if (codes.length === 0) return [element('recipient-region', { vocabulary: '1', code: '998' })];
	const share = Math.floor(10_000 / codes.length) / 100;
	const last = Math.round((100 - share * (codes.length - 1)) * 100) / 100;
	return codes.map((code, index) => {
		const percentage = index === codes.length - 1 ? last : share;
		return element('recipient-country', {
			code,
			percentage: codes.length === 1 ? null : String(percentage)
		});
	});
}
