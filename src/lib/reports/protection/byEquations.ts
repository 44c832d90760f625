/** Protection of an indicator whose figures are sums: cheapest pattern first, coarser where it must be. */
import { audit } from '../../domain/suppression/audit';
import type { Highs } from '../../domain/suppression/solver';
import { suppress } from '../../domain/suppression/suppress';
import type { System } from '../../domain/suppression/system';
import { addParts } from './addParts';
import { addTotals } from './addTotals';
import { newDraft } from './draft';
import { groupsOf, type Group } from './groups';
import type { Closures, Policy } from './policy';
import type { Scene } from './scene';

export interface Protected {
	/** The figures to withhold. */
	readonly withheld: ReadonlySet<string>;
	/** Small counts that can be computed whatever is withheld. */
	readonly exposed: readonly string[];
	/** Counts that were attacked in the audit. */
	readonly attacked: number;
}

/**
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
	let closures: Closures = isLate() ? everything(scene) : { quarters: new Set(), parts: false };
	for (;;) {
		const { system, quarterOf, groups } = written(scene, closures, policy, mustWithhold);
		const settings = { k: policy.k, width: policy.k - 1, isLate };
		const { withheld, exposed } = suppress(system, settings, highs);
		const wider = exposed.length === 0 ? null : widened(closures, exposed, quarterOf);
		if (wider === null) {
			const { known, attacked } = audit(system, withheld, settings, highs);
			const closed = closedRows(scene, groups, withheld);
			return {
				withheld: new Set([...withheld, ...closed]),
				exposed: [...new Set([...exposed, ...known])],
				attacked
			};
		}
		closures = wider;
	}
}

const everything = ({ reports }: Scene): Closures => ({
	quarters: new Set(reports.map(({ quarter }) => quarter)),
	parts: true
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

/** Closes what is exposed: the rows of its quarter, or the parts. Null: there is nothing left to close. */
function widened(
	{ quarters, parts }: Closures,
	exposed: readonly string[],
	quarterOf: ReadonlyMap<string, number>
): Closures | null {
	const found = exposed.flatMap((id) => quarterOf.get(id) ?? []);
	const next = {
		quarters: new Set([...quarters, ...found]),
		parts: parts || found.length < exposed.length
	};
	return next.quarters.size === quarters.size && next.parts === parts ? null : next;
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
