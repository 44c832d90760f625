import { FileRefusal } from '../open/fileRefusal';
import type { Limits } from '../open/limits';
import type { Grid } from './grid';
import { GridBuilder, type Budget } from './gridBuilder';
import { numberFormats } from './numberFormats';
import { readSheet, type SheetContext } from './sheet';
import { attribute, tokens } from './xml';

/** The sheets of a workbook that are not hidden, in their order. */
export function xlsxGrids(parts: Map<string, Uint8Array>, limits: Limits): Grid[] {
	const text = (name: string) => new TextDecoder().decode(parts.get(name));
	const workbook = text('xl/workbook.xml');
	const targets = relationships(text('xl/_rels/workbook.xml.rels'));
	const context: SheetContext = {
		strings: sharedStrings(text('xl/sharedStrings.xml')),
		formats: numberFormats(text('xl/styles.xml')),
		isFrom1904: /<(\w+:)?workbookPr[^>]*date1904\s*=\s*["'](1|true)/.test(workbook)
	};
	const budget: Budget = { cells: limits.cells };
	const grids: Grid[] = [];
	for (const token of tokens(workbook)) {
		if ((token.kind !== 'empty' && token.kind !== 'open') || token.name !== 'sheet') continue;
		const state = attribute(token.attributes, 'state') ?? 'visible';
		const target = targets.get(attribute(token.attributes, 'id') ?? '') ?? '';
		const part = parts.get(partName(target));
		if (state !== 'visible' || !part) continue;
		const name = attribute(token.attributes, 'name') ?? `Sheet ${grids.length + 1}`;
		const builder = new GridBuilder(name, limits, budget);
		readSheet(new TextDecoder().decode(part), context, builder);
		grids.push(builder.grid);
	}
	if (grids.length === 0) throw new FileRefusal('file_is_broken');
	return grids;
}

function partName(target: string): string {
	return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}

function relationships(xml: string): Map<string, string> {
	const targets = new Map<string, string>();
	for (const token of tokens(xml)) {
		if (token.kind === 'text' || token.kind === 'close' || token.name !== 'Relationship') continue;
		const id = attribute(token.attributes, 'Id');
		if (id) targets.set(id, attribute(token.attributes, 'Target') ?? '');
	}
	return targets;
}

/** The texts that cells name by their number; how to read them aloud (`rPh`) is no part of them. */
function sharedStrings(xml: string): string[] {
	const strings: string[] = [];
	let text = '';
	let isText = false;
	let isPhonetic = false;
	for (const token of tokens(xml)) {
		if (token.kind === 'text') {
			if (isText && !isPhonetic) text += token.text;
		} else if (token.name === 'si') {
			if (token.kind !== 'open') strings.push(text);
			text = '';
		} else if (token.name === 't') isText = token.kind === 'open';
		else if (token.name === 'rPh') isPhonetic = token.kind === 'open';
	}
	return strings;
}
