/** The results chain with its indicators, who reports them, and what they promise. */
import { managerOf } from '../accounts.ts';
import type { ExampleIndicator, ExampleProject } from '../exampleProject.ts';
import type { Series } from './figureTable.ts';
import { idOf } from './id.ts';
import { insertInto, type Row } from './insert.ts';

/** Statements for the logframe; `people` are keys of accounts by e-mail address. */
export function logframeRows(
	project: ExampleProject,
	series: Series[],
	people: Map<string, string>
): string {
	const project_id = idOf('project', project.code);
	const indicatorId = (code: string) => idOf('indicator', project.code, code);
	const reporters = new Map(series.map((one) => [`${one.indicator} ${one.partner}`, one]));
	return [
		insertInto('results', resultRows(project)),
		insertInto(
			'indicators',
			project.indicators.map((indicator, position) => indicatorRow(project, indicator, position))
		),
		insertInto(
			'crosswalks',
			project.indicators.flatMap(({ code: indicator, answers = [] }) =>
				answers.map(([framework, code, note, factor = 1]) => ({
					id: idOf('crosswalk', project.code, indicator, framework, code),
					project_id,
					indicator_id: indicatorId(indicator),
					framework,
					code,
					factor,
					note,
					created_at: `${project.startDate}T08:00:00Z`
				}))
			)
		),
		insertInto(
			'indicator_partners',
			[...reporters.values()].map(({ indicator, partner }) => ({
				project_id,
				indicator_id: indicatorId(indicator),
				organisation_id: idOf('organisation', partner)
			}))
		),
		insertInto(
			'targets',
			project.indicators.flatMap(({ code, targets }) =>
				targets.map(([date, value]) => ({
					id: idOf('target', project.code, code, date),
					project_id,
					indicator_id: indicatorId(code),
					date,
					value
				}))
			)
		),
		insertInto(
			'target_revisions',
			project.revisions.map((revision) => ({
				id: idOf('revision', project.code, revision.indicator, revision.requestedOn),
				project_id,
				indicator_id: indicatorId(revision.indicator),
				date: revision.day,
				old_value: revision.from,
				new_value: revision.to,
				reason: revision.reason,
				approval_reference: revision.approval,
				approved_on: revision.approvedOn,
				created_at: `${revision.requestedOn}T09:30:00Z`,
				created_by: people.get(managerOf(project.code)) ?? null
			}))
		)
	].join('');
}

function resultRows(project: ExampleProject): Row<'results'>[] {
	return project.results.map((result, position) => ({
		id: idOf('result', project.code, result.code),
		project_id: idOf('project', project.code),
		parent_id: result.parent && idOf('result', project.code, result.parent),
		level: result.level,
		code: result.code,
		statement: result.statement,
		assumptions: result.assumptions ?? '',
		means: result.means ?? '',
		costs: result.costs ?? '',
		position
	}));
}

function indicatorRow(
	project: ExampleProject,
	indicator: ExampleIndicator,
	position: number
): Row<'indicators'> {
	const hasLevel = indicator.measure !== 'qualitative';
	return {
		id: idOf('indicator', project.code, indicator.code),
		project_id: idOf('project', project.code),
		result_id: idOf('result', project.code, indicator.result),
		code: indicator.code,
		name: indicator.name,
		definition: indicator.definition,
		unit: indicator.unit,
		measure: indicator.measure ?? 'number',
		accumulation: indicator.accumulation ?? 'sum',
		combination: indicator.combination ?? 'sum',
		direction: indicator.direction ?? 'increase',
		target_path: indicator.path ?? 'linear',
		baseline: hasLevel ? (indicator.baseline ?? 0) : null,
		baseline_date: hasLevel ? project.startDate : null,
		baseline_note: indicator.baselineNote ?? '',
		adds_to_baseline: indicator.addsToBaseline ?? false,
		counts_people: indicator.countsPeople ?? false,
		sensitive: indicator.sensitive ?? false,
		by_location: indicator.byLocation ?? false,
		whole_numbers: !indicator.fractions,
		breakdowns: (indicator.splits ?? []).map((split) => split.dimensions),
		source: indicator.source,
		method: indicator.method,
		frequency: indicator.frequency ?? 'Every quarter',
		responsible: indicator.responsible,
		standard_code: indicator.standardCode ?? '',
		note: indicator.note,
		position
	};
}
