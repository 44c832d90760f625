import { deserialize } from '$app/forms';
import { formatTime } from '$lib/domain/figure/format';
import type { Draft, DraftStore } from '$lib/drafts/draft';
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

	/** Names it in a draft, with the version that it was typed on. */
	get draftName(): string {
		return `${this.version}|${this.#place}`;
	}

	/** Puts back what was typed before. What somebody else saved since then shows when it is sent. */
	restore(typed: Draft['typed']): boolean {
		const [name, text] =
			Object.entries(typed).find(([each]) => each.replace(/^\d+\|/, '') === this.#place) ?? [];
		if (name === undefined || text === undefined) return false;
		if (this.isDirty || text === this.text) return false;
		this.text = text;
		this.version = Math.min(this.version, Number.parseInt(name));
		return true;
	}

	get #place(): string {
		return `${this.given.section}|${this.given.resultCode ?? ''}`;
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

/**
 * All texts of a narrative. What is typed is kept on the device and saved by itself, and again when a
 * save fails.
 */
export class Narrative {
	readonly texts: readonly Writing[];
	state = $state<'rest' | 'saving' | 'failed'>('rest');
	/** Why nothing could be saved, when the server says so. */
	message = $state('');
	savedAt = $state('');
	unsaved = $derived.by(() => this.texts.filter(({ isDirty }) => isDirty).length);
	wasRestored = $state(false);
	/** Whether what is not saved lasts only as long as the window: the browser keeps nothing. */
	isFragile = $state(false);
	readonly #action: string;
	readonly #store: DraftStore;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#keeping: ReturnType<typeof setTimeout> | undefined;

	/** @param action where texts are posted. */
	constructor(
		given: readonly GivenSection[],
		outcome: SaveOutcome | null,
		action: string,
		store: DraftStore
	) {
		this.texts = given.map((section) => new Writing(section, outcome));
		this.message = outcome?.text ?? '';
		this.#action = action;
		this.#store = store;
	}

	/** Puts back what was typed before and never saved. */
	async begin(): Promise<void> {
		const draft = await this.#store.load();
		const restored = this.texts.filter((text) => text.restore(draft?.typed ?? {}));
		this.wasRestored = restored.length > 0;
		if (this.unsaved > 0) this.saveSoon();
		else if (draft) await this.keep();
	}

	/** Something was typed. */
	typed(): void {
		clearTimeout(this.#keeping);
		this.#keeping = setTimeout(() => void this.keep(), 150);
		this.saveSoon();
	}

	/** Keeps what is not saved on this machine, or forgets it when all is. */
	async keep(): Promise<void> {
		clearTimeout(this.#keeping);
		const unsaved = this.texts.filter(({ isDirty }) => isDirty);
		const typed = Object.fromEntries(unsaved.map(({ draftName, text }) => [draftName, text]));
		await this.#store.keep({ version: 0, typed });
		this.isFragile = unsaved.length > 0 && !this.#store.lasting;
	}

	/** The last chance of a page that is left: the draft stays until the next visit finds it saved. */
	leave(): void {
		void this.keep();
		void this.save();
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
		} finally {
			await this.keep();
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
