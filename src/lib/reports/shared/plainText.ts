/** Characters that no XML file may hold, whatever a person has pasted. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text without the characters that would make a file unreadable. */
export function plainText(text: string): string {
	return text.replace(forbidden, '').toWellFormed();
}
