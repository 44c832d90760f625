/** A small project as the database gives it, from what its partners reported. */
import { noAward } from '../publication.ts';
import type { PublicationSource, SourceIndicator } from '../source.ts';

export const quarters = ['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4'];
const days = [
	['2018-01-01', '2018-03-31'],
	['2018-04-01', '2018-06-30'],
	['2018-07-01', '2018-09-30'],
	['2018-10-01', '2018-12-31']
] as const;

type Key = Record<string, string>;
export interface Said {
	readonly partner: string;
	readonly quarter: number;
	readonly value: number;
	readonly returning?: number;
	readonly parts: readonly {
		readonly key: Key;
		readonly value: number;
		readonly returning?: number;
	}[];
}

const plain = {
	name: 'Victims assisted',
	definition: '',
	resultCode: 'R',
	unit: 'people',
	measure: 'number',
	accumulation: 'sum',
	combination: 'sum',
	direction: 'increase',
	targetPath: 'linear',
	baseline: { value: null, date: null },
	addsToBaseline: false,
	countsPeople: true,
	isCount: true,
	sensitive: true,
	byLocation: false,
	breakdowns: [],
	source: 'Files',
	method: '',
	frequency: '',
	responsible: '',
	standardCode: '',
	note: '',
	targets: [{ date: '2018-12-31', value: 100 }],
	partners: [],
	origin: 0,
	expected: 50,
	finalTarget: 100,
	progress: 10,
	pace: 0.5,
	status: 'off_track',
	reportedPartners: 1,
	duePartners: 1
} as const;

/**
 * The source of a publication over some quarters, by the rules for people who are counted once; or,
 * `latest`, by those for a level of which only the last report of each partner counts.
 */
export function sourceOf(
	said: readonly Said[],
	{ from, to }: { readonly from: number; readonly to: number },
	earlier: PublicationSource['earlier'] = [],
	rule: 'sum' | 'latest' = 'sum',
	twice: readonly { readonly quarter: number; readonly people: number | null }[] = []
): PublicationSource {
	const reported = said.filter(({ quarter }) => quarter <= to);
	const known = Math.max(to, ...earlier.map((each) => quarters.indexOf(each.to)));
	const added = ({ value, returning = 0 }: { value: number; returning?: number }) =>
		rule === 'sum' ? value - returning : value;
	const counted = (reports: readonly Said[]) =>
		rule === 'sum' ? reports : [...new Map(reports.map((each) => [each.partner, each])).values()];
	const sum = (numbers: readonly number[]) =>
		numbers.length === 0 ? null : numbers.reduce((all, number) => all + number, 0);
	const twiceIn = (first: number, last: number) =>
		twice.reduce(
			(all, { quarter, people }) =>
				quarter >= first && quarter <= last ? all + (people ?? 0) : all,
			0
		);
	const within = (first: number, last: number) =>
		reported.filter(({ quarter }) => quarter >= first && quarter <= last);
	const series = quarters.slice(0, to + 1).flatMap((period, quarter) => {
		const running = sum(counted(within(0, quarter)).map(added));
		const value = sum(within(quarter, quarter).map((report) => report.value));
		return running === null ? [] : [{ period, value, running: running - twiceIn(0, quarter) }];
	});
	const less = (number: number | null, by: number) => (number === null ? null : number - by);
	const indicator: SourceIndicator = {
		...plain,
		code: '1',
		accumulation: rule,
		countsPeople: rule === 'sum',
		breakdowns: [],
		partners: [],
		targets: [...plain.targets],
		revisions: [],
		crosswalk: [],
		periodValue: null,
		actual: series.at(-1)?.running ?? null,
		inRange: less(sum(counted(within(from, to)).map(added)), twiceIn(from, to)),
		series
	};
	const keys = new Map<string, Key>();
	for (const { key } of reported.flatMap(({ parts }) => parts)) {
		keys.set(JSON.stringify(key), key);
		if ('support' in key) continue;
		for (const [dimension, category] of Object.entries(key)) {
			keys.set(JSON.stringify({ [dimension]: category }), { [dimension]: category });
		}
	}
	const inPart = (key: Key) => (part: { key: Key }) =>
		Object.entries(key).every(([dimension, category]) => part.key[dimension] === category);
	const total = (key: Key, first: number, last = to, people = added) =>
		sum(
			counted(within(first, last).filter(({ parts }) => parts.some(inPart(key)))).flatMap(
				({ parts }) => parts.filter(inPart(key)).map(people)
			)
		);
	const [[startDate], [, endDate]] = [days[from] ?? days[0], days[to] ?? days[0]];
	const id = '00000000-0000-4000-8000-000000000000';
	return {
		projectId: id,
		fromPeriodId: id,
		toPeriodId: id,
		award: noAward,
		years: [],
		project: {
			code: 'P',
			title: 'A project',
			donor: 'other',
			donorName: '',
			contractNumber: '',
			programme: '',
			summary: '',
			startDate: '2018-01-01',
			endDate: '2018-12-31',
			budgetAmount: null,
			currency: null,
			contactPerson: '',
			templateVersion: '',
			suppressionK: 5,
			suppressionKPublic: 11,
			suppressionWidth: null,
			isExample: false,
			iatiOrganisationIdentifier: '',
			iatiSector: '',
			iatiIncludesSensitive: false,
			mayManage: true,
			coordinator: null,
			partners: [],
			locations: [],
			periods: quarters.map((label, quarter) => ({
				label,
				startDate: days[quarter]?.[0] ?? '',
				endDate: days[quarter]?.[1] ?? '',
				dueDate: days[quarter]?.[1] ?? '',
				closed: false
			}))
		},
		range: {
			from: quarters[from] ?? '',
			to: quarters[to] ?? '',
			startDate,
			endDate,
			dueDate: endDate
		},
		results: [],
		dimensions: ['sex', 'age', 'support'].map((code) => ({
			code,
			name: code,
			overlapping: code === 'support',
			categories: ['a', 'b', 'c'].map((name) => ({ code: name, name, retired: false }))
		})),
		indicators: [indicator],
		cells: [...keys.values()].map((key) => ({
			indicatorCode: '1',
			key,
			running: total(key, 0),
			inRange: total(key, from),
			course: {
				own: quarters.slice(0, to + 1).map((_, q) => total(key, q, q, ({ value }) => value)),
				running: quarters.slice(0, to + 1).map((_, q) => total(key, 0, q))
			}
		})),
		observations: said
			.filter(({ quarter }) => quarter <= known)
			.map(({ partner, quarter, value, returning = 0, parts }) => ({
				indicatorCode: '1',
				period: quarters[quarter] ?? '',
				partner,
				location: '',
				state: 'reported',
				value,
				returning,
				numerator: null,
				denominator: null,
				text: '',
				comment: '',
				cells: parts.map((part) => ({
					key: part.key,
					value: part.value,
					returning: part.returning ?? 0,
					numerator: null,
					denominator: null
				})),
				approvedBy: 'Manager',
				approvedOn: '2019-01-15'
			})),
		overlaps: twice
			.filter(({ quarter }) => quarter <= known)
			.map(({ quarter, people }) => ({
				indicatorCode: '1',
				period: quarters[quarter] ?? '',
				people
			})),
		expected: [],
		narratives: [],
		missingReports: [],
		revisions: [],
		texts: [],
		otherTexts: [],
		number: earlier.length + 1,
		previous: null,
		earlier
	};
}
