/**
 * What the database says when it refuses, in one shape across the border. The database names the
 * refusal in `hint` (`stale_version`, `findings`, …); the words for people are messages.
 */
import { refusalText } from '$lib/words/refusals';
import type { PostgrestError } from '@supabase/supabase-js';
import { error, redirect } from '@sveltejs/kit';

export class Refusal extends Error {
	/** HTTP status: 403, 404, 409, 422, 423. */
	readonly status: number;
	/** Names the refusal; the key of its message. */
	readonly code: string;
	/** The figures at fault, or what else the message needs. */
	readonly details: unknown;

	constructor(status: number, code: string, message: string, details: unknown) {
		super(message);
		this.status = status;
		this.code = code;
		this.details = details;
	}
}

type Answer<Data> = { data: Data; error: PostgrestError | null; status?: number };

/** The answer of a database function, or its refusal thrown. */
export function answered<Data>(response: Answer<Data>): Data {
	if (!response.error) return response.data;
	throw toRefusal(response.error, response.status);
}

/** @returns a Refusal for what the database refused on purpose, else the error itself. */
function toRefusal(found: PostgrestError, answeredWith: number | undefined): Error {
	const status = /^PT(\d{3})$/.exec(found.code)?.[1];
	// The session is over, or its account is gone.
	if (answeredWith === 401) return new Refusal(401, 'session_over', found.message, null);
	if (status) {
		return new Refusal(
			Number(status),
			found.hint || 'refused',
			found.message,
			parse(found.details)
		);
	}
	// What does not parse as the type of a parameter cannot exist: a made-up id, for one.
	if (found.code === '22P02') return new Refusal(404, 'no_such_thing', found.message, null);
	// Data that fit no column: a number out of range, a null byte in what was typed.
	if (found.code.startsWith('22')) return new Refusal(422, 'not_readable', found.message, null);
	if (found.code === '23505') return new Refusal(409, 'exists_already', found.message, null);
	if (found.code === '42501') return new Refusal(403, 'not_allowed', found.message, null);
	return Object.assign(new Error(found.message), { code: found.code });
}

function parse(details: string | null): unknown {
	if (!details) return null;
	try {
		return JSON.parse(details);
	} catch {
		return details;
	}
}

/** A page that says what the refusal says to people. */
export function refuse(status: 403 | 404, code: string): never {
	error(status, { message: refusalText(code), code });
}

/** For `load`: what does not exist, or not for the asker, is a page that says so. */
export async function orNotFound<Data>(promise: Promise<Data>): Promise<Data> {
	try {
		return await promise;
	} catch (found) {
		if (found instanceof Refusal && found.status === 401) redirect(303, '/login');
		if (found instanceof Refusal && found.status < 500) {
			refuse(found.status === 403 ? 403 : 404, found.code);
		}
		throw found;
	}
}
