/** What a file may cost. Everything is counted before it is parsed, and the first excess refuses it. */
export interface Limits {
	/** Of the file as it is sent. */
	bytes: number;
	/** Files inside the file. */
	entries: number;
	/** Of one of them, and of all together, once they are expanded. */
	entryBytes: number;
	expandedBytes: number;
	/** Of one table. */
	rows: number;
	columns: number;
	/** Of all tables together; a merged cell counts once for each place it covers. */
	cells: number;
}

const mebibyte = 1024 * 1024;

/** A logframe is read by people: a few hundred rows at most, and a wide table of quarters. */
export const logframeLimits: Limits = {
	bytes: 10 * mebibyte,
	entries: 1_000,
	entryBytes: 24 * mebibyte,
	expandedBytes: 48 * mebibyte,
	rows: 3_000,
	columns: 250,
	cells: 150_000
};

/** Years of figures of many partners. */
export const valuesLimits: Limits = {
	bytes: 10 * mebibyte,
	entries: 1_000,
	entryBytes: 96 * mebibyte,
	expandedBytes: 128 * mebibyte,
	rows: 60_000,
	columns: 60,
	cells: 1_500_000
};
