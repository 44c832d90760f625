/** Posted forms, read with zod: the fields as they should be, or what to say beside each. */
import { z } from 'zod';
import { refusalText } from '$lib/words/refusals';
import { Refusal } from './refusal';

export type FieldErrors = Record<string, string[]>;

/** @returns the fields, or their errors by name; with what was typed, passwords excepted. */
export function readForm<Shape extends z.ZodType>(shape: Shape, form: FormData) {
	const given = [...form].filter(
		(entry): entry is [string, string] => typeof entry[1] === 'string'
	);
	const typed = Object.fromEntries(given.filter(([name]) => !/password$/i.test(name)));
	const parsed = shape.safeParse(Object.fromEntries(given));
	if (parsed.success) return { fields: parsed.data, errors: null, typed };
	const errors: FieldErrors = {};
	for (const { path, message } of parsed.error.issues) {
		(errors[path.join('.')] ??= []).push(message);
	}
	return { fields: null, errors, typed };
}

/** A field that holds JSON; one that does not is an error of that field. */
export const jsonText = z.string().transform((text, context): unknown => {
	try {
		return JSON.parse(text);
	} catch {
		context.addIssue({ code: 'custom', message: refusalText('not_readable') });
		return z.NEVER;
	}
});

/** What a refusal says, with the HTTP status of the answer. */
export type Refused = { status: number; code: string; text: string; details: unknown };

/** For form actions: a refusal becomes words; everything else is thrown on. */
export async function attempt<Data>(
	promise: Promise<Data>
): Promise<{ data: Data; refused: null } | { data: null; refused: Refused }> {
	try {
		return { data: await promise, refused: null };
	} catch (found) {
		if (!(found instanceof Refusal)) throw found;
		const { status, code, details } = found;
		const text = [refusalText(code), namesIn(details)].filter(Boolean).join(' ');
		return { data: null, refused: { status, code, text, details } };
	}
}

const named = z.record(z.string(), z.array(z.string()));

/** What a refusal is about, where its details are names: `A, B.` */
function namesIn(details: unknown): string {
	const names = Object.values(named.safeParse(details).data ?? {}).flat();
	return names.length > 0 ? `${names.join(', ')}.` : '';
}
