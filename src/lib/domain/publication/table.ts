/** What a reader may choose of the indicator performance tracking table. */
export interface TableChoice {
	/** How much time a block of columns stands for: of the fiscal or the calendar year, as the project has it. */
	every: 'quarter' | 'semester' | 'year';
	/** Labels of the first and last quarter; null for the first of the project and the last published. */
	from: string | null;
	to: string | null;
	/** Whether each figure's parts have rows of their own. */
	breakdowns: boolean;
}

export const usualTable: TableChoice = {
	every: 'quarter',
	from: null,
	to: null,
	breakdowns: true
};

/** The names under which the choice stands in an address, and in a form. */
export const tableFields = {
	every: 'every',
	from: 'table_from',
	to: 'table_to',
	breakdowns: 'parts'
} as const satisfies Record<keyof TableChoice, string>;

/** The choice as fields of an address; what is the usual stays out. */
export function tableQuery({ every, from, to, breakdowns }: TableChoice): Record<string, string> {
	return {
		...(every !== usualTable.every && { [tableFields.every]: every }),
		...(from !== null && { [tableFields.from]: from }),
		...(to !== null && { [tableFields.to]: to }),
		...(!breakdowns && { [tableFields.breakdowns]: 'no' })
	};
}

/** The choice of an address; null where it says nothing of the table. What it does not say is the usual. */
export function tableOf(query: URLSearchParams): TableChoice | null {
	if (!Object.values(tableFields).some((name) => query.has(name))) return null;
	const every = query.get(tableFields.every);
	const [from, to] = [tableFields.from, tableFields.to].map((name) => query.get(name) || null);
	const isTurned = Boolean(from && to && from > to);
	return {
		every: every === 'semester' || every === 'year' ? every : usualTable.every,
		from: (isTurned ? to : from) ?? null,
		to: (isTurned ? from : to) ?? null,
		breakdowns: query.get(tableFields.breakdowns) !== 'no'
	};
}
