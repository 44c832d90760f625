/** Whether there is anything to look for: most people never have a draft, and need no code for it. */
export async function mayHaveDrafts(): Promise<boolean> {
	try {
		return (await indexedDB.databases()).some(({ name }) => name === 'besa');
	} catch {
		// The browser keeps nothing, or does not tell: a draft may be in the window, or kept.
		return true;
	}
}
