import type { Choice } from '../../publications.ts';

/** What the manager of an example project publishes first, and writes for it. Invented, as all people. */
export interface ExamplePublication extends Choice {
	/** By section of the donor's form, with the code of the result where it is about one: `progress Op 1.1`. */
	texts: Readonly<Record<string, string>>;
}
