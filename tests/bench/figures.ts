/** A line of the bench: what was measured, how much, and how much it may be. */
export function say(what: string, measured: string, bound = ''): void {
	console.info(`${what.padEnd(54)} ${measured.padStart(12)}  ${bound}`.trimEnd());
}

export function milliseconds(duration: number): string {
	return `${duration.toFixed(duration < 10 ? 1 : 0)} ms`;
}

/** The value below which a share of the measurements lies. */
export function percentile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
