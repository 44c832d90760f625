/** The parts of an indicator's figures, as people read them: by partner, by place, by category. */
import { barsOf } from '$lib/charts/bars';
import { mapsOf } from '$lib/charts/tiles';
import { formatFigure } from '$lib/domain/figure/format';
import type { CellCourse, IndicatorPage, PageIndicator } from '$lib/domain/project/indicatorPage';
import type { Course } from '$lib/domain/project/outlook';
import type { Dimension } from '$lib/domain/project/shapes';
import type { View } from '$lib/domain/project/view';
import { m } from '$lib/messages/messages.js';

export interface Asked {
	indicator: PageIndicator;
	/** Labels of the quarters up to the one shown. */
	periods: readonly string[];
	/** Where a figure is explained: of a part, of a cell, or of the whole. */
	hrefOf: (part?: Partial<View>, key?: Record<string, string>) => string;
}

/** @returns null where nobody reports in parts. */
export function writtenParts(shown: IndicatorPage, asked: Asked) {
	const { byPartner, byPlace, byCell } = shown;
	const hasPartners = byPartner.length > 1;
	if (!hasPartners && byPlace.length === 0 && byCell.length === 0) return null;
	return {
		partners: hasPartners ? writtenPartners(shown, asked) : null,
		places: byPlace.length > 0 ? writtenPlaces(shown, asked) : null,
		breakdowns: writtenBreakdowns(shown, asked)
	};
}
export type WrittenCourses = ReturnType<typeof writtenCourses>;
export type WrittenHeat = ReturnType<typeof writtenHeat>;
export type WrittenBreakdown = ReturnType<typeof writtenBreakdowns>[number];

const barHeight = 26;
const barStep = 9;

/** The parts of a figure, a row each: bars over the quarters, the quarter's figure and the running one. */
function writtenCourses(
	title: string,
	head: string,
	rows: readonly (Course & { name: string; href: string })[],
	{ indicator, periods }: Asked
) {
	const known = rows.flatMap(({ own }) => own.filter((value) => value !== null));
	const ends = { least: Math.min(0, ...known), most: Math.max(0, ...known) };
	const shown = (value: number | null | undefined) =>
		formatFigure(value ?? null, indicator.measure);
	return {
		/** Names the table. */
		title,
		/** Heads the first column. */
		head,
		range: m.by_quarter({ from: periods[0] ?? '', to: periods.at(-1) ?? '' }),
		/** Label of the quarter shown. */
		last: periods.at(-1) ?? '',
		rows: rows.map(({ name, href, own, running }) => {
			const width = Math.max(1, own.length) * barStep;
			return {
				name,
				href,
				bars: barsOf(own, { width, height: barHeight, ends }),
				size: { width, height: barHeight },
				inWords: own
					.map((value, index) => `${periods[index]}: ${shown(value) ?? m.not_reported()}`)
					.slice(-4)
					.join(', '),
				/** Null where the quarter has none. */
				own: shown(own.at(-1)),
				running: shown(running.at(-1)) ?? m.not_reported()
			};
		})
	};
}

const writtenPartners = ({ byPartner }: IndicatorPage, asked: Asked) =>
	writtenCourses(
		m.by_partner(),
		m.partner(),
		byPartner.map(({ partner, ...course }) => ({
			...course,
			name: partner ?? m.none(),
			href: asked.hrefOf({ partner })
		})),
		asked
	);

function writtenPlaces({ byPlace, indicator }: IndicatorPage, asked: Asked) {
	const tiles = byPlace.flatMap(({ place, placeCode, running }) => {
		const value = running.at(-1) ?? null;
		const text = formatFigure(value, indicator.measure) ?? m.not_reported();
		return place && placeCode ? [{ code: placeCode, name: place, value, text }] : [];
	});
	const rows = byPlace.map(({ place, placeCode, ...course }) => ({
		...course,
		name: place ?? m.no_place(),
		href: asked.hrefOf({ place: placeCode })
	}));
	return { map: mapsOf(tiles), courses: writtenCourses(m.by_place(), m.place(), rows, asked) };
}

/** In the order of the dimensions, the categories of each in theirs. */
function writtenBreakdowns({ byCell, dimensions }: IndicatorPage, asked: Asked) {
	const groups = Map.groupBy(byCell, ({ key }) =>
		dimensions
			.map(({ code }) => code)
			.filter((code) => code in key)
			.join()
	);
	return [...groups].map(([codes, cells]) => {
		const of = dimensions.filter(({ code }) => codes.split(',').includes(code));
		const own = cells.toSorted((a, b) => placeOf(of, a) - placeOf(of, b));
		const [down, across, third] = of;
		const isCrossed = down && across && !third;
		return {
			codes,
			heat: isCrossed ? writtenHeat([down, across], own, asked) : null,
			courses: isCrossed
				? null
				: writtenCourses(
						of.map(({ name }) => name).join(' × '),
						m.category(),
						own.map((cell) => ({
							...cell,
							name: nameOf(of, cell),
							href: asked.hrefOf({}, cell.key)
						})),
						asked
					),
			/** Somebody may be in several categories. */
			overlaps: !isCrossed && of.some(({ overlapping }) => overlapping)
		};
	});
}

const placeOf = (of: readonly Dimension[], { key }: CellCourse) =>
	of.reduce(
		(sum, { code, categories }) =>
			sum * 100 + categories.findIndex((category) => category.code === key[code]),
		0
	);

const nameOf = (of: readonly Dimension[], { key }: CellCourse) =>
	of
		.map(({ code, categories }) => categories.find((known) => known.code === key[code])?.name)
		.join(', ');

/** Two crossed dimensions: the running figures, the larger the darker. */
function writtenHeat(
	[down, across]: readonly [Dimension, Dimension],
	cells: readonly CellCourse[],
	{ indicator: { measure }, hrefOf }: Asked
) {
	const used = ({ code: dimension, categories }: Dimension) =>
		categories.filter(({ code }) => cells.some(({ key }) => key[dimension] === code));
	const most = Math.max(0, ...cells.map(({ running }) => running.at(-1) ?? 0));
	return {
		title: `${down.name} × ${across.name}`,
		head: down.name,
		columns: used(across).map(({ code, name }) => ({ code, name })),
		rows: used(down).map((row) => ({
			code: row.code,
			name: row.name,
			cells: used(across).map((column) => {
				const cell = cells.find(
					({ key }) => key[down.code] === row.code && key[across.code] === column.code
				);
				const value = cell?.running.at(-1) ?? null;
				return {
					code: column.code,
					text: formatFigure(value, measure) ?? m.not_reported(),
					what: `${row.name}, ${column.name}`,
					/** Null where nothing was reported. */
					href: cell && value !== null ? hrefOf({}, cell.key) : null,
					/** Of the darkest, per cent. */
					share: most > 0 ? Math.round((42 * (value ?? 0)) / most) : 0
				};
			})
		}))
	};
}
