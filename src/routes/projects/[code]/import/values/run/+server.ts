import { m } from '$lib/messages/messages.js';
import * as values from '$lib/server/importValues';
import type { Outcome } from '$lib/import/values/outcome';
import type { RequestHandler } from './$types';

/** The same as the form's actions, telling how far it is: a line of JSON a step, the outcome last. */
export const POST: RequestHandler = async ({ request, params, locals: { supabase } }) => {
	const data = await request.formData();
	const form = await values.valuesForm(data);
	const encoder = new TextEncoder();
	const line = (said: object) => encoder.encode(`${JSON.stringify(said)}\n`);
	const refused = (text: string) => line({ outcome: { kind: 'refused', text } satisfies Outcome });
	const stream = new ReadableStream<Uint8Array>({
		async start(controller) {
			try {
				if (!form) controller.enqueue(refused(m.import_file_missing()));
				else {
					const steps = values.bringIn(supabase, params.code, form, data.get('agreed') === 'yes');
					for (let step = await steps.next(); ; step = await steps.next()) {
						controller.enqueue(
							line(step.done ? { outcome: step.value } : { progress: step.value })
						);
						if (step.done) break;
					}
				}
			} catch (error) {
				console.error('import of values', error);
				controller.enqueue(refused(m.refusal_other()));
			}
			controller.close();
		}
	});
	return new Response(stream, { headers: { 'content-type': 'application/x-ndjson' } });
};
