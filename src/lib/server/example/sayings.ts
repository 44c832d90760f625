/** The sayings of a block of text: each begins with a dash and runs on over its lines. */
export function sayings(block: string): string[] {
	return block
		.split(/^\s*- /m)
		.map((saying) => saying.trim().replaceAll(/\s+/g, ' '))
		.filter((saying) => saying !== '');
}
