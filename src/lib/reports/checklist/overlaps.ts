import type { PublicationSource } from '../source';

/**
 * The indicators of which more people are taken off than the approved reports can share, as when a report
 * was reopened after the overlap was recorded: more than were new in the quarter, or than the partners count
 * beside the largest of them.
 */
export function impossibleOverlaps({
	project,
	range,
	overlaps,
	observations
}: PublicationSource): string[] {
	const quarters = project.periods.filter(({ endDate }) => endDate <= range.endDate);
	const place = new Map(quarters.map(({ label }, index) => [label, index]));
	const at = (period: string) => place.get(period) ?? Infinity;
	const byIndicator = Map.groupBy(overlaps, ({ indicatorCode }) => indicatorCode);
	return [...byIndicator].flatMap(([code, known]) => {
		const own = observations.filter(({ indicatorCode }) => indicatorCode === code);
		const added = (some: typeof own) =>
			some.reduce((sum, { value, returning }) => sum + (value ?? 0) - (returning ?? 0), 0);
		const taken = (some: typeof known) => some.reduce((sum, { people }) => sum + (people ?? 0), 0);
		const isTooMany = quarters.some(({ label }, index) => {
			const until = own.filter(({ period }) => at(period) <= index);
			const partners = [...Map.groupBy(until, ({ partner }) => partner).values()].map(added);
			const room = partners.reduce((sum, one) => sum + one, 0) - Math.max(0, ...partners);
			const then = known.filter(({ period }) => period === label);
			return (
				taken(known.filter(({ period }) => at(period) <= index)) > room ||
				taken(then) > added(own.filter(({ period }) => period === label))
			);
		});
		return isTooMany ? [code] : [];
	});
}
