/** How many, and which part of the whole: where it begins and how wide it is, per cent. */
export type Share = { count: number; start: number; width: number };

/** Where each part of a whole begins and how wide it is, per cent; empty parts are left out. */
export function sharesOf<Part extends { count: number }>(parts: readonly Part[]): (Part & Share)[] {
	const total = parts.reduce((sum, part) => sum + part.count, 0);
	let start = 0;
	return parts
		.filter((part) => part.count > 0)
		.map((part) => {
			const width = (100 * part.count) / total;
			start += width;
			return { ...part, start: start - width, width };
		});
}
