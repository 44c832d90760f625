import type { Me } from './people';
import { orNotFound } from './refusal';

/**
 * For `load` of a page that costs one call: the answer says who is asking, which the request then
 * knows as if it had asked first.
 *
 * @throws like `orNotFound`
 */
export async function saysWho<Data extends { me: Me }>(
	locals: App.Locals,
	asked: Promise<Data>
): Promise<Data> {
	const answer = await orNotFound(asked);
	locals.me = answer.me;
	return answer;
}
