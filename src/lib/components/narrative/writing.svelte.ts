import { deserialize } from '$app/forms';
import { formatTime } from '$lib/domain/figure/format';
import { m } from '$lib/messages/messages.js';

/** A section of the form as the server gives it. */
export interface GivenSection {
	section: string;
	resultCode: string | null;
	heading: string;
	mostWords: number | null;
	isAsked: boolean;
	partners: readonly { partner: string | null; period: string | null; body: string }[];
	body: string;
	/** Hash of the body. */
	shown: string;
	basis: string;
	isStale: boolean;
	/** References that mean no figure. */
	unknown: readonly string[];
	version: number;
	changedBy: string | null;
	changedAt: string | null;
}

/** A text as it is stored. */
export interface StoredText {
	section: string;
	resultCode: string | null;
	body: string;
	version: number;
	changedBy: string | null;
	changedAt: string;
}

/** What comes back of a save. */
export type SaveOutcome = {
	text: string;
	typed: readonly { section: string; resultCode: string | null; body: string }[];
	saved?: readonly StoredText[];
	stale: readonly StoredText[];
};

/** One text while it is written. */
export class Writing {
	readonly given: GivenSection;
	text = $state('');
	version = $state(0);
	isStale = $state(false);
	/** What somebody else wrote here meanwhile; nothing is saved until one of the two is chosen. */
	theirs = $state.raw<StoredText | null>(null);
	#stored = $state('');
	isDirty = $derived(this.text !== this.#stored);

	constructor(given: GivenSection, outcome: SaveOutcome | null) {
		this.given = given;
		this.version = given.version;
		this.isStale = given.isStale;
		this.#stored = given.body;
		this.text = outcome?.typed.find((typed) => this.is(typed))?.body ?? given.body;
		this.theirs = outcome?.stale.find((text) => this.is(text)) ?? null;
	}

	is({ section, resultCode }: { section: string; resultCode: string | null }): boolean {
		return section === this.given.section && resultCode === this.given.resultCode;
	}

	/** It is stored as it was sent; what was typed since stays. */
	keep({ body, version }: StoredText): void {
		this.#stored = body;
		this.version = version;
		this.isStale = false;
	}

	takeTheirs(): void {
		if (this.theirs === null) return;
		this.text = this.theirs.body;
		this.keep(this.theirs);
		this.theirs = null;
	}

	/** The next save replaces what the other one wrote. */
	keepMine(): void {
		if (this.theirs === null) return;
		this.version = this.theirs.version;
		this.#stored = this.theirs.body;
		this.theirs = null;
	}
}

/** Milliseconds after the last keystroke, and after a save that failed. */
const pause = 1500;
const longPause = 10_000;

/** All texts of a narrative. What is typed is saved by itself, and again when a save fails. */
export class Narrative {
	readonly texts: readonly Writing[];
	state = $state<'rest' | 'saving' | 'failed'>('rest');
	/** Why nothing could be saved, when the server says so. */
	message = $state('');
	savedAt = $state('');
	unsaved = $derived.by(() => this.texts.filter(({ isDirty }) => isDirty).length);
	readonly #action: string;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** @param action where texts are posted. */
	constructor(given: readonly GivenSection[], outcome: SaveOutcome | null, action: string) {
		this.texts = given.map((section) => new Writing(section, outcome));
		this.message = outcome?.text ?? '';
		this.#action = action;
	}

	get stateText(): string {
		if (this.state === 'saving') return m.entry_saving();
		if (this.state === 'failed') return this.message || m.narrative_not_saved();
		if (this.unsaved > 0) return m.entry_unsaved({ count: this.unsaved });
		return this.savedAt ? m.entry_all_saved({ time: this.savedAt }) : m.narrative_saves_itself();
	}

	saveSoon(after = pause): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.save(), after);
	}

	/** @param confirmed a text that stays as it is although partners changed theirs. */
	async save(confirmed?: Writing): Promise<void> {
		clearTimeout(this.#timer);
		if (this.state === 'saving') return this.saveSoon();
		const changed = this.texts.filter(
			(text) => text.theirs === null && (text.isDirty || text === confirmed)
		);
		if (changed.length === 0) return;
		this.state = 'saving';
		try {
			this.#take(await this.#send(changed));
		} catch {
			this.message = '';
			this.state = 'failed';
		}
		if (this.state === 'failed') this.saveSoon(longPause);
		else if (this.texts.some((text) => text.isDirty && !text.theirs)) this.saveSoon();
	}

	async #send(changed: readonly Writing[]): Promise<SaveOutcome> {
		const body = new FormData();
		for (const { given, text, version } of changed) {
			const { section, resultCode, basis } = given;
			const fields = { section, resultCode: resultCode ?? '', body: text, basis, version };
			for (const [name, value] of Object.entries(fields)) body.append(name, String(value));
			// Nothing has this hash: all that is sent is to be saved.
			body.append('shown', '');
		}
		const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
		const response = await fetch(this.#action, { method: 'POST', headers, body });
		const result = deserialize<SaveOutcome, SaveOutcome>(await response.text());
		if (result.type !== 'success' && result.type !== 'failure') throw new Error(result.type);
		if (!result.data) throw new Error('empty');
		return result.data;
	}

	#take({ saved, stale, text }: SaveOutcome): void {
		for (const writing of this.texts) {
			const stored = saved?.find((each) => writing.is(each));
			if (stored) writing.keep(stored);
			writing.theirs = stale.find((each) => writing.is(each)) ?? writing.theirs;
		}
		this.message = text;
		this.state = text === '' ? 'rest' : 'failed';
		if (saved && saved.length > 0) this.savedAt = formatTime(Date.now());
	}
}
