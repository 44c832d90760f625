/** The sentences of a block of text, one a line. */
export function lines(block: string): string[] {
	return block
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
}
