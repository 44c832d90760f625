type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * What somebody typed, or a password manager filled in, while the scripts of the page were still coming.
 * Waking the page up writes what the server sent over it: asked for before, this puts it back after.
 *
 * @returns puts it back, as if it were typed now.
 */
export function typedEarly(): () => void {
	const controls = document.querySelectorAll<Control>('input, textarea, select');
	const restorers = [...controls].flatMap((control) => restorerOf(control) ?? []);
	return () => {
		for (const restore of restorers) restore();
	};
}

/** @returns nothing where the control is as the server sent it, or is nobody's to type into. */
function restorerOf(control: Control): (() => void) | undefined {
	if (control instanceof HTMLInputElement) {
		const { type, checked, defaultChecked } = control;
		if (type === 'hidden' || type === 'file') return;
		if (type === 'checkbox' || type === 'radio') {
			if (checked === defaultChecked) return;
			return () => {
				if (control.checked === checked) return;
				control.checked = checked;
				tell(control);
			};
		}
	}
	const isSelect = control instanceof HTMLSelectElement;
	const { value } = control;
	const sent = isSelect
		? ([...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0])
				?.value
		: control.defaultValue;
	if (value === sent) return;
	return () => {
		if (control.value === value) return;
		control.value = value;
		tell(control);
	};
}

function tell(control: Control): void {
	control.dispatchEvent(new Event('input', { bubbles: true }));
	control.dispatchEvent(new Event('change', { bubbles: true }));
}
