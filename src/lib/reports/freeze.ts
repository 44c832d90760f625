/** From what the database gives to what a donor receives: chosen, protected, in its final order. */
import { mayShowParts } from '../domain/suppression/withhold';
import type { Figure, PublicationFigures } from './publication';
import type { PublicationSource, SourceIndicator, SourceObservation } from './source';

type Choice = Pick<PublicationFigures, 'format' | 'kind' | 'audience' | 'templateVersion'>;
type IndicatorFigures = PublicationFigures['indicators'][number];

/** The figures of a publication. Sensitive parts are withheld here, before anything is stored. */
export function freeze(source: PublicationSource, choice: Choice): PublicationFigures {
	const { project, range } = source;
	const coordinator = project.coordinator ?? { name: '', shortName: '', country: '' };
	const protectedCodes = withheldIndicators(source);
	const indicators = source.indicators.map((indicator) =>
		indicatorFigures(source, indicator, protectedCodes.has(indicator.code))
	);
	const named = new Set(
		indicators.flatMap(({ breakdowns }) => breakdowns).flatMap((b) => b.dimensions)
	);
	return {
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
			isExample: project.isExample
		},
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
			protectedCodes.has(observation.indicatorCode) ? [] : dataRows(observation)
		),
		gaps: gapsOf(source)
	};
}

function periodsUpTo({ project, range }: PublicationSource) {
	return project.periods
		.filter(({ endDate }) => endDate <= range.endDate)
		.map(({ label, startDate, endDate, dueDate }) => ({ label, startDate, endDate, dueDate }));
}

/** Indicators whose parts stay hidden: everything that a reader could see or compute is looked at. */
function withheldIndicators(source: PublicationSource): Set<string> {
	const hidden = source.indicators.filter((indicator) => {
		const cells = source.cells.filter(({ indicatorCode }) => indicatorCode === indicator.code);
		const observations = source.observations.filter((o) => o.indicatorCode === indicator.code);
		const counts = [
			...cells.flatMap(({ running, inRange, quarters }) => [running, inRange, ...(quarters ?? [])]),
			...observations.flatMap((o) => [o.value, o.returning, o.numerator, o.denominator]),
			...observations.flatMap((o) => o.cells.flatMap((c) => [c.value, c.returning, c.numerator]))
		];
		return !mayShowParts(indicator, counts, source.project.suppressionK);
	});
	return new Set(hidden.map(({ code }) => code));
}

function indicatorFigures(
	source: PublicationSource,
	indicator: SourceIndicator,
	isWithheld: boolean
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
		sensitive: indicator.sensitive,
		source: indicator.source,
		method: indicator.method,
		frequency: indicator.frequency,
		responsible: indicator.responsible,
		standardCode: indicator.standardCode,
		baseline: indicator.baseline,
		targets: indicator.targets,
		actual: figureOf(indicator.actual, own),
		inRange: figureOf(
			indicator.inRange,
			own.filter(({ period }) => inRange.has(period))
		),
		expected: indicator.expected,
		progress: indicator.progress,
		pace: indicator.pace,
		status: indicator.status,
		coverage: { reported: indicator.reportedPartners, due: indicator.duePartners },
		periods: periodsUpTo(source).map(({ label }) => ({
			label,
			value: figureOf(
				series.get(label)?.value ?? null,
				own.filter(({ period }) => period === label)
			),
			running: figureOf(series.get(label)?.running ?? null, until(label))
		})),
		breakdowns: breakdownsOf(source, indicator, isWithheld),
		text: latestText,
		comments: own
			.filter(({ comment, period }) => comment !== '' && inRange.has(period))
			.map(({ partner, period, comment }) => ({ partner, period, comment }))
	};
}

function toFigure(value: number | null): Figure {
	return value === null ? { state: 'not_reported' } : { state: 'value', value };
}

/** A figure, or why there is none: all that was said of it may be that it does not apply. */
function figureOf(value: number | null, said: readonly SourceObservation[]): Figure {
	const absent = said.length > 0 && said.every(({ state }) => state === 'not_applicable');
	return value === null && absent ? { state: 'not_applicable' } : toFigure(value);
}

/** The breakdowns of an indicator, cells in the order of their categories. */
function breakdownsOf(source: PublicationSource, indicator: SourceIndicator, isWithheld: boolean) {
	const ranks = new Map(
		source.dimensions.flatMap(({ code, categories }, d) =>
			categories.map((category, c): [string, number] => [`${code}=${category.code}`, d * 1000 + c])
		)
	);
	const order = source.dimensions.map(({ code }) => code);
	const grouped = new Map<string, IndicatorFigures['breakdowns'][number]>();
	const cells = source.cells.filter(({ indicatorCode }) => indicatorCode === indicator.code);
	const rank = (key: Record<string, string>) =>
		order.filter((code) => code in key).map((code) => ranks.get(`${code}=${key[code]}`) ?? 0);
	cells.sort((a, b) => compareRanks(rank(a.key), rank(b.key)));
	for (const { key, running, inRange } of cells) {
		const dimensions = order.filter((code) => code in key);
		const id = dimensions.join('+');
		const breakdown = grouped.get(id) ?? { dimensions, cells: [] };
		grouped.set(id, breakdown);
		breakdown.cells.push({
			key,
			inRange: isWithheld ? { state: 'withheld' } : toFigure(inRange),
			running: isWithheld ? { state: 'withheld' } : toFigure(running)
		});
	}
	return [...grouped.values()].sort((a, b) => a.dimensions.length - b.dimensions.length);
}

function compareRanks(a: number[], b: number[]): number {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const difference = (a[index] ?? -1) - (b[index] ?? -1);
		if (difference !== 0) return difference;
	}
	return 0;
}

function dataRows(observation: SourceObservation): PublicationFigures['data'] {
	const { indicatorCode, period, partner, location, approvedBy, approvedOn } = observation;
	const about = { indicatorCode, period, partner, location, approvedBy, approvedOn };
	const state = observation.state === 'reported' ? ('value' as const) : ('not_applicable' as const);
	const { value, returning, numerator, denominator } = observation;
	return [
		{ ...about, key: {}, state, value, returning, numerator, denominator },
		...observation.cells.map((cell) => ({ ...about, state, ...cell }))
	];
}

/** What a donor would ask for (europeaid.md 6.8, jtip.md C11). */
function gapsOf(source: PublicationSource): PublicationFigures['gaps'] {
	const about = { indicatorCode: null, partner: null, period: null };
	const isMissing = ({ code, actual }: SourceIndicator) => {
		const said = source.observations.filter(({ indicatorCode }) => indicatorCode === code);
		return figureOf(actual, said).state === 'not_reported';
	};
	return [
		...source.indicators.flatMap((indicator) => {
			const isCounted = indicator.measure !== 'qualitative';
			const codes = [
				isCounted && indicator.baseline.value === null && ('no_baseline' as const),
				isCounted && indicator.targets.length === 0 && ('no_target' as const),
				indicator.source === '' && ('no_source' as const),
				isCounted && isMissing(indicator) && ('not_reported' as const)
			].filter((code) => code !== false);
			return codes.map((code) => ({ ...about, code, indicatorCode: indicator.code }));
		}),
		...source.missingReports.map((missing) => ({
			...about,
			...missing,
			code: 'report_missing' as const
		}))
	];
}
