import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { FileRefusal } from '../open/fileRefusal';
import type { Limits } from '../open/limits';
import { cleanText } from './cleanText';
import type { Grid } from './grid';
import { GridBuilder, type Budget } from './gridBuilder';
import { attribute, tokens, type Token } from './xml';

/** The tables of a Word document, in their order; a table inside a cell is part of the cell's text. */
export async function docxGrids(parts: Map<string, Uint8Array>, limits: Limits): Promise<Grid[]> {
	// Only what was measured goes on: the library expands its input again.
	const measured = zipSync(Object.fromEntries(parts), { level: 0 });
	const html = await mammoth
		.convertToHtml(
			{ buffer: Buffer.from(measured) },
			{
				convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
				includeEmbeddedStyleMap: false,
				externalFileAccess: false
			}
		)
		.catch(() => {
			throw new FileRefusal('file_is_broken');
		});
	return tables(html.value, limits);
}

function tables(html: string, limits: Limits): Grid[] {
	const budget: Budget = { cells: limits.cells };
	const grids: Grid[] = [];
	let depth = 0;
	let table: TableReader | null = null;
	for (const token of tokens(html)) {
		if (token.kind === 'open' && token.name === 'table') {
			depth += 1;
			if (depth === 1) {
				const builder = new GridBuilder(`Table ${grids.length + 1}`, limits, budget);
				grids.push(builder.grid);
				table = new TableReader(builder);
			}
		} else if (token.kind === 'close' && token.name === 'table') {
			depth -= 1;
			if (depth === 0) table = null;
		} else table?.take(token, depth === 1);
	}
	return grids;
}

/** Follows the rows and cells of one table. */
class TableReader {
	readonly #builder: GridBuilder;
	#row = -1;
	#column = 0;
	#span = { rows: 1, columns: 1 };
	#text = '';
	#isInCell = false;
	/** Lists that are open, innermost last: the number of the item, or null where it has a bullet. */
	#lists: (number | null)[] = [];

	constructor(builder: GridBuilder) {
		this.#builder = builder;
	}

	take(token: Token, isOuter: boolean): void {
		if (token.kind === 'text') {
			if (this.#isInCell) this.#text += token.text;
			return;
		}
		if (isOuter && token.name === 'tr' && token.kind === 'open') {
			this.#row += 1;
			this.#column = 0;
		} else if (isOuter && (token.name === 'td' || token.name === 'th')) {
			if (token.kind === 'close') this.#endCell();
			else this.#beginCell(token.attributes, token.kind === 'empty');
		} else this.#takeText(token);
	}

	#beginCell(attributes: string, isEmpty: boolean): void {
		const span = (name: string) => Math.max(1, Number(attribute(attributes, name) ?? 1));
		this.#span = { rows: span('rowspan'), columns: span('colspan') };
		this.#text = '';
		this.#lists = [];
		this.#isInCell = true;
		while (this.#builder.has(this.#row, this.#column)) this.#column += 1;
		if (isEmpty) this.#endCell();
	}

	#endCell(): void {
		this.#isInCell = false;
		const { rows, columns } = this.#span;
		this.#builder.put(this.#row, this.#column, { text: cleanText(this.#text) });
		if (rows > 1 || columns > 1) this.#builder.merge(this.#row, this.#column, rows, columns);
		this.#column += columns;
	}

	#takeText(token: Exclude<Token, { kind: 'text' }>): void {
		switch (token.name) {
			case 'ol':
			case 'ul':
				if (token.kind === 'open') this.#lists.push(token.name === 'ol' ? 0 : null);
				else this.#lists.pop();
				break;
			case 'li':
				this.#text += token.kind === 'open' ? `\n${this.#mark()}` : '\n';
				break;
			case 'p':
			case 'br':
			case 'tr':
			case 'h1':
			case 'h2':
			case 'h3':
			case 'h4':
				if (token.kind !== 'open') this.#text += '\n';
		}
	}

	#mark(): string {
		const count = this.#lists.pop();
		this.#lists.push(typeof count === 'number' ? count + 1 : null);
		return typeof count === 'number' ? `${count + 1}. ` : '• ';
	}
}
