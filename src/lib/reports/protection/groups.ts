/** Reports that no sum of parts tells apart. */
import { isSmall } from '../../domain/suppression/smallCount.ts';
import type { PartFigure } from './parts.ts';
import type { Closures, Policy } from './policy.ts';
import type { CountRow, Report } from './rows.ts';
import type { Scene } from './scene.ts';
import { reportsIn, rowsFor } from './sums.ts';

export interface Group {
	readonly name: string;
	readonly reports: readonly Report[];
	/** The part figures that their rows enter. */
	readonly enters: ReadonlySet<PartFigure>;
	readonly breakdowns: readonly GroupBreakdown[];
}

export interface GroupBreakdown {
	readonly name: string;
	/** The parts add up to the whole in every report. */
	readonly isComplete: boolean;
	/** The rows of these reports are printed; else none is, zeros included. */
	readonly isShown: boolean;
}

/** The groups of a scene. */
export function groupsOf(scene: Scene, closures: Closures, policy: Policy): Group[] {
	const enters = new Map(scene.reports.map((report) => [report, new Set<PartFigure>()]));
	for (const part of scene.parts) {
		const has = (report: Report) => rowsFor(report, part.key, scene.overlaps).length > 0;
		for (const report of reportsIn(scene.reports, part.stretch, scene.onlyLast, has)) {
			enters.get(report)?.add(part);
		}
	}
	const described = scene.reports.map((report) => {
		const breakdowns = [...report.breakdowns].map(([name, rows]) => ({
			name,
			isComplete: !scene.overlaps(name) && isComplete(report, rows),
			isShown: isShown(report, rows, scene, closures, policy)
		}));
		const keys = [...report.breakdowns.values()].flat().map(({ key }) => key);
		const names = [...(enters.get(report) ?? [])].map(({ name }) => name);
		return { report, breakdowns, name: JSON.stringify([breakdowns, keys.sort(), names.sort()]) };
	});
	return [...Map.groupBy(described, ({ name }) => name).values()].map((members, index) => ({
		name: `group ${index}`,
		reports: members.map(({ report }) => report),
		enters: new Set(members.flatMap(({ report }) => [...(enters.get(report) ?? [])])),
		breakdowns: members[0]?.breakdowns ?? []
	}));
}

function isComplete({ total }: Report, rows: readonly CountRow[]): boolean {
	const sum = (pick: (row: CountRow) => number) => rows.reduce((all, row) => all + pick(row), 0);
	return sum(({ served }) => served) === total.served && sum(({ added }) => added) === total.added;
}

/** The parts of a report are printed if none of them is small, nor what can be computed of one. */
function isShown(
	{ quarter, total }: Report,
	rows: readonly CountRow[],
	{ kept, lastQuarter }: Scene,
	closures: Closures,
	{ k }: Policy
): boolean {
	if (quarter > lastQuarter) return false;
	const { parts, quarters, reports } = closures;
	if (parts || quarters.has(quarter) || !reports || reports.has(total.figure)) return false;
	return [total, ...rows].every(
		({ figure, served, added }) =>
			!kept.has(figure) && ![served, added, served - added].some((count) => isSmall(count, k))
	);
}
