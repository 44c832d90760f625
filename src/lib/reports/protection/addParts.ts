/** The equations of the parts: rows into groups, groups into what each figure adds up. */
import type { Draft } from './draft.ts';
import type { Group } from './groups.ts';
import type { PartFigure } from './parts.ts';
import { weights, type Closures, type Policy } from './policy.ts';
import type { CountRow } from './rows.ts';
import type { Scene } from './scene.ts';
import { rowsFor } from './sums.ts';

/** The cell of all people in the reports of a group. */
export const wholeOf = ({ name }: Group) => `${name} whole`;

export function addParts(
	draft: Draft,
	scene: Scene,
	groups: readonly Group[],
	closures: Closures,
	policy: Policy
): void {
	const rows = new Map(groups.map((group) => [group, addRows(draft, scene, group)]));
	for (const [key, figures] of Map.groupBy(scene.parts, (part) => part.key)) {
		const isWhole = policy.keepsHeadlines && isOnlyPart(scene, key);
		const strata = Map.groupBy(groups, (group) =>
			figures.flatMap((figure) => (group.enters.has(figure) ? [figure.name] : [])).join('\n')
		);
		const added = [...strata].flatMap(([names, members]) =>
			names === '' ? [] : [{ names: names.split('\n'), id: `part ${key} of ${names}`, members }]
		);
		for (const { id, members } of added) {
			addStratum(draft, id, stratumCells(members, rows, key, scene), !isWhole);
		}
		for (const figure of figures) {
			const id = addFigure(draft, scene, figure, closures, isWhole);
			draft.sum(
				id,
				added.flatMap((each) => (each.names.includes(figure.name) ? [each.id] : []))
			);
		}
	}
}

interface GroupRow {
	readonly key: string;
	/** People of rows that are printed now or were before; and of the others. */
	readonly known: string;
	readonly rest: string;
}

/** The people of each part in the reports of a group, and that the parts are the whole. */
function addRows(draft: Draft, scene: Scene, group: Group): GroupRow[] {
	return group.breakdowns.flatMap(({ name, isComplete, isShown }) => {
		const all = group.reports.flatMap((report) => report.breakdowns.get(name) ?? []);
		const found = [...Map.groupBy(all, ({ key }) => key)].map(([key, rows]): GroupRow => {
			const isKnown = ({ figure }: CountRow) => isShown || scene.known.has(figure);
			const people = (of: readonly CountRow[]) => of.reduce((sum, { added }) => sum + added, 0);
			const id = `${group.name} ${key}`;
			const known = draft.known(`${id} known`, people(rows.filter(isKnown)));
			if (rows.every(isKnown)) return { key, known, rest: draft.known(id, 0) };
			// The only part of a whole is the whole, and goes by its rows.
			const isPart = !isComplete || rows.length < all.length;
			const rest = draft.hidden(id, people(rows.filter((row) => !isKnown(row))), isPart);
			return { key, known, rest };
		});
		if (isComplete)
			draft.sum(
				wholeOf(group),
				found.flatMap(({ known, rest }) => [known, rest])
			);
		else {
			const whole = group.reports.reduce((sum, { total }) => sum + total.added, 0);
			for (const { known, rest } of found) {
				const isWithin = draft.countOf(known) + draft.countOf(rest) <= whole;
				if (isWithin) draft.atMost(wholeOf(group), [known, rest]);
			}
		}
		return found;
	});
}

function stratumCells(
	members: readonly Group[],
	rows: ReadonlyMap<Group, readonly GroupRow[]>,
	key: string,
	{ overlaps }: Scene
): GroupRow[] {
	return members.flatMap((group) => {
		const [report] = group.reports;
		const keys = report ? rowsFor(report, key, overlaps).map((row) => row.key) : [];
		return (rows.get(group) ?? []).filter((row) => keys.includes(row.key));
	});
}

/** What a reader computes by subtracting figures, and what is left when printed rows are subtracted. */
function addStratum(draft: Draft, id: string, cells: readonly GroupRow[], isPerson: boolean): void {
	const sum = (ids: readonly string[]) => ids.reduce((all, each) => all + draft.countOf(each), 0);
	const rests = cells.map(({ rest }) => rest);
	const knowns = cells.map(({ known }) => known);
	const left = draft.hidden(`${id}, left`, sum(rests), isPerson);
	draft.sum(left, rests);
	draft.hidden(id, sum([...rests, ...knowns]), isPerson);
	draft.sum(id, [left, ...knowns]);
}

function addFigure(
	draft: Draft,
	{ known, kept }: Scene,
	{ name, count, printed }: PartFigure,
	closures: Closures,
	isWhole: boolean
): string {
	const id = `figure ${name}`;
	if (known.has(name) || (isWhole && printed !== null)) return draft.known(id, count);
	if (printed === null) return draft.hidden(id, count, true);
	const status = closures.parts || kept.has(name) ? 'withheld' : 'open';
	return draft.printed(id, count, { id: name, status, weight: weights.part }, true);
}

/** A breakdown with one category counts the same people as the whole. */
function isOnlyPart({ reports, overlaps }: Scene, key: string): boolean {
	return reports.every((report) => {
		const [row, ...others] = rowsFor(report, key, overlaps);
		if (!row || others.length > 0) return false;
		const breakdown = [...report.breakdowns.values()].find((rows) => rows.includes(row));
		return breakdown?.length === 1 && row.added === report.total.added;
	});
}
