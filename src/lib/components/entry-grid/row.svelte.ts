import { evaluate } from '$lib/domain/checks/evaluate';
import type { Finding } from '$lib/domain/checks/finding';
import { isBlocking } from '$lib/domain/checks/isBlocking';
import { keyNamed, readFieldName } from '$lib/domain/report/address';
import type { BlockLayout, IndicatorLayout } from '$lib/domain/report/layout';
import { liveFigures } from '$lib/domain/report/live';
import { cellsOf, observed } from '$lib/domain/report/observed';
import type { ReportForm } from '$lib/domain/report/shapes';
import { isNumber, plainNumber } from '$lib/domain/report/typedNumber';
import type { Field } from './field.svelte';
import { faultyAmong } from './isAbout';

/** Milliseconds without a letter, after which the checks look at what is typed. */
const pause = 300;

/** What the rows have in common. */
export type EntryData = Pick<ReportForm, 'checks' | 'thresholds'> & {
	overlapping: ReadonlySet<string>;
	/** Whether somebody tried to submit: then everything that is missing is said. */
	isChecked: () => boolean;
};

/** One indicator of the sheet, with everything that follows from what is typed for it. */
export class Row {
	readonly layout: IndicatorLayout;
	readonly #data: EntryData;
	readonly #fields: ReadonlyMap<string, Field>;
	/** Whether its breakdowns and comment show. */
	isOpen = $state(false);
	isHidden = $state(false);
	/** Whether somebody is in the middle of a figure: then nothing is held against it yet. */
	#isTyping = $state(false);
	#pause: ReturnType<typeof setTimeout> | undefined;
	#next: (() => void) | null = null;
	#found: readonly Finding[] = [];

	observations = $derived.by(() =>
		this.layout.blocks
			.map((block) => observed(block, (name) => this.#fields.get(name)?.text ?? ''))
			.filter((observation) => observation !== null)
	);
	live = $derived.by(() =>
		liveFigures(this.layout.indicator, this.observations, this.#data.thresholds)
	);
	/** What the checks say, and what is no number or was refused; while somebody types, as it was before. */
	findings = $derived.by(() => {
		if (this.#isTyping) return this.#found;
		const { checks, overlapping } = this.#data;
		this.#found = [
			...this.fields.flatMap((field) => field.refusal ?? notANumber(field) ?? []),
			...evaluate(checks, this.layout.indicator, this.observations, overlapping)
		];
		return this.#found;
	});
	/**
	 * What there is to say of the row. Before somebody tried to submit, it is not held against anybody that
	 * the rest is still to come.
	 */
	problems = $derived.by(() =>
		this.findings.filter(
			(finding) => isBlocking(finding) && (this.#data.isChecked() || !isToCome(finding))
		)
	);
	/** Names of the fields that a message points at. */
	faulty = $derived.by(() =>
		faultyAmong(
			this.fields.map(({ name }) => name),
			this.problems
		)
	);
	isFilled = $derived.by(() => !this.findings.some(({ code }) => code === 'not_reported'));
	unsaved = $derived.by(() => this.fields.filter(({ isChanged }) => isChanged));

	readonly fields: readonly Field[];

	constructor(layout: IndicatorLayout, data: EntryData, fields: ReadonlyMap<string, Field>) {
		this.layout = layout;
		this.#data = data;
		this.#fields = fields;
		this.fields = layout.blocks
			.flatMap(namesOf)
			.map((name) => fields.get(name))
			.filter((field) => field !== undefined);
		this.isOpen = layout.blocks.some(({ splits, text }) => splits.length > 0 || text !== null);
	}

	/** Another letter: the checks wait until there is none for a moment. */
	typing(): void {
		this.#isTyping = true;
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => {
			this.#isTyping = false;
			this.#next?.();
			this.#next = null;
		}, pause);
	}

	/** Once the checks have looked at what was typed; at once where nobody types. */
	whenChecked(next: () => void): void {
		if (this.#isTyping) this.#next = next;
		else next();
	}

	get code(): string {
		return this.layout.indicator.code;
	}
}

function isToCome({ code, params }: Finding): boolean {
	return code === 'not_reported' || (code === 'cells_do_not_add_up' && params?.parts === 0);
}

/** The same refusal as the database's, said while somebody types. */
function notANumber({ name, isNumber: asksForNumber, text }: Field): Finding | null {
	const plain = asksForNumber ? plainNumber(text) : null;
	const address = readFieldName(name);
	if (plain === null || isNumber(plain) || address?.kind !== 'f') return null;
	return {
		code: 'not_a_number',
		level: 'error',
		indicator: address.indicator,
		location: address.location || null,
		key: address.key ? keyNamed(address.key) : null,
		field: address.field,
		params: { given: text.slice(0, 80) }
	};
}

function namesOf(block: BlockLayout): string[] {
	return [
		...block.numbers.map(({ name }) => name),
		...cellsOf(block).map(({ name }) => name),
		...(block.text ? [block.text] : []),
		block.state,
		block.comment
	];
}
