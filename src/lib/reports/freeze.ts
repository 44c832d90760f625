/** From what the database gives to what a donor receives: chosen, protected, in its final order. */
import { changesSince } from './changes';
import { protectedChanges } from './protection/changes';
import { gapsOf } from './checklist/gaps';
import { figureOf, toFigure } from './figureOf';
import {
	keyName,
	overlapFigure,
	ownFigure,
	rangeFigure,
	rowFigure,
	toDateFigure
} from './protection/figureName';
import { partCourse, type PartRow } from './partCourse';
import { policyOf } from './protection/policy';
import type { Protection } from './protection/protect';
import type { Figure, PublicationFigures } from './publication';
import { yearOfQuarter } from './shared/year';
import type { PublicationSource, SourceIndicator, SourceObservation } from './source';

type Choice = Pick<
	PublicationFigures,
	'format' | 'kind' | 'audience' | 'templateVersion' | 'table'
>;
type IndicatorFigures = PublicationFigures['indicators'][number];

/** Whether a figure, by its name, is not printed. */
type IsWithheld = (name: string) => boolean;

/**
 * The figures of a publication. What is withheld is left out here, before anything is stored: its
 * number is nowhere in the answer.
 *
 * @param protection of exactly this source and audience.
 */
export function freeze(
	given: PublicationSource,
	choice: Choice,
	protection: Protection
): PublicationFigures {
	const source = upToRange(given);
	const { project, range } = source;
	const coordinator = project.coordinator ?? { name: '', shortName: '', country: '' };
	const isWithheld =
		(code: string): IsWithheld =>
		(name) =>
			protection.get(code)?.withheld.has(name) ?? false;
	const indicators = source.indicators.map((indicator) =>
		indicatorFigures(source, indicator, isWithheld(indicator.code))
	);
	const named = new Set(
		indicators.flatMap(({ breakdowns }) => breakdowns).flatMap((b) => b.dimensions)
	);
	const figures: PublicationFigures = {
		schema: 'besa-publication-1',
		...choice,
		language: 'en',
		project: {
			code: project.code,
			title: project.title,
			donor: project.donor,
			donorName: project.donorName,
			contractNumber: project.contractNumber,
			programme: project.programme,
			startDate: project.startDate,
			endDate: project.endDate,
			budgetAmount: project.budgetAmount,
			currency: project.currency,
			coordinator,
			contactPerson: project.contactPerson,
			partners: project.partners.filter(({ shortName }) => shortName !== coordinator.shortName),
			locations: project.locations,
			isExample: project.isExample,
			...iatiOf(project)
		},
		award: source.award,
		range,
		periods: periodsUpTo(source),
		results: source.results,
		indicators,
		dimensions: source.dimensions
			.filter(({ code }) => named.has(code))
			.map(({ categories, ...dimension }) => ({
				...dimension,
				categories: categories.map(({ code, name }) => ({ code, name }))
			})),
		data: source.observations.flatMap((observation) =>
			dataRows(observation, isWithheld(observation.indicatorCode))
		),
		gaps: gapsOf(source),
		protection: protectionOf(indicators, protection)
	};
	return { ...figures, changes: changesOf(source, figures) };
}

/** What differs from what the same audience has last; null where it has nothing. */
function changesOf(source: PublicationSource, figures: PublicationFigures) {
	if (source.previous === null) return null;
	const changes = changesSince(source.previous, figures);
	return protectedChanges(changes, figures.indicators, policyOf(source, figures.audience));
}

/** What an IATI file needs of the project; what is not known is not there. */
function iatiOf(project: PublicationSource['project']) {
	const { iatiOrganisationIdentifier, iatiSector, iatiIncludesSensitive } = project;
	return {
		...(iatiOrganisationIdentifier !== '' && { iatiOrganisationIdentifier }),
		...(iatiSector !== '' && { iatiSector }),
		iatiIncludesSensitive
	};
}

/** Without the later quarters that only protection has to know of. */
function upToRange(source: PublicationSource): PublicationSource {
	const printed = new Set(periodsUpTo(source).map(({ label }) => label));
	const observations = source.observations.filter(({ period }) => printed.has(period));
	return { ...source, observations };
}

/** That something is withheld, and how much: as much as a reader can count. */
function protectionOf(indicators: readonly IndicatorFigures[], protection: Protection) {
	const shown = indicators.flatMap(({ inRange, periods, years, overlaps, breakdowns }) => [
		inRange,
		...overlaps.flatMap(({ people }) => people ?? []),
		...years.map(({ figure }) => figure),
		...periods.flatMap(({ value, running }) => [value, running]),
		...breakdowns.flatMap(({ cells }) => cells.flatMap((cell) => [cell.inRange, cell.running]))
	]);
	const withheld = shown.filter(({ state }) => state === 'withheld').length;
	const isApplied = [...protection.values()].some((each) => each.withheld.size > 0);
	return { applied: isApplied, withheld };
}

function periodsUpTo({ project, range }: PublicationSource) {
	return project.periods
		.filter(({ endDate }) => endDate <= range.endDate)
		.map(({ label, startDate, endDate, dueDate }) => ({ label, startDate, endDate, dueDate }));
}

function indicatorFigures(
	source: PublicationSource,
	indicator: SourceIndicator,
	isWithheld: IsWithheld
): IndicatorFigures {
	const own = source.observations.filter((o) => o.indicatorCode === indicator.code);
	const inRange = new Set(
		periodsUpTo(source)
			.filter(({ startDate }) => startDate >= source.range.startDate)
			.map(({ label }) => label)
	);
	const series = new Map(indicator.series.map((point) => [point.period, point]));
	const until = (last: string) => {
		const labels = periodsUpTo(source).map(({ label }) => label);
		return own.filter(({ period }) => labels.indexOf(period) <= labels.indexOf(last));
	};
	const expected = new Map(
		source.expected
			.filter(({ indicatorCode }) => indicatorCode === indicator.code)
			.map(({ period, value }) => [period, value])
	);
	const { from, to } = source.range;
	const isHidden = isWithheld(toDateFigure(to));
	const latestText = own.filter(({ text }) => text !== '').at(-1)?.text ?? '';
	return {
		code: indicator.code,
		resultCode: indicator.resultCode,
		name: indicator.name,
		definition: indicator.definition,
		unit: indicator.unit,
		measure: indicator.measure,
		accumulation: indicator.accumulation,
		combination: indicator.combination,
		direction: indicator.direction,
		addsToBaseline: indicator.addsToBaseline,
		countsPeople: indicator.countsPeople,
		isCount: indicator.isCount,
		sensitive: indicator.sensitive,
		source: indicator.source,
		method: indicator.method,
		frequency: indicator.frequency,
		responsible: indicator.responsible,
		standardCode: indicator.standardCode,
		crosswalk: indicator.crosswalk.map(({ framework, code, factor, note }) => ({
			framework,
			code,
			factor,
			note
		})),
		baseline: indicator.baseline,
		targets: indicator.targets,
		revisions: approvedRevisions(indicator),
		actual: isHidden ? withheld : figureOf(indicator.actual, own),
		inRange: isWithheld(rangeFigure(from, to))
			? withheld
			: figureOf(
					indicator.inRange,
					own.filter(({ period }) => inRange.has(period))
				),
		expected: indicator.expected,
		// Whatever is computed of a hidden figure would give it away (protection.md D15).
		progress: isHidden ? null : indicator.progress,
		pace: isHidden ? null : indicator.pace,
		status: isHidden ? 'withheld' : indicator.status,
		coverage: { reported: indicator.reportedPartners, due: indicator.duePartners },
		periods: periodsUpTo(source).map(({ label }) => ({
			label,
			value: isWithheld(ownFigure(label))
				? withheld
				: figureOf(
						series.get(label)?.value ?? null,
						own.filter(({ period }) => period === label)
					),
			running: isWithheld(toDateFigure(label))
				? withheld
				: figureOf(series.get(label)?.running ?? null, until(label)),
			expected: expected.get(label) ?? null
		})),
		years: yearsOf(source, indicator, isWithheld),
		overlaps: overlapsOf(source, indicator, isWithheld),
		breakdowns: breakdownsOf(source, indicator, isWithheld),
		text: latestText,
		comments: own
			.filter(({ comment, period }) => comment !== '' && inRange.has(period) && !isHidden)
			.map(({ partner, period, comment }) => ({ partner, period, comment }))
	};
}

/** Without those that wait for the donor, and without the reasons, which were given to the manager. */
function approvedRevisions({ revisions }: SourceIndicator): IndicatorFigures['revisions'] {
	return revisions
		.flatMap(({ date, oldValue, newValue, approvalReference, approvedOn }) =>
			approvedOn === null ? [] : [{ date, oldValue, newValue, approvalReference, approvedOn }]
		)
		.sort((one, other) => (one.approvedOn < other.approvedOn ? -1 : 1));
}

/**
 * The figure of each year. Of a sensitive indicator only what readers can work out anyway is given:
 * a sum, where the figures to date at both ends of the year are.
 */
function yearsOf(
	source: PublicationSource,
	indicator: SourceIndicator,
	isWithheld: IsWithheld
): IndicatorFigures['years'] {
	const periods = periodsUpTo(source);
	const { code, sensitive, measure, accumulation, combination } = indicator;
	const isSum = measure !== 'percentage' && accumulation === 'sum' && combination === 'sum';
	const own = source.observations.filter((o) => o.indicatorCode === code);
	const known = new Map(
		source.years
			.filter(({ indicatorCode }) => indicatorCode === code)
			.map(({ year, value }) => [year, value])
	);
	return [...Map.groupBy(periods, yearOfQuarter)].map(([year, quarters]) => {
		const labels = quarters.map(({ label }) => label);
		const ends = [
			periods[periods.findIndex(({ label }) => label === labels[0]) - 1],
			quarters.at(-1)
		];
		const isKnown =
			isSum && ends.every((end) => end === undefined || !isWithheld(toDateFigure(end.label)));
		const said = own.filter(({ period }) => labels.includes(period));
		const figure = figureOf(known.get(year) ?? null, said);
		return { year, figure: sensitive && !isKnown ? withheld : figure };
	});
}

const withheld: Figure = { state: 'withheld' };

function overlapsOf(
	source: PublicationSource,
	{ code }: SourceIndicator,
	isWithheld: IsWithheld
): IndicatorFigures['overlaps'] {
	const printed = new Set(periodsUpTo(source).map(({ label }) => label));
	return source.overlaps
		.filter(({ indicatorCode, period }) => indicatorCode === code && printed.has(period))
		.map(({ period, people }) => ({
			period,
			people:
				people === null ? null : isWithheld(overlapFigure(period)) ? withheld : toFigure(people)
		}));
}

/** The breakdowns of an indicator, cells in the order of their categories. */
function breakdownsOf(
	source: PublicationSource,
	indicator: SourceIndicator,
	isWithheld: IsWithheld
) {
	const ranks = new Map(
		source.dimensions.flatMap(({ code, categories }, d) =>
			categories.map((category, c): [string, number] => [`${code}=${category.code}`, d * 1000 + c])
		)
	);
	const { from, to } = source.range;
	const order = source.dimensions.map(({ code }) => code);
	const grouped = new Map<string, IndicatorFigures['breakdowns'][number]>();
	const cells = source.cells.filter(({ indicatorCode }) => indicatorCode === indicator.code);
	const rows = partRows(source, indicator, isWithheld);
	const rank = (key: Record<string, string>) =>
		order.filter((code) => code in key).map((code) => ranks.get(`${code}=${key[code]}`) ?? 0);
	cells.sort((a, b) => compareRanks(rank(a.key), rank(b.key)));
	for (const { key, running, inRange, course } of cells) {
		const dimensions = order.filter((code) => code in key);
		const id = dimensions.join('+');
		const breakdown = grouped.get(id) ?? { dimensions, cells: [] };
		grouped.set(id, breakdown);
		breakdown.cells.push({
			key,
			inRange: isWithheld(rangeFigure(from, to, keyName(key))) ? withheld : toFigure(inRange),
			running: isWithheld(toDateFigure(to, keyName(key))) ? withheld : toFigure(running),
			course: partCourse(key, course, rows)
		});
	}
	return [...grouped.values()].sort((a, b) => a.dimensions.length - b.dimensions.length);
}

/** The rows of an indicator's parts, as far as people are protected in it. */
function partRows(
	source: PublicationSource,
	{ code, sensitive }: SourceIndicator,
	isWithheld: IsWithheld
): PartRow[] {
	if (!sensitive) return [];
	const quarters = new Map(periodsUpTo(source).map(({ label }, quarter) => [label, quarter]));
	return source.observations
		.filter(({ indicatorCode }) => indicatorCode === code)
		.flatMap(({ cells, ...about }) =>
			cells.map(({ key }) => ({
				quarter: quarters.get(about.period) ?? -1,
				key,
				isWithheld: isWithheld(rowFigure({ ...about, key }))
			}))
		);
}

function compareRanks(a: number[], b: number[]): number {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const difference = (a[index] ?? -1) - (b[index] ?? -1);
		if (difference !== 0) return difference;
	}
	return 0;
}

/** Every row stays, in its place: neither how many there are nor their order tells what one says. */
function dataRows(
	observation: SourceObservation,
	isWithheld: IsWithheld
): PublicationFigures['data'] {
	const { indicatorCode, period, partner, location, approvedBy, approvedOn } = observation;
	const about = { indicatorCode, period, partner, location, approvedBy, approvedOn };
	const state = observation.state === 'reported' ? ('value' as const) : ('not_applicable' as const);
	const { value, returning, numerator, denominator } = observation;
	const total = { key: {}, value, returning, numerator, denominator };
	return [total, ...observation.cells].map((row) =>
		isWithheld(rowFigure({ ...about, key: row.key }))
			? { ...about, key: row.key, state: 'withheld' as const, ...noNumbers }
			: { ...about, state, ...row }
	);
}

const noNumbers = { value: null, returning: null, numerator: null, denominator: null };
