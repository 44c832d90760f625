/** How the fields of a report are laid out: blocks, breakdowns, and the lines that a cursor walks. */
import type { Dimension } from '../project/shapes.ts';
import { fieldName, narrativeName, type Key, type NumberField } from './address.ts';
import { blocksOf, cellKeys } from './entryForm.ts';
import type { FormIndicator, ReportForm } from './shapes.ts';
import {
	breakdownsOf,
	narrativeResults,
	numberFields,
	reportSections,
	resultSections
} from './shownFields.ts';

/** One breakdown as a small table; crossed dimensions have the categories of the last one across. */
export type SplitLayout = {
	/** `age,sex`: names the breakdown in findings. */
	id: string;
	title: string;
	isOverlapping: boolean;
	/** The numbers asked for in each cell. */
	fields: NumberField[];
	/** Category across, with its fields; one without a name where nothing is crossed. */
	across: string[];
	rows: { label: string; cells: { label: string; field: NumberField; name: string }[] }[];
};

/** The fields of an indicator at one place, or for all. */
export type BlockLayout = {
	location: string | null;
	place: string;
	state: string;
	comment: string;
	text: string | null;
	numbers: { field: NumberField; name: string }[];
	splits: SplitLayout[];
};

export type IndicatorLayout = { indicator: FormIndicator; blocks: BlockLayout[] };

export function layoutOf(form: ReportForm): IndicatorLayout[] {
	return form.indicators.map((indicator) => ({
		indicator,
		blocks: blocksOf(indicator, form.project.locations).map(({ location, name }) =>
			blockLayout(indicator, location, name, form.dimensions)
		)
	}));
}

function blockLayout(
	indicator: FormIndicator,
	location: string | null,
	place: string,
	dimensions: readonly Dimension[]
): BlockLayout {
	const name = (field: NumberField | 'state' | 'comment' | 'text', key: Key | null = null) =>
		fieldName({ indicator: indicator.code, location, key, field });
	const fields = numberFields(indicator);
	return {
		location,
		place,
		state: name('state'),
		comment: name('comment'),
		text: indicator.measure === 'qualitative' ? name('text') : null,
		numbers: fields.map((field) => ({ field, name: name(field) })),
		splits: breakdownsOf(indicator, dimensions).map((crossed) =>
			splitLayout(crossed, fields, (field, key) => name(field, key))
		)
	};
}

function splitLayout(
	dimensions: Dimension[],
	fields: NumberField[],
	name: (field: NumberField, key: Key) => string
): SplitLayout {
	const across = dimensions.length > 1 ? dimensions.slice(-1) : [];
	const down = across.length > 0 ? dimensions.slice(0, -1) : dimensions;
	const words = (key: Key) =>
		dimensions
			.flatMap(({ code, categories }) => categories.filter((c) => key[code] === c.code))
			.map((category) => category.name)
			.join(', ');
	return {
		id: dimensions
			.map(({ code }) => code)
			.sort()
			.join(),
		title: dimensions.map((dimension) => dimension.name).join(' × '),
		isOverlapping: dimensions.some(({ overlapping }) => overlapping),
		fields,
		across: cellKeys(across).map(words),
		rows: cellKeys(down).map((row) => ({
			label: words(row),
			cells: cellKeys(across).flatMap((column) => {
				const key = { ...row, ...column };
				return fields.map((field) => ({ label: words(key), field, name: name(field, key) }));
			})
		}))
	};
}

/** A line of fields that the cursor walks, left to right. */
export type Line = { kind: 'numbers' | 'text'; names: string[] };

/** Every line of the page in its order: each result's indicators, then what is told of it. */
export function linesOf(form: ReportForm, layout: readonly IndicatorLayout[]): Line[] {
	const text = (name: string): Line => ({ kind: 'text', names: [name] });
	const results = narrativeResults(form).flatMap(({ code }) => [
		...layout
			.filter(({ indicator }) => indicator.resultCode === code)
			.flatMap(({ blocks }) => blocks.flatMap(linesOfBlock)),
		...resultSections.map((section) => text(narrativeName(section, code)))
	]);
	return [...results, ...reportSections.map((section) => text(narrativeName(section, null)))];
}

function linesOfBlock({ numbers, text, splits, comment }: BlockLayout): Line[] {
	return [
		...(text ? [{ kind: 'text' as const, names: [text] }] : []),
		...(numbers.length > 0
			? [{ kind: 'numbers' as const, names: numbers.map(({ name }) => name) }]
			: []),
		...splits.flatMap(({ rows }) =>
			rows.map(({ cells }) => ({ kind: 'numbers' as const, names: cells.map(({ name }) => name) }))
		),
		{ kind: 'text', names: [comment] }
	];
}
