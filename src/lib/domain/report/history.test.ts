import { expect, it } from 'vitest';
import { noHistory, redo, remember, undo } from './history';

const edit = (before: string, after: string) => [{ name: 'a', before, after }];

it('undoes and redoes edits in their order, a paste as one', () => {
	const paste = [
		{ name: 'a', before: '1', after: '2' },
		{ name: 'b', before: '', after: '5' }
	];
	const two = remember(remember(noHistory, edit('', '1')), paste);
	const once = undo(two);
	expect(once?.texts).toEqual([
		{ name: 'a', text: '1' },
		{ name: 'b', text: '' }
	]);
	const twice = undo(once?.history ?? noHistory);
	expect(twice?.texts).toEqual([{ name: 'a', text: '' }]);
	expect(undo(twice?.history ?? noHistory)).toBeNull();
	expect(redo(twice?.history ?? noHistory)?.texts).toEqual([{ name: 'a', text: '1' }]);
});

it('forgets what was undone once something else is done', () => {
	const undone = undo(remember(noHistory, edit('', '1')))?.history ?? noHistory;
	expect(redo(remember(undone, edit('', '2')))).toBeNull();
});

it('an edit that changes nothing is none', () => {
	expect(remember(noHistory, edit('1', '1'))).toBe(noHistory);
});
