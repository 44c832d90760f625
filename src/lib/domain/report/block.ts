/** A block of cells as spreadsheets put it on the clipboard: tabs between cells, lines between rows. */

/** The rows of a copied block. A cell in quotation marks may hold tabs and line breaks. */
export function readBlock(text: string): string[][] {
	const rows: string[][] = [[]];
	const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
	const trimmed = text.replace(/(\r\n|\r|\n)$/, '');
	while (cell.lastIndex <= trimmed.length) {
		const [whole, quoted, plain = '', end = ''] = cell.exec(trimmed) ?? [];
		// A quotation mark that is never closed is a letter like others.
		if (whole === undefined) return trimmed.split(/\r\n|\r|\n/).map((row) => row.split('\t'));
		rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
		if (end === '') break;
		if (end !== '\t') rows.push([]);
	}
	return rows;
}

/** A block as spreadsheets read it. */
export function writeBlock(rows: readonly (readonly string[])[]): string {
	const cell = (text: string) =>
		/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	return rows.map((row) => row.map(cell).join('\t')).join('\n');
}
