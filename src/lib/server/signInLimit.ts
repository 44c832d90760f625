/** Slows down whoever guesses passwords: of one account, or from one address. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const window = 15 * 60;
const perAccount = new RateLimiterMemory({ points: 10, duration: window });
/** More, for an office may share an address. */
const perAddress = new RateLimiterMemory({ points: 100, duration: window });

/** Too many attempts failed; another may be made after so many minutes. */
export type Locked = { minutes: number };

/**
 * Makes an attempt to sign in, unless too many failed before. It counts before it is made, lest many
 * are made at once; a good one gives the account its attempts back.
 *
 * @param isGood whether what the attempt came to is a sign-in.
 */
export async function limited<Outcome>(
	{ email, address }: { email: string; address: string },
	attempt: () => Promise<Outcome>,
	isGood: (outcome: Outcome) => boolean
): Promise<{ outcome: Outcome; locked?: never } | { locked: Locked }> {
	const account = email.trim().toLowerCase();
	try {
		await Promise.all([perAccount.consume(account), perAddress.consume(address)]);
	} catch (full) {
		if (!(full instanceof RateLimiterRes)) throw full;
		return { locked: { minutes: Math.ceil(full.msBeforeNext / 60_000) } };
	}
	const outcome = await attempt();
	if (isGood(outcome)) {
		await Promise.all([perAccount.delete(account), perAddress.reward(address)]);
	}
	return { outcome };
}
