import type { Finding } from '$lib/domain/checks/finding';
import { overlappingOf } from '$lib/domain/checks/checked';
import { isBlocking } from '$lib/domain/checks/isBlocking';
import { narrativeFindings } from '$lib/domain/checks/narrative';
import { narrativeName, readFieldName } from '$lib/domain/report/address';
import { spotsOf, type Spot } from '$lib/domain/report/cursor';
import { fieldChanges, type FieldChange } from '$lib/domain/report/fieldChanges';
import { noHistory, redo, remember, undo } from '$lib/domain/report/history';
import { layoutOf, linesOf, type Line } from '$lib/domain/report/layout';
import type { Misplaced } from '$lib/domain/report/placeBlock';
import type { ReportForm } from '$lib/domain/report/shapes';
import { narrativeResults } from '$lib/domain/report/shownFields';
import { findingText } from '$lib/words/findings';
import type { Field } from './field.svelte';
import { fieldsOf, rowsByField } from './fieldsOf';
import { isAbout } from './isAbout';
import { Row, type EntryData } from './row.svelte';

/** What the page loads. */
export type EntryPage = ReportForm & { userId: string };
export type Filter = 'all' | 'empty' | 'problems';
type Texts = readonly { name: string; text: string }[];

/** The quarter as it stands in the browser: every field, what follows from it, and what was done. */
export class Sheet {
	readonly fields: ReadonlyMap<string, Field>;
	readonly rows: readonly Row[];
	readonly lines: readonly Line[];
	/** What was changed since the last review, by field. */
	readonly changed: ReadonlyMap<string, FieldChange>;
	/** Fields of the narrative. */
	readonly #told: readonly Field[];
	readonly #results: readonly string[];
	readonly #checks: EntryData['checks'];
	readonly #spots: ReadonlyMap<string, Spot>;
	readonly #rowOf: ReadonlyMap<string, Row>;
	/** Called with every edit. */
	onedit: () => void = () => {};

	/** Whether somebody tried to submit: then everything that is missing is said. */
	isChecked = $state(false);
	filter = $state<Filter>('all');
	/** Code of the indicator that has the focus; on a phone, the one that shows. */
	current = $state('');
	isPanelOpen = $state(false);
	misplaced = $state.raw<Misplaced[]>([]);
	/** For the one live region of the page. */
	announcement = $state('');
	#history = $state.raw(noHistory);
	#pending: { name: string; before: string } | null = null;

	all = $derived.by(() => [...this.fields.values()]);
	/** Row by row, so that a letter looks at one row and not at all. */
	unsaved = $derived.by(() => [
		...this.rows.flatMap((row) => row.unsaved),
		...this.#told.filter(({ isChanged }) => isChanged)
	]);
	disputed = $derived(this.all.filter(({ dispute }) => dispute !== null));
	filled = $derived.by(() => this.rows.filter(({ isFilled }) => isFilled).length);
	/** What is missing of the narrative, by result. */
	narrative = $derived.by(() =>
		this.#results.flatMap((code) =>
			narrativeFindings(
				this.#checks,
				code,
				this.rows
					.filter(({ layout, live }) => {
						return layout.indicator.resultCode === code && live.status === 'off_track';
					})
					.map((row) => row.code),
				(section) => this.text(narrativeName(section, code))
			)
		)
	);

	constructor(
		page: EntryPage,
		shown: Record<string, string>,
		typed: Record<string, string>,
		refused: readonly Finding[]
	) {
		this.fields = fieldsOf(shown, typed);
		const { checks, thresholds } = page;
		const isChecked = () => this.isChecked;
		const common: EntryData = {
			checks,
			thresholds,
			overlapping: overlappingOf(page.dimensions),
			isChecked
		};
		const layout = layoutOf(page);
		this.rows = layout.map((own) => new Row(own, common, this.fields));
		this.lines = linesOf(page, layout);
		this.#told = [...this.fields.values()].filter(({ name }) => readFieldName(name)?.kind === 'n');
		this.#spots = spotsOf(this.lines);
		this.#rowOf = rowsByField(this.rows);
		this.changed = fieldChanges(page.changed);
		this.#results = narrativeResults(page).map(({ code }) => code);
		this.#checks = checks;
		this.current = this.rows[0]?.code ?? '';
		this.refuse(refused);
	}

	/** @throws Error for a name the sheet does not ask for. */
	field(name: string): Field {
		const field = this.fields.get(name);
		if (!field) throw new Error(`The sheet has no field ${name}`);
		return field;
	}

	text(name: string): string {
		return this.fields.get(name)?.text ?? '';
	}

	spotOf(name: string): Spot | null {
		return this.#spots.get(name) ?? null;
	}

	rowOf(name: string): Row | undefined {
		return this.#rowOf.get(name);
	}

	/** Everything that keeps the report from being submitted, for those who tried. */
	get findings(): Finding[] {
		return [...this.rows.flatMap(({ findings }) => findings.filter(isBlocking)), ...this.narrative];
	}

	/** What is typed into a field, letter by letter; one edit until the field is left. */
	type(name: string, text: string): void {
		const field = this.fields.get(name);
		if (!field) return;
		if (this.#pending?.name !== name) {
			this.commit();
			this.#pending = { name, before: field.text };
		}
		this.rowOf(name)?.typing();
		this.#set(field, text);
		this.onedit();
	}

	/** Ends the edit of a field. */
	commit(): void {
		if (!this.#pending) return;
		const { name, before } = this.#pending;
		this.#pending = null;
		this.#history = remember(this.#history, [{ name, before, after: this.text(name) }]);
	}

	/** Gives back what stood in the field before it was typed in. @returns whether there was anything. */
	revert(name: string): boolean {
		if (this.#pending?.name !== name) return false;
		const { before } = this.#pending;
		const isTyped = this.text(name) !== before;
		this.#pending = null;
		this.#apply([{ name, text: before }]);
		return isTyped;
	}

	/** Several fields in one edit: a paste, a cleared range, a state. */
	put(texts: Texts): void {
		this.commit();
		const edit = texts.map(({ name, text }) => ({ name, before: this.text(name), after: text }));
		this.#history = remember(this.#history, edit);
		this.#apply(texts);
	}

	/** @returns the first field that changed; null when there was nothing to undo. */
	undo(): string | null {
		this.commit();
		return this.#step(undo(this.#history));
	}

	redo(): string | null {
		this.commit();
		return this.#step(redo(this.#history));
	}

	get mayUndo(): boolean {
		return this.#history.done.length > 0;
	}

	get mayRedo(): boolean {
		return this.#history.undone.length > 0;
	}

	/** What does not apply has no figures: they go, and undo brings them back. */
	say(state: string, value: string): void {
		const block = this.rows
			.flatMap(({ layout }) => layout.blocks)
			.find((own) => own.state === state);
		const figures =
			block && value === 'not_applicable'
				? [
						...block.numbers.map(({ name }) => name),
						...block.splits.flatMap(({ rows }) =>
							rows.flatMap(({ cells }) => cells.map(({ name }) => name))
						)
					]
				: [];
		this.put([{ name: state, text: value }, ...figures.map((name) => ({ name, text: '' }))]);
	}

	/** Marks what could not be kept. */
	refuse(findings: readonly Finding[]): void {
		for (const finding of findings) {
			const found = this.all.find(({ name }) => isAbout(name, finding));
			if (found) found.refusal = finding;
		}
	}

	/** Ends the edit of a field that is left, and says what is wrong with it for those who do not see it. */
	leave(name: string): void {
		this.commit();
		const row = this.rowOf(name);
		row?.whenChecked(() => {
			const said = row.problems.filter((finding) => isAbout(name, finding)).map(findingText);
			if (said.length > 0) this.announcement = said.join(' ');
		});
	}

	/** Chooses rows as they are now, lest a row goes away while somebody types in it. */
	show(filter: Filter): void {
		this.filter = filter;
		for (const row of this.rows) {
			row.isHidden =
				(filter === 'empty' && row.isFilled) ||
				(filter === 'problems' && row.problems.length === 0);
		}
	}

	/** What the server says now, where nothing else was typed. */
	receive(shown: Record<string, string>): void {
		for (const [name, text] of Object.entries(shown)) {
			const field = this.fields.get(name);
			if (!field || field.stored === text) continue;
			if (!field.isChanged) field.text = text;
			field.stored = text;
		}
	}

	#step(step: ReturnType<typeof undo>): string | null {
		if (!step) return null;
		this.#history = step.history;
		this.#apply(step.texts);
		return step.texts[0]?.name ?? null;
	}

	#apply(texts: Texts): void {
		for (const { name, text } of texts) {
			const field = this.fields.get(name);
			if (field) this.#set(field, text);
		}
		this.onedit();
	}

	#set(field: Field, text: string): void {
		field.text = text;
		field.refusal = null;
		field.mergedFrom = '';
	}
}
