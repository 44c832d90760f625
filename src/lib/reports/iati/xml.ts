import { plainText } from '../shared/plainText.ts';

/** An element: its name, its attributes, and what stands in it. */
export interface Xml {
	name: string;
	attributes: Record<string, string | null>;
	content: readonly Xml[] | string;
}

/** An element; attributes that are null are left out. */
export function element(
	name: string,
	attributes: Xml['attributes'] = {},
	content: Xml['content'] = []
): Xml {
	return { name, attributes, content };
}

/** An element that holds text as IATI wants it: in a `narrative`. */
export function narrated(name: string, text: string, attributes: Xml['attributes'] = {}): Xml {
	return element(name, attributes, [element('narrative', {}, text)]);
}

/** A whole file, indented. */
export function xmlFile(root: Xml, comments: readonly string[]): Uint8Array {
	const notes = comments.map((text) => `<!-- ${plainText(text).replaceAll('--', '- -')} -->\n`);
	const text = `<?xml version="1.0" encoding="UTF-8"?>\n${notes.join('')}${written(root, '')}`;
	return new TextEncoder().encode(text);
}

function written({ name, attributes, content }: Xml, indent: string): string {
	const tag = Object.entries(attributes).reduce(
		(before, [key, value]) => (value === null ? before : `${before} ${key}="${escaped(value)}"`),
		`${indent}<${name}`
	);
	if (content.length === 0) return `${tag}/>\n`;
	if (typeof content === 'string') return `${tag}>${escaped(content)}</${name}>\n`;
	const inner = content.map((child) => written(child, `${indent}\t`)).join('');
	return `${tag}>\n${inner}${indent}</${name}>\n`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
	return plainText(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
