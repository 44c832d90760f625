import type { Figures } from './pick.ts';

type Quarter = Figures['periods'][number];

/** `2018` of `2018-Q3`, `FY2018` of `FY2018-Q2`: the year the donor counts in. */
export function yearOfQuarter({ label, endDate }: Pick<Quarter, 'label' | 'endDate'>): string {
	return /^(.+)-Q\d$/.exec(label)?.[1] ?? endDate.slice(0, 4);
}
