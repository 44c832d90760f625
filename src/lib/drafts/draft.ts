/** What was typed and is not saved yet, with the version of what it was typed on. */
export type Draft = { version: number; typed: Record<string, string> };

/** The page where something is typed. */
export interface DraftPlace {
	/** Leads back there; two pages never share one. */
	address: string;
	/** What people call it. */
	name: string;
}

/** Where a draft is kept on this machine. Nothing here throws: without storage there is no draft. */
export interface DraftStore {
	load(): Promise<Draft | null>;
	keep(draft: Draft): Promise<void>;
	drop(): Promise<void>;
	/** Whether what was loaded or kept last outlives the window. */
	readonly lasting: boolean;
}
