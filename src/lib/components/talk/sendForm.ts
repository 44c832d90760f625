/** Forms about a figure are sent without leaving the page they stand in. */
import { applyAction } from '$app/forms';
import { invalidateAll } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';

/**
 * Sends a form, empties it and shows what has changed; a refusal is said beside it and keeps what
 * was typed.
 *
 * @param told takes the words of a refusal; empty when there is none.
 * @param sending takes whether the form is on its way.
 */
export function sendForm(
	told: (text: string) => void,
	sending: (isSending: boolean) => void = () => {}
): SubmitFunction {
	return () => {
		sending(true);
		return async ({ result, formElement }) => {
			sending(false);
			if (result.type === 'failure') return told(String(result.data?.text ?? ''));
			if (result.type === 'error') return applyAction(result);
			told('');
			formElement.reset();
			await invalidateAll();
		};
	};
}
