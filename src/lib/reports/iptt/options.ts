/** What a reader may choose of the tracking table. */
export interface IpttOptions {
	/** How much time a block of columns stands for. */
	every: 'quarter' | 'semester' | 'year';
	/** Labels of the first and last quarter; null for those of the publication. */
	from: string | null;
	to: string | null;
	/** Whether each figure's parts have rows of their own. */
	breakdowns: boolean;
}

export const defaultOptions: IpttOptions = {
	every: 'quarter',
	from: null,
	to: null,
	breakdowns: true
};
