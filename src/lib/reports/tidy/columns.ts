import { breakdownName, categoryName } from '../shared/breakdown.ts';
import type { PrintableFigure } from '../shared/figure.ts';
import type { Figures } from '../shared/pick.ts';
import { decimalsOf, roundHalfUp } from '../shared/round.ts';
import type { TidyFigure } from './figures.ts';

interface TidyColumn {
	header: string;
	value: (figure: TidyFigure) => string | number;
}

const states = {
	value: 'reported',
	not_reported: 'not reported',
	not_applicable: 'not applicable',
	withheld: 'withheld',
	not_available: 'not available',
	no_target: 'no target set'
} as const satisfies Record<PrintableFigure['state'], string>;

/** The columns of the tidy data; each dimension has one of its own, empty where it does not split. */
export function tidyColumns(figures: Figures): TidyColumn[] {
	const { project, dimensions } = figures;
	const results = new Map(figures.results.map((result) => [result.code, result]));
	return [
		{ header: 'Project code', value: () => project.code },
		{ header: 'Contract number', value: () => project.contractNumber },
		{ header: 'Result code', value: ({ indicator }) => indicator.resultCode },
		{
			header: 'Result level',
			value: ({ indicator }) => results.get(indicator.resultCode)?.level ?? ''
		},
		{ header: 'Indicator code', value: ({ indicator }) => indicator.code },
		{ header: 'Indicator', value: ({ indicator }) => indicator.name },
		{ header: 'Unit', value: ({ indicator }) => indicator.unit },
		{ header: 'Measure', value: ({ indicator }) => indicator.measure },
		{ header: 'Figure', value: ({ what }) => what },
		{ header: 'Period', value: ({ period }) => period },
		{ header: 'From', value: ({ from }) => from ?? '' },
		{ header: 'Until', value: ({ until }) => until ?? '' },
		{
			header: 'Split by',
			value: ({ key }) =>
				breakdownName(
					dimensions.filter(({ code }) => code in key).map(({ code }) => code),
					dimensions
				)
		},
		...dimensions.map(({ code, name }): TidyColumn => ({
			header: `Category of ${name}`,
			value: ({ key }) => {
				const category = key[code];
				return category === undefined ? '' : categoryName(code, category, dimensions);
			}
		})),
		{ header: 'State', value: ({ figure }) => states[figure.state] },
		{
			header: 'Value',
			value: ({ figure, indicator }) =>
				figure.state === 'value' ? roundHalfUp(figure.value, decimalsOf(indicator.measure)) : ''
		},
		{ header: 'Text', value: ({ text }) => text }
	];
}
