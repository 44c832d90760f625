/** Which item of a logframe is open, as the address says it: a link opens the same form. */
import type { Indicator, Result } from '../project/shapes.ts';

export type ItemKind = 'result' | 'indicator';
/** An item by its code; a new one has none, and stands under a result (null: at the top). */
export type OpenItem = { kind: ItemKind; code: string; under: string | null };

/** The name of an item in HTML: the target of a link. */
export function anchorOf(kind: ItemKind, code: string): string {
	return `${kind}-${code.replace(/\s+/g, '_')}`;
}

/** Where its form is posted, so that it is open again when something is refused. */
export function saveAction(open: OpenItem): string {
	const [search] = openHref(open).slice(1).split('#');
	return `?/save&${search}`;
}

export function openHref({ kind, code, under }: OpenItem): string {
	const search = new URLSearchParams({ [code ? 'edit' : 'add']: code ? `${kind}:${code}` : kind });
	if (under !== null) search.set('under', under);
	return `?${search}#${code ? anchorOf(kind, code) : 'new'}`;
}

/** @returns null where nothing is open, or what is asked for is not there. */
export function openedBy(
	search: URLSearchParams,
	results: readonly Pick<Result, 'code'>[],
	indicators: readonly Pick<Indicator, 'code'>[]
): OpenItem | null {
	const under = search.get('under');
	const isUnderOne = results.some((result) => result.code === under);
	const [kind, ...rest] = (search.get('edit') ?? search.get('add') ?? '').split(':');
	const code = rest.join(':');
	if (kind !== 'result' && kind !== 'indicator') return null;
	if (search.has('edit')) {
		const isThere = (kind === 'result' ? results : indicators).some((one) => one.code === code);
		return isThere ? { kind, code, under: isUnderOne ? under : null } : null;
	}
	if (under !== null ? !isUnderOne : kind === 'indicator') return null;
	return { kind, code: '', under };
}
