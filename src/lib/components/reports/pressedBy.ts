/** One key for one action of a page. */
import type { Attachment } from 'svelte/attachments';

/**
 * Presses the button, link or summary inside an element when its key is pressed: alone, outside of
 * fields, and while no dialog asks something else.
 */
export function pressedBy(key: string): Attachment<HTMLElement> {
	return (element) => {
		const press = (event: KeyboardEvent) => {
			const { target } = event;
			const isTyping =
				target instanceof HTMLElement &&
				(target.isContentEditable || target.closest('input, textarea, select, dialog') !== null);
			const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
			if (event.key.toLowerCase() !== key || !isAlone || event.repeat) return;
			if (isTyping || event.defaultPrevented || document.querySelector('dialog:modal')) return;
			event.preventDefault();
			element.querySelector<HTMLElement>('summary, a, button')?.click();
		};
		document.addEventListener('keydown', press);
		return () => document.removeEventListener('keydown', press);
	};
}
