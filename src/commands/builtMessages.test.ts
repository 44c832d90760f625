import { expect, it } from 'vitest';
import { withTexts } from './builtMessages.js';

const texts = {
	save: 'Save',
	markup: 'Fewer than <k> "people"',
	filled: '{count} filled',
	escaped: 'A brace \\{ is text'
};

it('puts texts in place of messages without parameters, in code and in markup', () => {
	expect(withTexts('const word = m.save();', texts)).toBe('const word = "Save";');
	expect(withTexts('<b title="{m.save()} · {x}">{m.save()}</b>', texts)).toBe(
		'<b title="{"Save"} · {x}">{"Save"}</b>'
	);
});

it('keeps a function where a message is handed on', () => {
	expect(withTexts('const words = { save: m.save, filled: m.filled };', texts)).toBe(
		'const words = { save: (() => "Save"), filled: m.filled };'
	);
});

it('writes a text so that it is neither markup nor the end of a string', () => {
	expect(withTexts('m.markup()', texts)).toBe(String.raw`"Fewer than \u003ck> \"people\""`);
});

it.each([
	['a message with parameters', 'm.filled({ count })'],
	['braces that the compiler of messages reads', 'm.filled()'],
	['what it escapes', 'm.escaped()'],
	['what no message is named', 'm.toString()'],
	['what is no message', 'form.save() + form.m.save()']
])('leaves %s', (_, code) => {
	expect(withTexts(code, texts)).toBe(code);
});
