/** The keys of a spreadsheet, for the fields of a sheet. Without them it is a form like others. */
import { readBlock, writeBlock } from '$lib/domain/report/block';
import { between, moved, type Spot, type Step } from '$lib/domain/report/cursor';
import { placeBlock } from '$lib/domain/report/placeBlock';
import { fieldName, readFieldName } from '$lib/domain/report/address';
import { m } from '$lib/messages/messages.js';
import type { Attachment } from 'svelte/attachments';
import type { Field } from './field.svelte';
import type { Sheet } from './sheet.svelte';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const steps: Record<string, Step> = {
	ArrowUp: 'up',
	ArrowDown: 'down',
	ArrowLeft: 'left',
	ArrowRight: 'right',
	Home: 'start',
	End: 'end'
};

/** @param save called where somebody asks for it. */
export function sheetKeys(sheet: Sheet, save: () => void): Attachment<HTMLElement> {
	return (root) => {
		/** Where a range begins; null while one cell is chosen. */
		let anchor: Spot | null = null;
		/** The cells of the range; none while one cell is chosen. */
		let selected: Field[] = [];
		/** Whether the arrows move inside the text: after F2 or a second click. */
		let isEditing = false;

		const controlOf = (name: string) => {
			const found = root.querySelector(`[name="${CSS.escape(name)}"]`);
			return isControl(found) ? found : null;
		};
		const isOpen = (line: number) => {
			const [first = ''] = sheet.lines[line]?.names ?? [];
			return controlOf(first)?.checkVisibility() ?? false;
		};
		const nameAt = ({ line, column }: Spot) => sheet.lines[line]?.names[column] ?? '';

		function select(cells: readonly string[]): void {
			for (const field of selected) field.isSelected = false;
			const names = cells.length > 1 ? cells : [];
			selected = names.map((name) => sheet.fields.get(name)).filter((field) => field !== undefined);
			for (const field of selected) field.isSelected = true;
		}

		function focus(spot: Spot | null): boolean {
			const control = spot && controlOf(nameAt(spot));
			if (!control) return false;
			control.focus();
			control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
			return true;
		}

		const chosen = (at: Spot) => between(sheet.lines, anchor ?? at, at, isOpen);

		function go(at: Spot, step: Step, isExtending: boolean): boolean {
			const to = moved(sheet.lines, at, step, isOpen);
			if (!to) return false;
			const from = isExtending ? (anchor ?? at) : null;
			if (!focus(to)) return false;
			anchor = from;
			select(from ? between(sheet.lines, from, to, isOpen).flat() : []);
			return true;
		}

		function keydown(event: KeyboardEvent): void {
			const control = event.target;
			if (!isControl(control) || event.isComposing) return;
			const at = sheet.spotOf(control.name);
			if (everywhere(event, control)) return event.preventDefault();
			if (!at || event.altKey || control instanceof HTMLSelectElement) return;
			const isNumber = sheet.fields.get(control.name)?.isNumber ?? false;
			if (inCell(event, control, at, isNumber)) event.preventDefault();
		}

		/** Keys that mean the same in every field. @returns whether it was one. */
		function everywhere(
			{ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent,
			control: Control
		) {
			const isCommand = ctrlKey || metaKey;
			const isText = !(sheet.fields.get(control.name)?.isNumber ?? false);
			const letter = key.toLowerCase();
			if (isCommand && letter === 's') save();
			else if (isCommand && key === 'Enter') sheet.isPanelOpen = !sheet.isPanelOpen;
			else if (isCommand && !isText && letter === 'z') step(shiftKey ? sheet.redo() : sheet.undo());
			else if (isCommand && !isText && letter === 'y') step(sheet.redo());
			else if (altKey && (key === 'ArrowDown' || key === 'ArrowUp')) {
				const row = sheet.rowOf(control.name);
				if (row) row.isOpen = key === 'ArrowDown';
			} else return false;
			return true;
		}

		/** Shows what was undone or done again. */
		function step(name: string | null): void {
			const spot = name === null ? null : sheet.spotOf(name);
			if (spot) focus(spot);
			if (document.activeElement instanceof HTMLInputElement) document.activeElement.select();
		}

		function inCell(event: KeyboardEvent, control: Control, at: Spot, isNumber: boolean): boolean {
			const { key, shiftKey, ctrlKey, metaKey } = event;
			const isLong = control instanceof HTMLTextAreaElement;
			if (key === 'Tab') return go(at, shiftKey ? 'previous' : 'next', false);
			if (key === 'Escape') return escape(control.name);
			if (key === 'Enter' && !isLong) {
				go(at, shiftKey ? 'up' : 'down', false);
				return true;
			}
			if (key === 'F2' && isNumber) {
				isEditing = true;
				const end = control.value.length;
				if (control instanceof HTMLInputElement) control.setSelectionRange(end, end);
				return true;
			}
			if ((key === 'Delete' || key === 'Backspace') && anchor) {
				clear(at);
				return true;
			}
			const direction = steps[key];
			if (!direction || isLong) return false;
			if ((ctrlKey || metaKey) && (key === 'Home' || key === 'End')) return farthest(key === 'End');
			const isVertical = direction === 'up' || direction === 'down';
			if (!isVertical && (!isNumber || isEditing)) return false;
			go(at, direction, shiftKey && isNumber);
			return true;
		}

		function escape(name: string): boolean {
			isEditing = false;
			const wasRange = anchor !== null;
			anchor = null;
			select([]);
			const wasTyped = sheet.revert(name);
			if (!wasTyped && !wasRange && sheet.isPanelOpen) sheet.isPanelOpen = false;
			const control = controlOf(name);
			if (control instanceof HTMLInputElement) control.select();
			return true;
		}

		function clear(at: Spot): void {
			sheet.put(
				chosen(at)
					.flat()
					.filter((name) => !isLocked(name))
					.map((name) => ({ name, text: '' }))
			);
		}

		function farthest(isEnd: boolean): boolean {
			const open = sheet.lines.map((_, line) => line).filter(isOpen);
			const line = isEnd ? open.at(-1) : open[0];
			return line !== undefined && focus({ line, column: 0 });
		}

		const isLocked = (name: string) => {
			const address = readFieldName(name);
			const control = controlOf(name);
			if (address?.kind !== 'f' || control instanceof HTMLSelectElement || control?.readOnly)
				return true;
			const { indicator, location } = address;
			const state = fieldName({ indicator, location: location || null, key: null, field: 'state' });
			return sheet.text(state) === 'not_applicable';
		};

		function paste(event: ClipboardEvent): void {
			const control = event.target;
			if (!isControl(control) || !sheet.fields.get(control.name)?.isNumber) return;
			const at = sheet.spotOf(control.name);
			const block = readBlock(event.clipboardData?.getData('text/plain') ?? '');
			const isOne = block.length === 1 && block[0]?.length === 1;
			if (!at || (isOne && (isEditing || !anchor))) return;
			event.preventDefault();
			const range = chosen(at);
			// One figure fills the whole range, as in a spreadsheet.
			const filling = isOne ? range.map((cells) => cells.map(() => block[0]?.[0] ?? '')) : block;
			const start = sheet.spotOf(range[0]?.[0] ?? '') ?? at;
			const { placed, misplaced } = placeBlock(filling, sheet.lines, start, isOpen, isLocked);
			sheet.put(placed);
			sheet.misplaced = misplaced;
			sheet.announcement = m.entry_pasted({ count: placed.length });
			if (document.activeElement instanceof HTMLInputElement) document.activeElement.select();
		}

		function copy(event: ClipboardEvent): void {
			const control = event.target;
			const at = isControl(control) ? sheet.spotOf(control.name) : null;
			if (!at || !anchor) return;
			event.preventDefault();
			const rows = chosen(at).map((cells) => cells.map((name) => sheet.text(name)));
			event.clipboardData?.setData('text/plain', writeBlock(rows));
			if (event.type === 'cut') clear(at);
		}

		function input({ target }: Event): void {
			if (!isControl(target) || !sheet.fields.has(target.name)) return;
			if (target instanceof HTMLSelectElement) sheet.say(target.name, target.value);
			else sheet.type(target.name, target.value);
		}

		function focusin({ target }: FocusEvent): void {
			if (!isControl(target)) return;
			const row = sheet.rowOf(target.name);
			if (row) sheet.current = row.code;
			if (target instanceof HTMLInputElement && sheet.fields.get(target.name)?.isNumber)
				target.select();
		}

		function focusout({ target }: FocusEvent): void {
			if (isControl(target)) sheet.leave(target.name);
			isEditing = false;
			anchor = null;
			select([]);
		}

		/** The first click chooses the cell, the second one sets the caret; with Shift, a range. */
		function mousedown(event: MouseEvent): void {
			const { target, shiftKey, button } = event;
			const isCell =
				target instanceof HTMLInputElement && sheet.fields.get(target.name)?.isNumber === true;
			if (!isCell || button !== 0) return;
			if (document.activeElement === target) {
				isEditing = true;
				return;
			}
			event.preventDefault();
			const active = document.activeElement;
			const from = shiftKey && isControl(active) ? (anchor ?? sheet.spotOf(active.name)) : null;
			const to = sheet.spotOf(target.name);
			target.focus();
			anchor = from;
			if (from && to) select(between(sheet.lines, from, to, isOpen).flat());
		}

		const leaving = new AbortController();
		const { signal } = leaving;
		root.addEventListener('keydown', keydown, { signal });
		root.addEventListener('input', input, { signal });
		root.addEventListener('focusin', focusin, { signal });
		root.addEventListener('focusout', focusout, { signal });
		root.addEventListener('mousedown', mousedown, { signal });
		root.addEventListener('paste', paste, { signal });
		root.addEventListener('copy', copy, { signal });
		root.addEventListener('cut', copy, { signal });
		return () => leaving.abort();
	};
}

function isControl(target: unknown): target is Control {
	return (
		target instanceof HTMLInputElement ||
		target instanceof HTMLTextAreaElement ||
		target instanceof HTMLSelectElement
	);
}
