import { evaluate } from '../../domain/checks/evaluate';
import type { CheckedObservation, Numbers } from '../../domain/checks/checked';
import { numberFields, type ValueField } from './fields';
import type { ValueRow } from './readRows';
import type { ImportSource } from './source';

/** What is wrong with one row: the field at fault and a code, with what its message needs. */
export interface RowFinding {
	row: number;
	field: string;
	code: string;
	params: Record<string, unknown>;
}

/**
 * What keeps rows from being stored, as far as the rows themselves tell: names that are unknown,
 * what is no number, and the checks of figures and breakdowns. The database asks the same, and what
 * only it knows, once more.
 */
export function checkRows(rows: readonly ValueRow[], source: ImportSource): RowFinding[] {
	const named = rows.flatMap((row) => nameFindings(row, source));
	if (named.length > 0) return named;
	return [...groupsOf(rows)].flatMap((group) => figureFindings(group, source));
}

function nameFindings(
	row: ValueRow,
	{ project, indicators, dimensions }: ImportSource
): RowFinding[] {
	const found: RowFinding[] = [];
	const wrong = (field: ValueField | 'key', code: string, given = row[field]) =>
		found.push({ row: row.row, field, code, params: { given: String(given ?? '') } });
	const indicator = indicators.find(({ code }) => code === row.indicator);
	const isPartner = project.partners.some(({ shortName }) => shortName === row.partner);
	if (!isPartner) wrong('partner', 'unknown_partner');
	if (!project.periods.some(({ label }) => label === row.period)) wrong('period', 'unknown_period');
	if (!indicator) wrong('indicator', 'unknown_indicator');
	else if (isPartner && !indicator.partners.includes(row.partner ?? '')) {
		wrong('indicator', 'not_your_indicator');
	}
	if (row.location !== undefined && indicator) {
		const isPlace = project.locations.some(({ code }) => code === row.location);
		if (!isPlace || !indicator.byLocation) wrong('location', 'unknown_place');
	}
	if (row.state !== undefined && row.state !== 'reported' && row.state !== 'not_applicable') {
		wrong('state', 'unknown_state');
	}
	for (const [dimension, category] of Object.entries(row.key ?? {})) {
		const categories = dimensions.find(({ code }) => code === dimension)?.categories ?? [];
		if (!categories.some(({ code }) => code === category))
			wrong('key', 'unknown_category', category);
	}
	if (row.key && indicator && !isAsked(Object.keys(row.key), indicator.breakdowns)) {
		wrong('key', 'unknown_category', Object.keys(row.key).join(' × '));
	}
	for (const field of numberFields) {
		const given = row[field];
		if (given !== undefined && !/^-?\d{1,15}(\.\d{1,9})?$/.test(given))
			wrong(field, 'not_a_number');
	}
	return found;
}

function isAsked(
	dimensions: readonly string[],
	breakdowns: readonly (readonly string[])[]
): boolean {
	const same = [...dimensions].sort().join();
	return breakdowns.some((asked) => [...asked].sort().join() === same);
}

/** The rows of one indicator, partner, quarter and place. */
function groupsOf(rows: readonly ValueRow[]): Iterable<ValueRow[]> {
	const groups = new Map<string, ValueRow[]>();
	for (const row of rows) {
		const id = [row.partner, row.period, row.indicator, row.location ?? ''].join('|');
		const group = groups.get(id);
		if (group) group.push(row);
		else groups.set(id, [row]);
	}
	return groups.values();
}

/** What a history need not have: gaps, narratives, and figures that look usual. */
const notAsked = new Set(['missing', 'history', 'narrative']);

function figureFindings(
	group: readonly ValueRow[],
	{ indicators, dimensions, checks }: ImportSource
): RowFinding[] {
	const totals = group.filter(({ key }) => !key);
	const [total] = totals;
	const [first] = group;
	const indicator = indicators.find(({ code }) => code === first?.indicator);
	if (!first || !indicator) return [];
	const twice = repeated(group);
	if (twice.length > 0) {
		return twice.map(({ row }) => ({ row, field: 'indicator', code: 'row_twice', params: {} }));
	}
	const observation: CheckedObservation = {
		location: first.location ?? null,
		state: total?.state === 'not_applicable' ? 'not_applicable' : 'reported',
		numbers: numbersOf(total),
		text: total?.text ?? '',
		comment: total?.comment ?? '',
		cells: group.flatMap((row) => (row.key ? [{ key: row.key, numbers: numbersOf(row) }] : []))
	};
	const overlapping = new Set(dimensions.filter((one) => one.overlapping).map(({ code }) => code));
	const asked = checks.filter(({ kind, level }) => level === 'error' && !notAsked.has(kind));
	return evaluate(asked, { ...indicator, history: [] }, [observation], overlapping).map(
		({ code, field, key, params }) => ({
			row: rowOf(group, key ?? null)?.row ?? first.row,
			field: field ?? 'value',
			code,
			params: params ?? {}
		})
	);
}

function repeated(group: readonly ValueRow[]): ValueRow[] {
	const places = group.map(({ key }) => keyText(key));
	return group.filter(
		(_, at) => places.indexOf(places[at] ?? '') !== places.lastIndexOf(places[at] ?? '')
	);
}

function rowOf(
	group: readonly ValueRow[],
	key: Record<string, string> | null
): ValueRow | undefined {
	return group.find((row) => keyText(row.key) === keyText(key ?? undefined));
}

function keyText(key: Record<string, string> | undefined): string {
	return Object.entries(key ?? {})
		.sort()
		.join(';');
}

function numbersOf(row: ValueRow | undefined): Numbers {
	const number = (given: string | undefined) => (given === undefined ? null : Number(given));
	return {
		value: number(row?.value),
		returning: number(row?.returning),
		numerator: number(row?.numerator),
		denominator: number(row?.denominator)
	};
}
