/** What somebody changed in a form, told from what the form showed them when it was loaded. */

/**
 * The fields that differ from what was shown. Only they are saved, so that a form which shows a
 * whole quarter overwrites nothing that its sender did not touch.
 *
 * @param shown the fields as loaded, by name; a field that is not there was empty.
 */
export function changedFields(
	posted: Iterable<[string, string]>,
	shown: Record<string, string>
): [string, string][] {
	const normalise = (text: string) => text.replaceAll('\r\n', '\n');
	return [...posted].filter(
		([name, typed]) => /^[fn]\|/.test(name) && normalise(typed) !== normalise(shown[name] ?? '')
	);
}
