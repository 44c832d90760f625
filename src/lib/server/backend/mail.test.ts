import { expect, it } from 'vitest';
import { plainText } from './mail';

it('says where to go in plain words', () => {
	const html =
		'<h1>Choose</h1>\n<p>Open this page:</p>\n<p><a href="http://x/y?a=1&amp;b=2">Go</a></p>';
	expect(plainText({ to: 'a@example.org', subject: '', text: 'other words', html })).toBe(
		'Choose\nOpen this page:\nhttp://x/y?a=1&b=2'
	);
});

it('falls back to the words it was given', () => {
	expect(plainText({ to: 'a@example.org', subject: '', text: 'Hello' })).toBe('Hello');
});
