/** Protection of an indicator whose figures are sums: cheapest pattern first, coarser where it must be. */
import { audit } from '../../domain/suppression/audit.ts';
import type { Highs } from '../../domain/suppression/solver.ts';
import { suppress } from '../../domain/suppression/suppress.ts';
import type { System } from '../../domain/suppression/system.ts';
import { addParts } from './addParts.ts';
import { addTotals } from './addTotals.ts';
import { newDraft } from './draft.ts';
import { groupsOf, type Group } from './groups.ts';
import type { Closures, Policy } from './policy.ts';
import type { Scene } from './scene.ts';

export interface Protected {
	/** The figures to withhold. */
	readonly withheld: ReadonlySet<string>;
	/** Small counts that can be computed whatever is withheld. */
	readonly exposed: readonly string[];
	/** Counts that were attacked in the audit. */
	readonly attacked: number;
}

/**
 * First the totals, as if no parts of reports were printed; then the parts of those reports whose
 * total is printed and that have nothing small, where this gives nothing else away.
 *
 * @param mustWithhold figures that other readers must not see.
 * @param isLate whether time is up; then everything but the headline is closed.
 */
export function byEquations(
	scene: Scene,
	policy: Policy,
	mustWithhold: ReadonlySet<string>,
	highs: Highs,
	isLate: () => boolean
): Protected {
	const attempt = (closures: Closures) => {
		const found = written(scene, closures, policy, mustWithhold);
		const settings = { k: policy.k, width: policy.width, isLate };
		return { ...found, closures, settings, ...suppress(found.system, settings, highs) };
	};
	const nothing = { quarters: new Set<number>(), parts: false, reports: null };
	let best = attempt(isLate() ? everything(scene) : nothing);
	for (let next = widened(best); next; next = widened(best)) best = attempt(next);
	if (!best.closures.parts) {
		const open = attempt({ ...best.closures, reports: best.withheld });
		if (open.exposed.length === 0) best = open;
	}
	const { known, attacked } = audit(best.system, best.withheld, best.settings, highs);
	const small = new Set(best.system.cells.flatMap((cell) => (cell.small ? [cell.id] : [])));
	return {
		withheld: new Set([...best.withheld, ...closedRows(scene, best.groups, best.withheld)]),
		exposed: [...new Set([...best.exposed, ...known.filter((id) => small.has(id))])],
		attacked
	};
}

const everything = ({ reports }: Scene): Closures => ({
	quarters: new Set(reports.map(({ quarter }) => quarter)),
	parts: true,
	reports: null
});

/** The system of a scene under some closures. */
function written(
	scene: Scene,
	closures: Closures,
	policy: Policy,
	mustWithhold: ReadonlySet<string>
): { system: System; quarterOf: ReadonlyMap<string, number>; groups: readonly Group[] } {
	const draft = newDraft(policy.k);
	const groups = groupsOf(scene, closures, policy);
	const quarterOf = addTotals(draft, scene, groups, closures, policy);
	addParts(draft, scene, groups, closures, policy);
	const { system } = draft;
	const figures = system.figures.map((figure) =>
		figure.status === 'open' && mustWithhold.has(figure.id)
			? { ...figure, status: 'withheld' as const }
			: figure
	);
	return { system: { ...system, figures }, quarterOf, groups };
}

interface Attempt {
	readonly closures: Closures;
	readonly exposed: readonly string[];
	readonly quarterOf: ReadonlyMap<string, number>;
}

/** Closes what is exposed: the rows of its quarter, or the parts. Null: there is nothing to close. */
function widened({ closures, exposed, quarterOf }: Attempt): Closures | null {
	const found = exposed.flatMap((id) => quarterOf.get(id) ?? []);
	const quarters = new Set([...closures.quarters, ...found]);
	const parts = closures.parts || found.length < exposed.length;
	const isWider = quarters.size > closures.quarters.size || parts !== closures.parts;
	return isWider ? { ...closures, quarters, parts } : null;
}

/**
 * The rows of parts that are not printed: those of breakdowns that are withheld as a whole, and those
 * of reports whose total is withheld. A zero that a printed zero gives away stays.
 */
function closedRows(
	{ known, parts, onlyLast }: Scene,
	groups: readonly Group[],
	withheld: ReadonlySet<string>
): string[] {
	const zeros = new Set(
		parts.flatMap(({ key, count, name, printed, stretch }) =>
			printed === 0 && count === 0 && stretch.from === 0 && !onlyLast && !withheld.has(name)
				? [key]
				: []
		)
	);
	return groups.flatMap(({ reports, breakdowns }) =>
		reports.flatMap(({ total, breakdowns: rowsBy }) =>
			breakdowns.flatMap(({ name, isShown }) => {
				if (isShown && !withheld.has(total.figure)) return [];
				const rows = (rowsBy.get(name) ?? []).filter(({ figure }) => !known.has(figure));
				if (total.served === 0 && !withheld.has(total.figure)) return [];
				const others = rows.filter(({ key, served }) => served > 0 || !zeros.has(key));
				// One that is left alone would be the whole.
				return (others.length < 2 ? rows : others).map(({ figure }) => figure);
			})
		)
	);
}
