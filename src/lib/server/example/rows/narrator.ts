/** What a partner wrote beside its figures: hand-written sentences with the quarter's own numbers. */
import type { ExampleProject, Topic } from '../exampleProject.ts';
import { chooser } from './chooser.ts';
import type { Series } from './figureTable.ts';
import { figureOf } from './partnerFigure.ts';
import { fill, suits } from './sentence.ts';

export type Paragraph = {
	section: 'progress' | 'variance' | 'challenges' | 'next_quarter';
	/** Code of the result. */
	result: string;
	body: string;
};

/**
 * Writes the reports of a project; to be asked for one after the other, as time goes on. The topics
 * of a partner take turns, and whatever is off track is explained.
 */
export function narrator(project: ExampleProject, series: Series[], labels: string[]) {
	const choose = chooser();
	const isWithin = (label: string, from: string, to: string) =>
		labels.indexOf(label) >= labels.indexOf(from) && labels.indexOf(label) <= labels.indexOf(to);

	/** Words for a topic as things are in the quarter. */
	function wordsFor(topic: Topic, label: string) {
		const isLockdown = project.lockdown !== undefined && isWithin(label, ...project.lockdown);
		const lockdown = isLockdown ? topic.lockdown : undefined;
		const [first = '', last = ''] = [labels[0], labels.at(-1)];
		const { beginning, ending } = project;
		const isBeginning = isWithin(label, first, beginning.until);
		const isEnding = ending !== undefined && isWithin(label, ending.from, last);
		const { challenge, next } = isBeginning ? beginning : isEnding ? ending : (lockdown ?? topic);
		const { detail } = lockdown ?? topic;
		return { quiet: lockdown?.detail ?? topic.quiet, detail, challenge, next };
	}

	function progressOf(topic: Topic, partner: string, label: string): string[] {
		const own = series.filter((one) => one.partner === partner);
		const figure = figureOf(own, topic.indicator, label);
		const { quiet, detail } = wordsFor(topic, label);
		if (!figure || (figure.value === 0 && figure.denominator === 0)) {
			return [choose(partner, quiet)];
		}
		const sentences = topic.figure.filter((sentence) => suits(sentence, figure));
		return [fill(choose(partner, sentences), figure), choose(partner, detail)];
	}

	return (partner: string, label: string): Paragraph[] => {
		const reports = new Set(
			series.filter((one) => one.partner === partner).map(({ indicator }) => indicator)
		);
		const [main, second] = topicsOf(project, partner, reports, labels.indexOf(label));
		const progress = new Map(
			[main, second].map((topic) => [topic.result, progressOf(topic, partner, label)])
		);
		const variance = new Map<string, string[]>();
		for (const { indicator, from, to, because } of project.shortfalls) {
			if (!reports.has(indicator) || !isWithin(label, from, to)) continue;
			const result = resultOf(project, indicator);
			variance.set(result, [...(variance.get(result) ?? []), choose(partner, because)]);
		}
		const told = (section: Paragraph['section'], sentences: Map<string, string[]>) =>
			[...sentences].map(([result, said]) => ({ section, result, body: said.join(' ') }));
		return [
			...told('progress', progress),
			...told('variance', variance),
			{
				section: 'challenges',
				result: main.result,
				body: choose(partner, wordsFor(main, label).challenge)
			},
			{
				section: 'next_quarter',
				result: second.result,
				body: choose(partner, wordsFor(second, label).next)
			}
		];
	};
}

/** Two of the topics that a partner can write about, others each quarter. */
function topicsOf(
	project: ExampleProject,
	partner: string,
	reports: Set<string>,
	quarter: number
): [main: Topic, second: Topic] {
	const topics = project.topics.filter(({ indicator }) => reports.has(indicator));
	const start = quarter + project.partners.findIndex(([organisation]) => organisation === partner);
	const main = topics[start % topics.length];
	const second = topics[(start + Math.ceil(topics.length / 2)) % topics.length];
	if (!main || !second) throw new Error(`${partner} has nothing to write about.`);
	return [main, second];
}

function resultOf(project: ExampleProject, code: string): string {
	const found = project.indicators.find((indicator) => indicator.code === code);
	if (!found) throw new Error(`${project.code} has no indicator ${code}.`);
	return found.result;
}
