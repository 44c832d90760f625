import type { Span } from '../text/dayInText';
import { amountInText } from '../text/amountInText';
import { plainWords } from '../text/plainWords';
import { doubt, type IndicatorDraft } from './draft';

/** Beginnings of words for people who must not be recognised in a published figure. */
const people =
	/(^| )(victim|survivor|potential victim|viktim|mbijetuar|жртв|zrtv|zrtav|преживеан|identified person|vulnerable)/u;
/** Units of what is no person; a unit that is missing or per cent may count anybody. */
const peopleUnit =
	/^(|%|people|persons?|victims?|survivors?|women|girls|children|beneficiaries|persona|viktima|лица|жртви|lica|zrtve|osobe)$/u;
const share =
	/^(%|share|percentage|per cent|percent|proportion|perqindja|процент|удел|udeo|procenat|procenti) /u;

/**
 * What a logframe does not say of an indicator and its figures tell: whether it is a percentage,
 * whether it is to fall, how it adds up over time, and whether it counts people to protect.
 */
export function settleRules(draft: IndicatorDraft, span: Span): void {
	const words = `${plainWords(draft.name)} `;
	draft.sensitive = people.test(words) && peopleUnit.test(plainWords(draft.unit));
	if (/^(%|per cent|percent|percentage)$/i.test(draft.unit) || share.test(words)) {
		draft.measure = 'percentage';
		draft.unit = '%';
		return settleDirection(draft);
	}
	if (draft.targets.length === 0 && draft.baseline === '') settleWithoutFigures(draft, span);
	if (/share done|milestone/i.test(draft.unit)) draft.measure = 'milestone';
	settleDirection(draft);
	if (draft.direction === 'decrease') draft.accumulation = 'latest';
	else if (draft.measure === 'milestone' || draft.measure === 'qualitative') {
		draft.accumulation = 'latest';
	} else if (/^(average|mean|score|readiness|satisfaction)/i.test(draft.name)) {
		draft.accumulation = 'average';
	}
}

/** The oldest form has no column for targets: "At least 14 CSOs trained" is one. */
function settleWithoutFigures(draft: IndicatorDraft, span: Span): void {
	const hasPlace = 'targets' in draft.origins;
	const said = amountInText(draft.name, span, span.endDate);
	if (!hasPlace && said.value !== null && /^(at least|minimum|min\.?|up to|\d)/i.test(draft.name)) {
		draft.targets = [{ date: said.day ?? span.endDate, value: String(said.value) }];
		draft.unit ||= said.unit;
		if (said.unit === '%') draft.measure = 'percentage';
		doubt(draft, 'targets', 'target_in_name', draft.name);
	} else if (hasPlace && !draft.doubts.some(({ field }) => field === 'targets')) {
		draft.measure = 'qualitative';
		doubt(draft, 'measure', 'qualitative_assumed');
	}
}

function settleDirection(draft: IndicatorDraft): void {
	const final = draft.targets.at(-1);
	if (!final || draft.baseline === '' || Number(final.value) >= Number(draft.baseline)) return;
	draft.direction = 'decrease';
	doubt(draft, 'direction', 'decreases');
}
