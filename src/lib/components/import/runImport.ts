/** Sends a file and follows the lines that tell how far it is. */
import type { Outcome, Progress } from '$lib/import/values/outcome';

type Line = { progress: Progress } | { outcome: Outcome };

/**
 * @param tell is called with each step
 * @returns the outcome; null where the connection broke before it came
 */
export async function runImport(
	address: string,
	form: FormData,
	tell: (progress: Progress) => void
): Promise<Outcome | null> {
	const response = await fetch(address, { method: 'POST', body: form }).catch(() => null);
	const reader = response?.ok
		? response.body?.pipeThrough(new TextDecoderStream()).getReader()
		: undefined;
	let rest = '';
	for (;;) {
		const chunk = await reader?.read().catch(() => null);
		if (!chunk?.value) return null;
		const lines = (rest + chunk.value).split('\n');
		rest = lines.pop() ?? '';
		for (const text of lines) {
			const line: Line = JSON.parse(text);
			if ('outcome' in line) return line.outcome;
			tell(line.progress);
		}
	}
}
