/** What a dashboard is asked for, as the address holds it: a link shows the same view. */

const statuses = ['draft', 'submitted', 'returned', 'approved'] as const;

export type View = {
	/** Label of the quarter; null: the last that has ended. */
	period: string | null;
	/** Which reports count. */
	statuses: (typeof statuses)[number][];
	/** Short name of the partner whose part is shown beside the whole. */
	partner: string | null;
	/** Code of the place. */
	place: string | null;
};

/** @param search of an address that anybody may have typed; what is not known is left out. */
export function viewOf(search: URLSearchParams): View {
	const asked = new Set(search.getAll('status'));
	const known = statuses.filter((status) => asked.has(status));
	return {
		period: search.get('period') || null,
		statuses: known.length > 0 ? known : ['approved'],
		partner: search.get('partner') || null,
		place: search.get('place') || null
	};
}

/** The part of an address behind its `?`, the question mark included; empty for the usual view. */
export function viewQuery(view: Partial<View>, key?: Record<string, string>): string {
	const { period, partner, place, statuses: counted = ['approved'] } = view;
	const search = new URLSearchParams();
	if (period) search.set('period', period);
	if (partner) search.set('partner', partner);
	if (place) search.set('place', place);
	if (counted.join() !== 'approved') {
		for (const status of counted) search.append('status', status);
	}
	for (const [dimension, category] of Object.entries(key ?? {})) {
		search.append('cell', `${dimension}:${category}`);
	}
	return search.size > 0 ? `?${search}` : '';
}

/** The key of a cell in an address: `cell=sex:female&cell=age:minor`; null without. */
export function cellOf(search: URLSearchParams): Record<string, string> | null {
	const parts = search
		.getAll('cell')
		.map((part) => part.split(':'))
		.filter(([dimension, category]) => dimension && category);
	return parts.length > 0
		? Object.fromEntries(parts.map(([dimension = '', category = '']) => [dimension, category]))
		: null;
}

/** Where a figure is explained. */
export function explainHref(
	project: string,
	indicator: string,
	view: Partial<View>,
	key?: Record<string, string>
): string {
	return `/projects/${project}/indicators/${indicator}/explain${viewQuery(view, key)}`;
}

/** An address of the same page with some of what it holds changed; null takes a part away. */
export function changed(
	search: URLSearchParams,
	changes: Readonly<Record<string, string | null>>
): string {
	const next = new URLSearchParams(search);
	for (const [name, value] of Object.entries(changes)) {
		if (value === null) next.delete(name);
		else next.set(name, value);
	}
	return `?${next}`;
}
