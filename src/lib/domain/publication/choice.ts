/** What of a project is published, and for whom, as the address of a page carries it. */
export interface PublicationChoice {
	/** Labels of the first and the last quarter. */
	from: string;
	to: string;
	kind: 'interim' | 'final';
	audience: 'donor' | 'public';
}

export function choiceQuery({ from, to, kind, audience }: PublicationChoice): string {
	return `?${new URLSearchParams({ from, to, kind, audience }).toString()}`;
}

/** The choice of an address; null where it names no quarters. What it does not say is the usual. */
export function choiceOf(query: URLSearchParams): PublicationChoice | null {
	const [from, to] = [query.get('from'), query.get('to')];
	if (!from || !to) return null;
	return {
		...inOrder(from, to),
		kind: query.get('kind') === 'final' ? 'final' : 'interim',
		audience: query.get('audience') === 'public' ? 'public' : 'donor'
	};
}

/** Quarter labels of a project sort as they follow each other. */
export function inOrder(one: string, other: string): { from: string; to: string } {
	return one <= other ? { from: one, to: other } : { from: other, to: one };
}
