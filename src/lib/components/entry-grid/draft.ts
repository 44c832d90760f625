/** What was typed and not saved yet, kept in the browser, by person and report. */
const prefix = 'besa-draft';

/** The draft of one report; `owner` names the person and the report. */
export function createDraft(owner: readonly string[]) {
	const name = [prefix, ...owner].join('/');

	return {
		/** Keeps the fields that differ from what was shown. */
		keep(form: HTMLFormElement, shown: Record<string, string>): void {
			const changed = Object.fromEntries(
				[...new FormData(form)].filter(
					([field, typed]) => /^[fn]\|/.test(field) && typed !== (shown[field] ?? '')
				)
			);
			write(name, Object.keys(changed).length > 0 ? JSON.stringify(changed) : null);
		},

		/** Puts the draft back into the form. @returns whether there was one. */
		restore(form: HTMLFormElement): boolean {
			const kept: unknown = JSON.parse(read(name) ?? '{}');
			if (kept === null || typeof kept !== 'object') return false;
			let found = false;
			for (const [field, typed] of Object.entries(kept)) {
				const control = form.elements.namedItem(field);
				const isField =
					control instanceof HTMLInputElement ||
					control instanceof HTMLTextAreaElement ||
					control instanceof HTMLSelectElement;
				if (!isField || typeof typed !== 'string' || control.value === typed) continue;
				control.value = typed;
				found = true;
			}
			return found;
		},

		/** Forgets the draft: it is saved. */
		drop(): void {
			write(name, null);
		}
	};
}

// A browser may refuse storage (private windows, a full disk): then there is no draft, and no error.
function read(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}

function write(name: string, text: string | null): void {
	try {
		if (text === null) localStorage.removeItem(name);
		else localStorage.setItem(name, text);
	} catch {
		// See read.
	}
}
