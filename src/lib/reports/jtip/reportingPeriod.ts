import { fiscalQuarterName, fiscalQuarterOf } from '../shared/fiscalQuarter.ts';
import type { Figures } from '../shared/pick.ts';

/** `FY18 Q2`, or `FY18 Q1 – FY18 Q2` where several quarters are reported (jtip.md C3). */
export function periodTitle({ range }: Figures): string {
	const first = fiscalQuarterName(fiscalQuarterOf(range.startDate));
	const last = fiscalQuarterName(fiscalQuarterOf(range.endDate));
	return first === last ? last : `${first} – ${last}`;
}

/** Item 7 of the cover: the end of the last quarter; of a final report that of the award (jtip.md A1.6). */
export function reportingPeriodEnd({ kind, project, range }: Figures): string {
	return kind === 'final' ? project.endDate : range.endDate;
}

/** Item 9 of the cover: what the award says; else how many quarters this report covers. */
export function reportFrequency({ periods, range, award }: Figures): string {
	if (award.reportFrequency !== '') return award.reportFrequency;
	const labels = periods.map(({ label }) => label);
	const quarters = labels.indexOf(range.to) - labels.indexOf(range.from) + 1;
	if (quarters === 1) return 'Quarterly';
	if (quarters === 2) return 'Semi-annual';
	return quarters === 4 ? 'Annual' : `Other: ${quarters} quarters`;
}
