/** Answers of the database that are given again for as long as they hold. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Supabase } from './supabase';

/** With some 40 kB each, a few megabytes. */
const most = 200;

/** As functions of the database say it that take a `known` moment. */
const stamp = z.object({ moment: z.string(), isUnchanged: z.boolean().optional() });

/**
 * Asks a function of the database whose answer bears the moment of its data. Who asked the same before is
 * asked for with that moment, and gets the same answer while nothing was written since; that the session
 * is good, and that the asker may read it, the database says each time.
 *
 * @returns what asks; an answer belongs to all who get it, and is not to be changed.
 */
export function heldAnswers<Answer>(shape: z.ZodType<Answer>) {
	const held = new Map<string, { moment: string; answer: Answer }>();

	return async (
		supabase: Supabase,
		asked: object,
		ask: (known: { known?: string }) => Promise<unknown>
	): Promise<Answer> => {
		const key = await keyOf(supabase, asked);
		const before = held.get(key);
		const given = await ask(before ? { known: before.moment } : {});
		const { moment, isUnchanged } = stamp.parse(given);
		const kept = before && isUnchanged ? before : { moment, answer: shape.parse(given) };
		// The oldest comes first.
		held.delete(key);
		held.set(key, kept);
		if (held.size > most) held.delete(held.keys().next().value ?? '');
		return kept.answer;
	};
}

/** One session's question; nobody gets what another session was answered. */
async function keyOf(supabase: Supabase, asked: object): Promise<string> {
	const { data } = await supabase.auth.getSession();
	const session = data.session?.access_token ?? '';
	return createHash('sha256').update(session).update(JSON.stringify(asked)).digest('base64');
}
