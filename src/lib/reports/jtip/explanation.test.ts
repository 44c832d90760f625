import { expect, test } from 'vitest';
import { indicator, notReported, value, withheld } from '../fixture/build';
import { jtipPublication } from '../fixture';
import type { Indicator, NarrativeEntry } from '../shared/pick';
import { explanationLines, unexplainedVariances } from './explanation';

const publicationOf = (
	indicators: Indicator[],
	narrative: NarrativeEntry[] = [],
	varianceThreshold = 0.1
) => {
	const { award } = jtipPublication().figures;
	const { figures } = jtipPublication({ indicators, award: { ...award, varianceThreshold } });
	return { figures, narrative };
};
const off = (code: string, rest: Partial<Indicator> = {}) =>
	indicator(code, 'O1', 'Victims', { actual: value(8), pace: 0.8, ...rest });

test('a variance beyond the threshold either way asks for an explanation, exactly at it does not', () => {
	const paces = [0.899, 0.9, 1, 1.1, 1.101];
	const some = paces.map((pace) => off(String(pace), { pace }));
	expect(unexplainedVariances(publicationOf(some))).toEqual(['0.899', '1.101']);
	expect(unexplainedVariances(publicationOf(some, [], 0.2))).toEqual([]);
	expect(unexplainedVariances(publicationOf([off('1', { pace: 0.81 })], [], 0.1))).toEqual(['1']);
});

test('what is hidden, missing or has no expected level asks for none', () => {
	const some = [
		off('1', { actual: withheld }),
		off('2', { actual: notReported, pace: null, status: 'no_data' }),
		off('3', { pace: null, status: 'no_target' })
	];
	expect(unexplainedVariances(publicationOf(some))).toEqual([]);
	const short = off('4', { pace: null, status: 'off_track' });
	expect(unexplainedVariances(publicationOf([short]))).toEqual(['4']);
});

test('a remark on the figure explains it, uncut and with its line breaks', () => {
	const comment = `First line.\n${'x'.repeat(1987)}`;
	const said = off('1', { comments: [{ partner: 'ARSIS', period: 'FY2018-Q2', comment }] });
	const publication = publicationOf([said]);
	expect(unexplainedVariances(publication)).toEqual([]);
	expect(explanationLines(said, publication)).toEqual([`ARSIS (FY2018-Q2): ${comment}`]);
});

test('so does what was said of the variance of its result, and of no other', () => {
	const about = (resultCode: string, body: string): NarrativeEntry => ({
		...{ section: 'variance', resultCode, body },
		...{ partner: 'ARSIS', period: 'FY2018-Q2' }
	});
	const some = off('1');
	const explained = publicationOf([some], [about('O1', 'The shelter was full.')]);
	expect(unexplainedVariances(explained)).toEqual([]);
	expect(explanationLines(some, explained)).toEqual(['ARSIS, FY2018-Q2: The shelter was full.']);
	const other = publicationOf([some], [about('O2', 'Schools were shut.'), about('O1', ' ')]);
	expect(unexplainedVariances(other)).toEqual(['1']);
	expect(explanationLines(some, other)).toEqual(['No explanation given']);
});
