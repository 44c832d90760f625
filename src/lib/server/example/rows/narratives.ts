/** What a partner wrote beside its figures: hand-written sentences with the quarter's own numbers. */
import type { ExampleProject, Topic } from '../exampleProject.ts';
import type { Series } from './figureTable.ts';
import { figureOf, type Figure } from './partnerFigure.ts';

export type Paragraph = {
	section: 'progress' | 'challenges' | 'next_quarter';
	/** Code of the result. */
	result: string;
	body: string;
};

/**
 * The paragraphs of one partner, to be asked for quarter by quarter: the topics take turns, and
 * no sentence comes back before the others of its list have been used.
 */
export function narrator(
	project: ExampleProject,
	partner: string,
	series: Series[],
	labels: string[]
) {
	const own = series.filter((one) => one.partner === partner);
	const reports = new Set(own.map(({ indicator }) => indicator));
	const topics = project.topics.filter(({ indicator }) => reports.has(indicator));
	const place = project.partners.findIndex(([organisation]) => organisation === partner);
	const used = new Map<string[], number>();

	function pick(list: string[], suitable = list): string {
		const count = used.get(list) ?? 0;
		used.set(list, count + 1);
		return suitable[(count + place) % suitable.length] ?? '';
	}

	function progressOf(topic: Topic, label: string, isLockdown: boolean): string[] {
		const figure = figureOf(own, topic.indicator, label);
		const { detail } = (isLockdown && topic.lockdown) || topic;
		if (!figure || isQuiet(figure)) {
			return isLockdown && topic.lockdown ? [pick(detail)] : [pick(topic.quiet)];
		}
		const suitable = topic.figure.filter((text) => suits(text, figure));
		return [filled(pick(topic.figure, suitable), figure), pick(detail)];
	}

	return (label: string): Paragraph[] => {
		const quarter = labels.indexOf(label);
		const turn = (shift: number) => topics[(quarter + place + shift) % topics.length];
		const [main, second] = [turn(0), turn(Math.ceil(topics.length / 2))];
		if (!main || !second) return [];
		const isLockdown = within(label, project.lockdown, labels);
		const words = (topic: Topic) => (isLockdown && topic.lockdown) || topic;

		const progress = new Map<string, string[]>();
		for (const topic of new Set([main, second])) {
			progress.set(topic.result, progressOf(topic, label, isLockdown));
		}
		for (const shortfall of project.shortfalls) {
			if (!reports.has(shortfall.indicator)) continue;
			if (!within(label, [shortfall.from, shortfall.to], labels)) continue;
			const result = resultOf(project, shortfall.indicator);
			const before = progress.get(result) ?? [];
			progress.set(result, [...before, pick(shortfall.because)]);
		}
		return [
			...[...progress].map(([result, sentences]) => ({
				section: 'progress' as const,
				result,
				body: sentences.join(' ')
			})),
			{ section: 'challenges', result: main.result, body: pick(words(main).challenge) },
			{ section: 'next_quarter', result: second.result, body: pick(words(second).next) }
		];
	};
}

function resultOf(project: ExampleProject, code: string): string {
	const found = project.indicators.find((indicator) => indicator.code === code);
	if (!found) throw new Error(`${project.code} has no indicator ${code}.`);
	return found.result;
}

function within(label: string, range: [string, string] | undefined, labels: string[]): boolean {
	if (!range) return false;
	const [first, last] = range.map((end) => labels.indexOf(end));
	const index = labels.indexOf(label);
	return first !== undefined && last !== undefined && index >= first && index <= last;
}

const isQuiet = ({ value, denominator }: Figure) => value === 0 && denominator === 0;

/** A sentence about people who came back needs some. */
const suits = (text: string, { returning }: Figure) =>
	returning > 0 || !text.includes('{returning');

/** Puts the numbers in: `{value}`, or `{value person|people}` with the word that fits. */
function filled(text: string, figure: Figure): string {
	return text.replace(
		/\{(value|returning|numerator|denominator)(?: ([^|}]+)\|([^}]+))?\}/g,
		(_, field: keyof Figure, one?: string, many?: string) => {
			const number = figure[field];
			const words = one && many ? ` ${number === 1 ? one : many}` : '';
			return `${number.toLocaleString('en')}${words}`;
		}
	);
}
