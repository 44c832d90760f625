/** What has to be there before anybody can sign up: organisations, places, projects, quarters. */
import { standardDimensions as dimensions } from '../../../domain/dimension/standard.ts';
import { presets } from '../../../domain/project/presets.ts';
import type { ExampleProject } from '../exampleProject.ts';
import { organisations } from '../organisations.ts';
import { places } from '../places.ts';
import { idOf } from './id.ts';
import { insertInto, unrecorded } from './insert.ts';

/** The script that makes them. */
export function settingScript(projects: ExampleProject[]): string {
	return unrecorded(
		['categories', 'projects', 'periods'],
		sharedRows() + projects.map(projectRows).join('')
	);
}

function sharedRows(): string {
	return [
		insertInto(
			'organisations',
			organisations.map(({ shortName, name, country }) => ({
				id: idOf('organisation', shortName),
				short_name: shortName,
				name,
				country
			}))
		),
		insertInto(
			'locations',
			places.map(({ code, name, parent }) => ({
				id: idOf('place', code),
				parent_id: parent && idOf('place', parent),
				code,
				name
			}))
		),
		insertInto(
			'dimensions',
			dimensions.map(({ code, name, overlapping }, position) => ({
				id: idOf('dimension', code),
				code,
				name,
				overlapping,
				position
			}))
		),
		insertInto(
			'categories',
			dimensions.flatMap((dimension) =>
				dimension.categories.map(([code, name], position) => ({
					id: idOf('category', dimension.code, code),
					dimension_id: idOf('dimension', dimension.code),
					code,
					name,
					position
				}))
			)
		)
	].join('');
}

function projectRows(project: ExampleProject): string {
	const id = idOf('project', project.code);
	return [
		insertInto('projects', [
			{
				id,
				code: project.code,
				title: project.title,
				donor: project.donor,
				donor_name: project.donorName,
				contract_number: project.contractNumber,
				programme: project.programme,
				summary: project.summary,
				start_date: project.startDate,
				end_date: project.endDate,
				budget_amount: project.budget,
				currency: project.currency,
				lead_organisation_id: idOf('organisation', project.lead),
				contact_person: project.contactPerson,
				reporting_calendar: project.calendar,
				due_days: 30,
				final_due_days: presets[project.donor].finalDueDays,
				...awardRow(project.award),
				on_track_min: 0.85,
				at_risk_min: 0.6,
				template_version: project.templateVersion,
				suppression_k: 5,
				suppression_k_public: 11,
				is_example: true,
				created_at: `${project.startDate}T08:00:00Z`
			}
		]),
		insertInto(
			'project_partners',
			project.partners.map(([organisation, role], position) => ({
				project_id: id,
				organisation_id: idOf('organisation', organisation),
				role,
				position
			}))
		),
		insertInto(
			'project_locations',
			project.places.map((place, position) => ({
				project_id: id,
				location_id: idOf('place', place),
				position
			}))
		),
		`insert into public.periods (project_id, label, start_date, end_date, due_date, closed)
			select '${id}', q.label, q.first_day, q.last_day, q.due_date, q.last_day <= '${project.closedUntil}'
			from private.planned_quarters('${id}') q;\n`
	].join('');
}

function awardRow(award: ExampleProject['award']) {
	return {
		awarding_agency: award?.agency ?? '',
		recipient_uei: award?.uei ?? '',
		recipient_ein: award?.ein ?? '',
		recipient_address: award?.address ?? '',
		assistance_listing: award?.assistanceListing ?? '',
		certifying_official: award?.certifyingOfficial ?? '',
		report_frequency: award?.reportFrequency ?? ''
	};
}
