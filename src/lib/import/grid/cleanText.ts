/** A cell's text without what nobody sees: hard spaces, soft hyphens, spaces around lines. */
export function cleanText(text: string): string {
	return (
		text
			// Spreadsheets write characters that XML does not allow as _x000D_.
			.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
			.replace(/\r\n?|\u2028|\u2029|\v/g, '\n')
			.replace(/[\u00a0\u2007\u202f\t]/g, ' ')
			// Soft hyphens, zero-width characters, and control characters.
			.replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
			// eslint-disable-next-line no-control-regex
			.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
			.split('\n')
			.map((line) => line.replace(/ {2,}/g, ' ').trim())
			.join('\n')
			.replace(/\n{3,}/g, '\n\n')
			.trim()
	);
}
