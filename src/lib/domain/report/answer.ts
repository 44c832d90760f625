/** What the server answers to a save, as the page reads it. */
import type { Finding } from '../checks/finding.ts';
import type { Change } from './conflict.ts';

export type SaveRequest = {
	/** Id of the report; null when nobody has begun it. */
	report: string | null;
	/** The version that was worked on. */
	version: number;
	/** What was typed, by field. */
	typed: Record<string, string>;
};

export type SaveAnswer =
	| { done: true; report: string; version: number; refused: Finding[] }
	/** Somebody saved another version: nothing was kept, and here is what they changed. */
	| { done: false; code: 'stale_version'; text: string; version: number; changes: Change[] }
	| { done: false; code: string; text: string };
