/**
 * XML as a run of tags and texts. A spreadsheet is read with it and not with a library, because a
 * library unfolds what a small hostile file may fold: validations, styles and merges of a million
 * cells. Entities are only those that XML itself knows.
 */
export type Token =
	| { kind: 'open' | 'empty'; name: string; attributes: string }
	| { kind: 'close'; name: string }
	| { kind: 'text'; text: string };

export function* tokens(xml: string): Generator<Token> {
	let at = 0;
	while (at < xml.length) {
		const start = xml.indexOf('<', at);
		if (start < 0) return;
		if (start > at) yield { kind: 'text', text: unescape(xml.slice(at, start)) };
		if (xml.startsWith('<![CDATA[', start)) {
			const end = endOf(xml, ']]>', start);
			yield { kind: 'text', text: xml.slice(start + 9, end - 3) };
			at = end;
			continue;
		}
		at = endOf(xml, xml.startsWith('<!--', start) ? '-->' : '>', start);
		const tag = xml.slice(start + 1, at - 1);
		if (tag[0] === '?' || tag[0] === '!') continue;
		if (tag[0] === '/') yield { kind: 'close', name: localName(tag.slice(1)) };
		else yield opening(tag);
	}
}

/** The value of an attribute, or null. */
export function attribute(attributes: string, name: string): string | null {
	const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*("([^"]*)"|'([^']*)')`).exec(attributes);
	return found ? unescape(found[2] ?? found[3] ?? '') : null;
}

function opening(tag: string): Token {
	const isEmpty = tag.endsWith('/');
	const body = isEmpty ? tag.slice(0, -1) : tag;
	const space = body.search(/\s/);
	return {
		kind: isEmpty ? 'empty' : 'open',
		name: localName(space < 0 ? body : body.slice(0, space)),
		attributes: space < 0 ? '' : body.slice(space)
	};
}

function endOf(xml: string, mark: string, from: number): number {
	const found = xml.indexOf(mark, from);
	return found < 0 ? xml.length + 1 : found + mark.length;
}

/** Some programs write `x:row` where others write `row`. */
function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1).trim();
}

const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescape(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,6});/gi, (whole, entity: string) => {
		if (entity[0] !== '#') return named[entity] ?? whole;
		const isHex = entity[1] === 'x' || entity[1] === 'X';
		const code = parseInt(entity.slice(isHex ? 2 : 1), isHex ? 16 : 10);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
	});
}
