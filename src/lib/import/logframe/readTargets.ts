import { amountInText } from '../text/amountInText';
import type { Span } from '../text/dayInText';
import { dayInText } from '../text/dayInText';
import type { DoubtCode } from './proposal';

export interface ReadTargets {
	targets: { date: string; value: string }[];
	unit: string;
	doubts: DoubtCode[];
}

/**
 * The targets of one indicator: a level expected by each day that is named. A figure without a day is
 * the final one, expected at the project's end; a second one without a day is not taken.
 *
 * @param header of the column: `Target FY2018` says when for figures that do not say it themselves
 */
export function readTargets(lines: readonly string[], span: Span, header = ''): ReadTargets {
	const found: ReadTargets = { targets: [], unit: '', doubts: [] };
	const headed = dayInHeader(header, span);
	for (const part of lines.flatMap((line) => parts(line, span))) {
		const amount = amountInText(part, span, span.endDate);
		if (amount.doubt && !found.doubts.includes(amount.doubt)) found.doubts.push(amount.doubt);
		if (amount.unit) found.unit ||= amount.unit;
		if (amount.value !== null) add(found, amount.day ?? headed, amount.value, span);
	}
	found.targets.sort((a, b) => (a.date < b.date ? -1 : 1));
	return found;
}

function add(found: ReadTargets, day: string | null, value: number, { endDate }: Span): void {
	const date = day ?? endDate;
	const repeats = found.targets.some((known) => known.date === date);
	if (day === null && found.targets.length > 0) found.doubts.push('several_numbers');
	else if (repeats) found.doubts.push('several_numbers');
	else {
		if (day === null) found.doubts.push('date_assumed');
		found.targets.push({ date, value: String(value) });
	}
}

/** `4 (2018), 30 (2019)` and `2018: 4; 2019: 30` are several; `at least 13, better 15` is one. */
function parts(line: string, span: Span): string[] {
	const pieces = line.split(/;\s*|,\s+/).filter((piece) => piece.trim() !== '');
	const isDated = (piece: string) => {
		const dated = dayInText(piece, span, span.endDate);
		return dated !== null && /\d/.test(dated.rest);
	};
	return pieces.length > 1 && pieces.every(isDated) ? pieces : [line];
}

/** In a header every year is one: `Target 2019`. */
function dayInHeader(header: string, span: Span): string | null {
	const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(header)?.[0];
	return (
		(dayInText(header, span, span.endDate) ?? dayInText(`(${year})`, span, span.endDate))?.day ??
		null
	);
}
