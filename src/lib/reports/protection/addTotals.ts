/** The equations of the totals: reports into quarters, quarters into the headline figures. */
import { headlineWeight } from '../../domain/suppression/system.ts';
import { wholeOf } from './addParts.ts';
import type { Draft } from './draft.ts';
import type { Group } from './groups.ts';
import type { Headline } from './headlines.ts';
import { weights, type Closures, type Policy } from './policy.ts';
import type { Report } from './rows.ts';
import type { Scene } from './scene.ts';
import { reportsIn } from './sums.ts';

/** @returns the quarter of every cell that belongs to one report. */
export function addTotals(
	draft: Draft,
	scene: Scene,
	groups: readonly Group[],
	closures: Closures,
	policy: Policy
): Map<string, number> {
	const quarterOf = new Map<string, number>();
	const perQuarter = Map.groupBy(scene.reports, ({ quarter }) => quarter);
	const shown = new Set(
		groups.flatMap(({ reports, breakdowns }) =>
			breakdowns.some(({ isShown }) => isShown) ? reports : []
		)
	);
	const cells = new Map<Report, RowCells>();
	for (const [quarter, reports] of perQuarter) {
		const isAlone = policy.keepsHeadlines && reports.length === 1;
		for (const report of reports) {
			const isPrinted = !closures.quarters.has(quarter);
			const row = addRow(draft, scene, report, isPrinted, isAlone || shown.has(report));
			cells.set(report, row);
			for (const id of [row.served, row.added, row.returned]) if (id) quarterOf.set(id, quarter);
		}
	}
	addSums(draft, groups, perQuarter, cells, policy);
	addTwice(draft, scene, policy);
	for (const headline of scene.headlines) {
		const { quarter, stretch } = headline;
		const own = perQuarter.get(quarter) ?? [];
		const quarters = [...perQuarter.keys()];
		const parts =
			stretch === null
				? own.flatMap((report) => cells.get(report)?.served ?? [])
				: scene.onlyLast
					? [...reportsIn(scene.reports, stretch, true, () => true)].map(
							(report) => cells.get(report)?.added ?? ''
						)
					: quarters
							.filter((q) => q >= stretch.from && q <= stretch.to)
							.map((q) => (scene.twice.has(q) ? onceIn(q) : newIn(q)));
		draft.sum(addHeadline(draft, scene, headline, policy), parts);
	}
	return quarterOf;
}

const newIn = (quarter: number) => `new in ${quarter}`;
/** Those who are new in a quarter, nobody twice. */
const onceIn = (quarter: number) => `once in ${quarter}`;

/** The people of each group and of each quarter, new and returned. */
function addSums(
	draft: Draft,
	groups: readonly Group[],
	perQuarter: ReadonlyMap<number, readonly Report[]>,
	cells: ReadonlyMap<Report, RowCells>,
	{ keepsHeadlines }: Policy
): void {
	const add = (id: string, parts: readonly string[], isPerson: boolean) => {
		draft.hidden(
			id,
			parts.reduce((sum, part) => sum + draft.countOf(part), 0),
			isPerson
		);
		draft.sum(id, parts);
	};
	const added = (report: Report) => cells.get(report)?.added ?? [];
	const returned = (report: Report) => cells.get(report)?.returned ?? [];
	for (const group of groups) add(wholeOf(group), group.reports.flatMap(added), false);
	for (const [quarter, reports] of perQuarter) {
		add(newIn(quarter), reports.flatMap(added), !keepsHeadlines);
		add(`back in ${quarter}`, reports.flatMap(returned), !keepsHeadlines);
	}
}

/** Who is new in a quarter, but for those whom another partner had counted. */
function addTwice(
	draft: Draft,
	{ twice, known, kept, lastQuarter }: Scene,
	{ keepsHeadlines }: Policy
): void {
	for (const [quarter, { name, people }] of twice) {
		const id = `people ${name}`;
		const status = kept.has(name) ? 'withheld' : 'open';
		if (known.has(name)) draft.known(id, people);
		else if (quarter > lastQuarter) draft.hidden(id, people, true);
		else draft.printed(id, people, { id: name, status, weight: weights.part }, true);
		draft.hidden(onceIn(quarter), draft.countOf(newIn(quarter)) - people, !keepsHeadlines);
		draft.sum(newIn(quarter), [onceIn(quarter), id]);
	}
}

interface RowCells {
	readonly served: string;
	readonly added: string;
	/** Null where nobody is told from those who are new. */
	readonly returned: string | null;
}

/** A report's total row: everyone served are those who are new and those who returned. */
function addRow(
	draft: Draft,
	{ known, kept, hasReturning, lastQuarter }: Scene,
	{ quarter, total: { figure, served, added } }: Report,
	isOpen: boolean,
	isKnown: boolean
): RowCells {
	const isLater = quarter > lastQuarter;
	const isShown = known.has(figure) || (isKnown && !isLater && !kept.has(figure));
	const status = isShown ? 'shown' : isOpen && !kept.has(figure) ? 'open' : 'withheld';
	const row = { id: figure, status, weight: weights.row } as const;
	const add = (name: string, count: number, floor?: number) =>
		isLater && !isShown
			? draft.hidden(name, count, true)
			: draft.printed(name, count, row, !isShown, floor);
	const all = add(`${figure} served`, served);
	if (!hasReturning) return { served: all, added: all, returned: null };
	const isNew = add(`${figure} new`, added, 0);
	const isBack = add(`${figure} returned`, served - added, 0);
	draft.sum(all, [isNew, isBack]);
	return { served: all, added: isNew, returned: isBack };
}

function addHeadline(
	draft: Draft,
	{ known, kept, lastQuarter }: Scene,
	{ name, count, quarter, printed }: Headline,
	{ keepsHeadlines }: Policy
): string {
	const id = `headline ${name}`;
	if (known.has(name) || (keepsHeadlines && printed !== null)) return draft.known(id, count);
	if (printed === null) return draft.hidden(id, count, !keepsHeadlines);
	const status = kept.has(name) ? 'withheld' : 'open';
	const weight = quarter === lastQuarter ? headlineWeight : weights.headline;
	return draft.printed(id, count, { id: name, status, weight }, true);
}
