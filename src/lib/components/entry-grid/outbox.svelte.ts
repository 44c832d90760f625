import type { Draft, DraftStore } from '$lib/drafts/draft';
import { connection } from '$lib/connection/connection.svelte';
import type { SaveAnswer, SaveRequest } from '$lib/domain/report/answer';
import { authorsOf, fieldChanges } from '$lib/domain/report/fieldChanges';
import { merge } from '$lib/domain/report/merge';
import type { Field } from './field.svelte';
import { formatTime } from '$lib/domain/figure/format';
import { m } from '$lib/messages/messages.js';
import { isAbout } from './isAbout';
import type { Sheet } from './sheet.svelte';

export type OutboxState = 'rest' | 'waiting' | 'saving' | 'offline' | 'ended' | 'barred';

/** Milliseconds after the last keystroke. */
const pause = 1000;
const longestWait = 30_000;

/**
 * Saves what is typed, all that changed in one call, and keeps it on this machine until that is done. A
 * lost line is tried again, an ended session waits for somebody to sign in; nothing typed is lost.
 */
export class Outbox {
	state = $state<OutboxState>('rest');
	/** Why nothing can be saved, when the server says so. */
	message = $state('');
	/** The time of the last save, `14:03`; empty before the first. */
	savedAt = $state('');
	/** How many fields of others were taken over, and whose they were. */
	merged = $state.raw<{ by: string; count: number } | null>(null);
	wasRestored = $state(false);
	/** Whether what is not saved lasts only as long as the window: the browser keeps nothing. */
	isFragile = $state(false);
	report: string | null;
	version: number;
	readonly #sheet: Sheet;
	readonly #address: string;
	readonly #store: DraftStore;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#keeping: ReturnType<typeof setTimeout> | undefined;
	#failures = 0;
	#saving: Promise<void> | null = null;

	constructor(
		sheet: Sheet,
		{ id, version }: { id: string | null; version: number },
		address: string,
		store: DraftStore
	) {
		this.#sheet = sheet;
		this.report = id;
		this.version = version;
		this.#address = address;
		this.#store = store;
	}

	/** Puts back what was typed before and never saved, and begins to listen. */
	async begin(): Promise<void> {
		const draft = await this.#store.load();
		const texts = Object.entries(draft?.typed ?? {})
			.map(([name, text]) => ({ name, text }))
			.filter(({ name, text }) => {
				const field = this.#sheet.fields.get(name);
				return field !== undefined && !field.isChanged && field.text !== text;
			});
		if (draft && texts.length > 0) {
			this.#sheet.put(texts);
			this.wasRestored = true;
			// What others saved since then is told apart by the server, cell by cell.
			this.version = Math.min(this.version, draft.version);
		}
		this.#sheet.onedit = () => this.schedule();
		if (this.#sheet.unsaved.length > 0) this.schedule();
	}

	/** The page was loaded again. What is typed here is merged when it is saved, not now. */
	loaded(report: { id: string; version: number } | null, shown: Record<string, string>): void {
		if (!report || this.#sheet.unsaved.length > 0 || report.version < this.version) return;
		this.report = report.id;
		this.version = report.version;
		this.#sheet.receive(shown);
	}

	schedule(wait: number = pause): void {
		clearTimeout(this.#keeping);
		this.#keeping = setTimeout(() => void this.keep(), 150);
		if (this.state === 'barred') return;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.flush(), wait);
		if (this.state === 'rest') this.state = 'waiting';
	}

	/** Keeps what is not saved on this machine, or forgets it when all is. */
	async keep(): Promise<void> {
		clearTimeout(this.#keeping);
		const typed = Object.fromEntries(this.#sheet.unsaved.map(({ name, text }) => [name, text]));
		const draft: Draft = { version: this.version, typed };
		const isEmpty = Object.keys(typed).length === 0;
		await (isEmpty ? this.#store.drop() : this.#store.keep(draft));
		this.isFragile = !isEmpty && !this.#store.lasting;
	}

	/** Saves everything now. @returns whether nothing is left to be saved or decided. */
	async flush(): Promise<boolean> {
		clearTimeout(this.#timer);
		this.#sheet.commit();
		while (this.#saving) await this.#saving;
		this.#saving = this.#save().finally(() => (this.#saving = null));
		await this.#saving;
		return this.#sheet.unsaved.length === 0;
	}

	/** The last chance of a page that is left: the answer is not waited for, the draft stays. */
	leave(): void {
		void this.keep();
		const due = this.#due();
		if (due.length > 0 && !this.#saving) this.#put(due, true).catch(() => {});
	}

	stop(): void {
		clearTimeout(this.#timer);
		clearTimeout(this.#keeping);
		this.#sheet.onedit = () => {};
	}

	#due(): Field[] {
		return this.#sheet.unsaved.filter(({ dispute, refusal }) => !dispute && !refusal);
	}

	#put(fields: readonly Field[], keepalive = false): Promise<Response> {
		const request: SaveRequest = {
			report: this.report,
			version: this.version,
			typed: Object.fromEntries(fields.map(({ name, text }) => [name, text]))
		};
		return fetch(this.#address, {
			method: 'PUT',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(request),
			// A session that has ended answers with the way to the sign-in page.
			redirect: 'manual',
			keepalive
		});
	}

	async #save(): Promise<void> {
		const fields = this.#due();
		if (fields.length === 0) {
			if (this.state !== 'barred') this.state = 'rest';
			return this.keep();
		}
		this.state = 'saving';
		for (const field of fields) field.sent = field.text;
		try {
			const response = await this.#put(fields);
			connection.reached();
			if (response.type === 'opaqueredirect' || response.status === 401) {
				this.state = 'ended';
			} else if (response.status >= 500) {
				this.#tryAgain();
			} else {
				this.#failures = 0;
				const answer: SaveAnswer = await response.json();
				this.#take(answer, fields);
			}
		} catch {
			connection.failed();
			this.#tryAgain();
		} finally {
			for (const field of fields) field.sent = null;
			await this.keep();
		}
	}

	#take(answer: SaveAnswer, fields: readonly Field[]): void {
		if (answer.done) {
			this.report = answer.report;
			this.version = answer.version;
			for (const field of fields) {
				const refusal = answer.refused.find((finding) => isAbout(field.name, finding)) ?? null;
				if (refusal && field.text === field.sent) field.refusal = refusal;
				else if (!refusal) field.stored = field.sent ?? field.stored;
			}
			this.savedAt = formatTime(Date.now());
			this.#sheet.announcement = m.entry_all_saved({ time: this.savedAt });
			this.#goOn();
		} else if ('changes' in answer) {
			this.#merge(answer);
			this.#goOn();
		} else {
			this.state = 'barred';
			this.message = answer.text;
		}
	}

	#merge({ version, changes }: { version: number; changes: Parameters<typeof fieldChanges>[0] }) {
		const theirs = fieldChanges(changes);
		const mine = Object.fromEntries(this.#sheet.unsaved.map(({ name, text }) => [name, text]));
		const { taken, disputed } = merge(theirs, mine);
		const fresh = taken.filter((name) => mine[name] === undefined);
		for (const name of [...taken, ...disputed]) {
			const field = this.#sheet.fields.get(name);
			const change = theirs.get(name);
			if (!field || !change) continue;
			field.stored = change.after;
			if (disputed.includes(name)) field.dispute = { text: change.after, by: change.by };
			else field.text = change.after;
			if (fresh.includes(name)) field.mergedFrom = change.by;
		}
		if (fresh.length > 0) this.merged = { by: authorsOf(theirs, fresh), count: fresh.length };
		this.version = version;
	}

	#goOn(): void {
		this.state = 'rest';
		if (this.#due().length > 0) this.schedule();
	}

	#tryAgain(): void {
		this.#failures += 1;
		this.state = 'offline';
		this.#sheet.announcement = m.entry_offline({ count: this.#sheet.unsaved.length });
		clearTimeout(this.#timer);
		const wait = Math.min(longestWait, pause * 2 ** this.#failures);
		this.#timer = setTimeout(() => void this.flush(), wait);
	}
}
