/** What was done and can be undone: each edit is a set of fields with their texts before and after. */

export type Edit = readonly { name: string; before: string; after: string }[];
export type History = { readonly done: readonly Edit[]; readonly undone: readonly Edit[] };

export const noHistory: History = { done: [], undone: [] };

const longest = 200;

/** Remembers an edit; what was undone before it is gone. An edit that changed nothing is none. */
export function remember(history: History, edit: Edit): History {
	const changed = edit.filter(({ before, after }) => before !== after);
	if (changed.length === 0) return history;
	return { done: [...history.done, changed].slice(-longest), undone: [] };
}

/** @returns the history without its last edit, and the texts that undo it; null when there is none. */
export function undo({ done, undone }: History) {
	const edit = done.at(-1);
	if (!edit) return null;
	return {
		history: { done: done.slice(0, -1), undone: [...undone, edit] },
		texts: edit.map(({ name, before }) => ({ name, text: before }))
	};
}

/** @returns the history with the edit that was undone last, and the texts that do it again. */
export function redo({ done, undone }: History) {
	const edit = undone.at(-1);
	if (!edit) return null;
	return {
		history: { done: [...done, edit], undone: undone.slice(0, -1) },
		texts: edit.map(({ name, after }) => ({ name, text: after }))
	};
}
