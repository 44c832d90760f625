/**
 * Chooses sentences in turn: first what the partner has used least, and of those what anybody used
 * longest ago, so that reports of one quarter do not read alike.
 */
export function chooser() {
	const timesBy = new Map<string, number>();
	const lastTurn = new Map<string, number>();
	let turn = 0;

	return (partner: string, sentences: string[]): string => {
		const times = (sentence: string) => timesBy.get(`${partner} ${sentence}`) ?? 0;
		const last = (sentence: string) => lastTurn.get(sentence) ?? 0;
		const [chosen] = sentences.toSorted((a, b) => times(a) - times(b) || last(a) - last(b));
		if (!chosen) throw new Error('There is no sentence to choose from.');
		turn += 1;
		timesBy.set(`${partner} ${chosen}`, times(chosen) + 1);
		lastTurn.set(chosen, turn);
		return chosen;
	};
}
