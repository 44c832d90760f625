/**
 * What a list of changes may say. Both of its sides come from publications, but the earlier one was
 * protected as things were then: an indicator may have become sensitive since, or what is small may
 * be decided more strictly.
 *
 * A figure that is withheld now is not compared, for what it was would give it away. A count that
 * would be small now, and is no headline that stays, is withheld on the earlier side too.
 */
import { isSmall } from '../../domain/suppression/smallCount.ts';
import type { Changes } from '../shared/pick.ts';
import type { PublicationFigures } from '../publication.ts';
import type { Policy } from './policy.ts';

export function protectedChanges(
	{ figures: changes, ...others }: Changes,
	indicators: PublicationFigures['indicators'],
	policy: Policy
): Changes {
	const sensitive = new Set(indicators.filter((each) => each.sensitive).map(({ code }) => code));
	const isHidden = ({ indicatorCode, what, key, old }: Changes['figures'][number]) =>
		sensitive.has(indicatorCode) &&
		['quarter', 'running'].includes(what) &&
		(!policy.keepsHeadlines || Object.keys(key).length > 0) &&
		old?.state === 'value' &&
		isSmall(old.value, policy.k);
	return {
		...others,
		figures: changes
			.filter((change) => change.new?.state !== 'withheld')
			.map((change) => (isHidden(change) ? { ...change, old: { state: 'withheld' } } : change))
	};
}
