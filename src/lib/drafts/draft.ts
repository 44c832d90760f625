/** What was typed into a report and is not sent yet. */
export interface Draft {
	/** The report's version that it was typed on. */
	version: number;
	/** By the name of the field. */
	typed: Record<string, string>;
}

export interface DraftStore {
	load(): Promise<Draft | null>;
	/** A draft with nothing typed is none. */
	keep(draft: Draft): Promise<void>;
	/** It is sent. */
	drop(): Promise<void>;
}

/** Names a report as its address does. */
export interface ReportKey {
	project: string;
	period: string;
	organisation: string;
}
