/** What every field of the preview needs to know: its doubts, what is in its way, where it was found. */
import type { ItemKind } from '$lib/import/logframe/fieldName';
import type { ProposedIndicator, ProposedResult } from '$lib/import/logframe/proposal';
import { doubtText } from '$lib/words/imports';
import { m } from '$lib/messages/messages.js';

type Item = Pick<ProposedResult | ProposedIndicator, 'doubts' | 'origins'>;

export interface FieldState {
	/** Names the field on the page. */
	anchor: string;
	doubts: string[];
	errors: string[];
	origin: { table: string; address: string } | null;
}

/** The state of one field of an item; `errors` are the findings of the last attempt to store. */
export function fieldState(
	kind: ItemKind,
	at: number,
	field: string,
	item: Item,
	errors: ReadonlyMap<string, string[]>
): FieldState {
	const anchor = anchorOf(kind, at, field);
	return {
		anchor,
		doubts: item.doubts
			.filter((doubt) => doubt.field === field)
			.map(({ code, text }) =>
				[doubtText(code), text && m.import_read_as({ text })].filter(Boolean).join(' ')
			),
		errors: errors.get(anchor) ?? [],
		origin: item.origins[field] ?? null
	};
}

export function anchorOf(kind: ItemKind, at: number, field: string): string {
	return `${kind}-${at}-${field}`;
}

/** Whether something of an item keeps it from being stored. */
export function hasErrors(
	errors: ReadonlyMap<string, string[]>,
	kind: ItemKind,
	at: number
): boolean {
	return [...errors.keys()].some((anchor) => anchor.startsWith(anchorOf(kind, at, '')));
}

/** The reasons for doubt in one of the original tables, by address. */
export function doubtsIn(table: string, items: readonly Item[]): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const { origins, doubts } of items) {
		for (const { field, code } of doubts) {
			// A code that was made stands nowhere: the item itself does.
			const origin = origins[field] ?? origins.statement ?? origins.name;
			if (origin?.table !== table) continue;
			found.set(origin.address, [...(found.get(origin.address) ?? []), doubtText(code)]);
		}
	}
	return found;
}
