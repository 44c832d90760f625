import { m } from '$lib/messages/messages.js';
import type { Outcome } from '$lib/import/values/outcome';
import * as values from '$lib/server/importValues';
import type { Actions, RequestEvent } from './$types';

/** Without JavaScript: the same as `run`, with the outcome alone. */
const step =
	(isAgreed: boolean) =>
	async ({
		request,
		params,
		locals: { supabase }
	}: RequestEvent): Promise<{ outcome: Outcome }> => {
		const form = await values.valuesForm(await request.formData());
		if (!form) return { outcome: { kind: 'refused', text: m.import_file_missing() } };
		const steps = values.bringIn(supabase, params.code, form, isAgreed);
		for (let next = await steps.next(); ; next = await steps.next()) {
			if (next.done) return { outcome: next.value };
		}
	};

export const actions = { read: step(false), store: step(true) } satisfies Actions;
