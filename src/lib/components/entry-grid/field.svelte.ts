import type { Finding } from '$lib/domain/checks/finding';
import { isNumberName } from '$lib/domain/report/address';
import { sayTheSame } from '$lib/domain/report/merge';

export type FieldState =
	'saved' | 'unsaved' | 'saving' | 'refused' | 'disputed' | 'not_applicable' | 'locked';

/** One field of the report: what is typed in it, what is stored, and how the two get on. */
export class Field {
	readonly name: string;
	readonly isNumber: boolean;
	text = $state('');
	stored = $state('');
	/** What is on its way to the server; null when nothing is. */
	sent = $state<string | null>(null);
	/** Why what was sent could not be kept. */
	refusal = $state.raw<Finding | null>(null);
	/** What somebody else saved here meanwhile, which is not what is typed. */
	dispute = $state.raw<{ text: string; by: string } | null>(null);
	/** Who changed it meanwhile, where nothing was typed. */
	mergedFrom = $state('');
	isSelected = $state(false);

	isChanged = $derived.by(() => !sayTheSame(this.name, this.text, this.stored));

	constructor(name: string, stored: string, text: string = stored) {
		this.name = name;
		this.isNumber = isNumberName(name);
		this.stored = stored;
		this.text = text;
	}

	get state(): FieldState {
		if (this.dispute) return 'disputed';
		if (this.refusal) return 'refused';
		if (!this.isChanged) return 'saved';
		return this.sent === this.text ? 'saving' : 'unsaved';
	}
}
