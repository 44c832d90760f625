/** Between two attempts to reach the server, in milliseconds: soon at first, then less often. */
const pauses = [2000, 4000, 8000, 15_000, 30_000];

/**
 * Whether the server can be reached. `navigator.onLine` knows only of the network next door, so what
 * happens to requests decides: whoever sends one tells its end by `reached` or `failed`.
 */
class Connection {
	isOnline = $state(true);
	/** When the server last answered, as far as somebody told. */
	lastContact: Date | null = $state(null);

	#attempts = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** The server answered, be it with a refusal. */
	reached(): void {
		clearTimeout(this.#timer);
		this.#attempts = 0;
		this.lastContact = new Date();
		this.isOnline = true;
	}

	/** A request got no answer. From now on the server is asked until it answers. */
	failed(): void {
		this.isOnline = false;
		clearTimeout(this.#timer);
		const pause = pauses[Math.min(this.#attempts, pauses.length - 1)];
		this.#attempts += 1;
		this.#timer = setTimeout(() => void this.ask(), pause);
	}

	/** Asks the server for its smallest file. */
	async ask(): Promise<void> {
		try {
			const answer = await fetch('/_app/version.json', {
				method: 'HEAD',
				cache: 'no-store',
				signal: AbortSignal.timeout(8000)
			});
			if (answer.status < 500) this.reached();
			else this.failed();
		} catch {
			this.failed();
		}
	}

	/** Listens to the browser's hints. @returns what ends it. */
	watch(): () => void {
		const leaving = new AbortController();
		const { signal } = leaving;
		const askAtOnce = () => {
			this.#attempts = 0;
			void this.ask();
		};
		window.addEventListener('offline', () => this.failed(), { signal });
		window.addEventListener('online', askAtOnce, { signal });
		document.addEventListener(
			'visibilitychange',
			() => {
				if (!document.hidden && !this.isOnline) askAtOnce();
			},
			{ signal }
		);
		if (!navigator.onLine) this.failed();
		return () => {
			leaving.abort();
			clearTimeout(this.#timer);
		};
	}
}

/** Of this window; the server never changes it. */
export const connection = new Connection();
