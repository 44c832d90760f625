/** What a proxy answers while the server behind it is away. */
const gatewayStatuses = [502, 503, 504];

/**
 * What the network answers, or else the copy.
 *
 * @param patience milliseconds after which a copy, where there is one, is better than to wait
 * @returns nothing when the network fails and there is no copy
 */
export async function freshOrKept(
	network: Promise<Response>,
	findCopy: () => Promise<Response | undefined>,
	patience: number
): Promise<Response | undefined> {
	const answer = network.catch(() => undefined);
	const tooSlow = new Promise<'slow'>((resolve) => setTimeout(resolve, patience, 'slow'));
	const first = await Promise.race([answer, tooSlow]);
	const isGood = first instanceof Response && !gatewayStatuses.includes(first.status);
	return isGood ? first : ((await findCopy()) ?? answer);
}
