import { Paragraph } from 'docx';
import { plainText } from '../plainText.ts';
import { textStyle } from './look.ts';

/** The footnotes of a file, numbered in the order in which their marks appear. */
export class Footnotes {
	readonly #texts: string[] = [];

	/** Keeps a footnote. @returns its number. */
	add(text: string): number {
		return this.#texts.push(text);
	}

	all(): Record<number, { children: Paragraph[] }> {
		return Object.fromEntries(
			this.#texts.map((text, index) => [
				index + 1,
				{ children: [new Paragraph({ style: textStyle.note, text: plainText(text) })] }
			])
		);
	}
}
