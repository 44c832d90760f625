import type { Block, Paragraph, Run } from '../document/model.ts';

/** Bullets that follow each other, each with the paragraphs below it. */
export interface List {
	kind: 'list';
	items: { runs: readonly Run[]; below: (readonly Run[])[] }[];
}

/** The blocks with their bullets put together, so that a screen reader counts one list. */
export function listed(blocks: readonly Block[]): (Exclude<Block, Paragraph> | Paragraph | List)[] {
	const found: (Block | List)[] = [];
	for (const block of blocks) {
		const last = found.at(-1);
		const list = last?.kind === 'list' ? last : undefined;
		const style = block.kind === 'paragraph' ? block.style : '';
		if (block.kind !== 'paragraph' || (style !== 'bullet' && style !== 'underBullet')) {
			found.push(block);
		} else if (style === 'underBullet' && list) {
			list.items.at(-1)?.below.push(block.runs);
		} else if (list) {
			list.items.push({ runs: block.runs, below: [] });
		} else {
			found.push({ kind: 'list', items: [{ runs: block.runs, below: [] }] });
		}
	}
	return found;
}
