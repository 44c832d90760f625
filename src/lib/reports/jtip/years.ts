import type { Figure } from '../publication.ts';
import { fiscalQuarterOf, fiscalYearName } from '../shared/fiscalQuarter.ts';
import type { Figures, Indicator } from '../shared/pick.ts';
import { yearOfQuarter } from '../shared/year.ts';

/** A fiscal year of the award, as far as it is published. */
export interface FiscalYear {
	/** `FY18` */
	name: string;
	/** The year by the label of its quarters, `FY2018`. */
	year: string;
	quarters: Figures['periods'];
}

/** The fiscal years up to the last published quarter, earliest first. */
export function fiscalYears({ periods }: Figures): FiscalYear[] {
	return [...Map.groupBy(periods, yearOfQuarter)].map(([year, quarters]) => ({
		name: fiscalYearName(fiscalQuarterOf(quarters[0]?.endDate ?? '')),
		year,
		quarters
	}));
}

/** An indicator's figure of one year, by its own rule; not reported where the publication has none. */
export function yearFigure({ years }: Indicator, { year }: Pick<FiscalYear, 'year'>): Figure {
	return years.find((known) => known.year === year)?.figure ?? { state: 'not_reported' };
}
