/** The columns a person can do without, kept on this machine. */
export const spareColumns = [
	'baseline',
	'previous',
	'running',
	'expected',
	'target',
	'progress',
	'status'
] as const;
export type SpareColumn = (typeof spareColumns)[number];

const place = 'besa-entry-columns';

export class Columns {
	hidden = $state.raw<readonly SpareColumn[]>([]);

	/** What was chosen before on this machine. */
	recall(): void {
		try {
			const kept = localStorage.getItem(place) ?? '';
			this.hidden = spareColumns.filter((column) => kept.split(' ').includes(column));
		} catch {
			// A browser may refuse storage: then every column shows.
		}
	}

	toggle(column: SpareColumn): void {
		this.hidden = spareColumns.filter((own) => this.hidden.includes(own) !== (own === column));
		try {
			localStorage.setItem(place, this.hidden.join(' '));
		} catch {
			// See recall.
		}
	}
}
