import { tableOf, tableQuery, usualTable, type TableChoice } from './table';

/** What of a project is published, and for whom, as the address of a page carries it. */
export interface PublicationChoice {
	/** Labels of the first and the last quarter. */
	from: string;
	to: string;
	kind: 'interim' | 'final';
	audience: 'donor' | 'public';
	/** What its tracking table shows. */
	table: TableChoice;
}

export function choiceQuery({ table, ...choice }: PublicationChoice): string {
	return `?${new URLSearchParams({ ...choice, ...tableQuery(table) }).toString()}`;
}

/** The choice of an address; null where it names no quarters. What it does not say is the usual. */
export function choiceOf(query: URLSearchParams): PublicationChoice | null {
	const [from, to] = [query.get('from'), query.get('to')];
	if (!from || !to) return null;
	return {
		...inOrder(from, to),
		kind: query.get('kind') === 'final' ? 'final' : 'interim',
		audience: query.get('audience') === 'public' ? 'public' : 'donor',
		table: tableOf(query) ?? usualTable
	};
}

/** Quarter labels of a project sort as they follow each other. */
export function inOrder(one: string, other: string): { from: string; to: string } {
	return one <= other ? { from: one, to: other } : { from: other, to: one };
}
