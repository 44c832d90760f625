/** Why a file cannot be taken, as a code; the words for it are messages. */
export const fileRefusals = [
	'file_empty',
	'file_too_large',
	'file_not_a_table',
	'file_is_pdf',
	'file_is_old',
	'file_is_open_document',
	'file_is_encrypted',
	'file_has_macros',
	'file_expands_too_much',
	'file_has_too_many_rows',
	'file_has_too_many_columns',
	'file_is_broken',
	'file_has_no_logframe',
	'file_has_no_values'
] as const;
export type FileRefusalCode = (typeof fileRefusals)[number];

export class FileRefusal extends Error {
	readonly code: FileRefusalCode;
	/** What the message needs: the most that is taken, and what was found. */
	readonly params: Record<string, number | string>;

	constructor(code: FileRefusalCode, params: Record<string, number | string> = {}) {
		super(code);
		this.code = code;
		this.params = params;
	}
}
