import type { Attachment } from 'svelte/attachments';

/**
 * Items of a table that carry `data-item` are dragged by what in them is draggable, and dropped on
 * others.
 *
 * @param allows whether one may be dropped on the other.
 */
export function dragging(
	allows: (item: string, on: string) => boolean,
	drop: (item: string, on: string) => void
): Attachment<HTMLElement> {
	return (table) => {
		const leaving = new AbortController();
		let dragged: string | null = null;
		let shown: HTMLElement | null = null;
		const itemAt = ({ target }: Event) =>
			target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null;
		const show = (element: HTMLElement | null) => {
			shown?.removeAttribute('data-drop');
			element?.setAttribute('data-drop', '');
			shown = element;
		};
		const listen = (type: keyof HTMLElementEventMap, take: (event: DragEvent) => void) =>
			table.addEventListener(
				type,
				(event) => {
					if (event instanceof DragEvent) take(event);
				},
				{ signal: leaving.signal }
			);

		listen('dragstart', (event) => {
			dragged = itemAt(event)?.dataset.item ?? null;
			// Firefox drags nothing without data.
			event.dataTransfer?.setData('text/plain', dragged ?? '');
		});
		listen('dragover', (event) => {
			const on = itemAt(event);
			const isAllowed =
				dragged !== null && on?.dataset.item !== undefined && allows(dragged, on.dataset.item);
			if (isAllowed) event.preventDefault();
			show(isAllowed ? on : null);
		});
		listen('drop', (event) => {
			const on = itemAt(event)?.dataset.item;
			if (dragged === null || on === undefined || !allows(dragged, on)) return;
			event.preventDefault();
			drop(dragged, on);
		});
		listen('dragend', () => {
			dragged = null;
			show(null);
		});
		return () => leaving.abort();
	};
}
