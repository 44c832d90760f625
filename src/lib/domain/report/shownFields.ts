/** The fields of the entry form with what is stored in each, by name. */
import type { Dimension } from '../project/shapes.ts';
import { fieldName, narrativeName, type NumberField } from './address.ts';
import { blocksOf, cellKeys } from './entryForm.ts';
import type { FormIndicator, Observation, ReportForm } from './shapes.ts';

/** The numbers that are asked for of an indicator, in order. */
export function numberFields(indicator: FormIndicator): NumberField[] {
	if (indicator.measure === 'qualitative') return [];
	if (indicator.measure === 'percentage') return ['numerator', 'denominator'];
	return indicator.countsPeople && indicator.accumulation === 'sum'
		? ['value', 'returning']
		: ['value'];
}

/**
 * The breakdowns of an indicator with their dimensions. A category that was retired is asked for only
 * where something was reported for it, so that it can be corrected.
 */
export function breakdownsOf(indicator: FormIndicator, dimensions: readonly Dimension[]) {
	const isUsed = (dimension: string, category: string) =>
		indicator.observations.some(({ cells }) =>
			cells.some(({ key }) => key[dimension] === category)
		);
	return indicator.breakdowns.map((codes) =>
		codes
			.map((code) => dimensions.find((dimension) => dimension.code === code))
			.filter((dimension) => dimension !== undefined)
			.map((dimension) => ({
				...dimension,
				categories: dimension.categories.filter(
					({ code, retired }) => !retired || isUsed(dimension.code, code)
				)
			}))
	);
}

/** What is told of each result, and of the report as a whole. */
export const resultSections = ['progress', 'variance', 'challenges', 'next_quarter'] as const;
export const reportSections = ['summary', 'next_quarter'] as const;
export type NarrativeSection = (typeof resultSections | typeof reportSections)[number];

/** Results under which this partner reports something: each has a narrative. */
export function narrativeResults(form: ReportForm) {
	const codes = new Set(form.indicators.map(({ resultCode }) => resultCode));
	return form.results.filter(({ code }) => codes.has(code));
}

/** Every field of the form and what it shows; empty text where nothing is stored. */
export function shownFields(form: ReportForm): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const indicator of form.indicators) {
		for (const { location, observation } of blocksOf(indicator, form.project.locations)) {
			const name = (field: Parameters<typeof fieldName>[0]['field'], key = null) =>
				fieldName({ indicator: indicator.code, location, key, field });
			fields[name('state')] =
				observation?.state === 'not_applicable' ? 'not_applicable' : 'reported';
			fields[name('comment')] = observation?.comment ?? '';
			if (indicator.measure === 'qualitative') fields[name('text')] = observation?.text ?? '';
			for (const field of numberFields(indicator)) {
				fields[name(field)] = numberText(observation?.[field]);
			}
			Object.assign(fields, cellFields(form, indicator, location, observation));
		}
	}
	const told = (section: NarrativeSection, result: string | null) => {
		const found = form.narratives.find((n) => n.section === section && n.result === result);
		fields[narrativeName(section, result)] = found?.body ?? '';
	};
	for (const section of reportSections) told(section, null);
	for (const { code } of narrativeResults(form)) {
		for (const section of resultSections) told(section, code);
	}
	return fields;
}

function cellFields(
	form: ReportForm,
	indicator: FormIndicator,
	location: string | null,
	observation: Observation | null
): Record<string, string> {
	const fields: Record<string, string> = {};
	for (const dimensions of breakdownsOf(indicator, form.dimensions)) {
		for (const key of cellKeys(dimensions)) {
			const stored = observation?.cells.find((cell) => sameKey(cell.key, key));
			for (const field of numberFields(indicator)) {
				const name = fieldName({ indicator: indicator.code, location, key, field });
				fields[name] = numberText(stored?.[field]);
			}
		}
	}
	return fields;
}

function sameKey(a: Record<string, string>, b: Record<string, string>): boolean {
	const names = Object.keys(a);
	return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

function numberText(value: number | null | undefined): string {
	return value === null || value === undefined ? '' : String(value);
}
