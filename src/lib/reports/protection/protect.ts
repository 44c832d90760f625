/**
 * The protection of people in a publication: what is printed of each sensitive indicator, so that
 * neither this publication alone nor together with any other of the project that is in force gives a
 * small count away (protection.md D).
 *
 * For the public a pattern is found against readers of public copies, then widened against those who
 * have the donors' copies as well: what these print is theirs to know, and no more than that.
 */
import type { Highs } from '../../domain/suppression/solver.ts';
import type { PublicationFigures } from '../publication.ts';
import type { PublicationSource, SourceIndicator } from '../source.ts';
import { byEquations } from './byEquations.ts';
import { byRule } from './byRule.ts';
import { policyOf, type Policy } from './policy.ts';
import { sceneOf, type Scene } from './scene.ts';

export interface IndicatorProtection {
	/** Names of figures, as figureName.ts makes them. */
	readonly withheld: ReadonlySet<string>;
	/** Counts that earlier publications give away and this one should not. */
	readonly exposed: readonly string[];
	/** Counts that the audit attacked; 0 where figures are withheld by rule. */
	readonly attacked: number;
}

/** By the code of the indicator; those that are not sensitive are not in it. */
export type Protection = ReadonlyMap<string, IndicatorProtection>;

/** @param isLate whether time is up: then what is left is protected coarsely. */
export function protect(
	source: PublicationSource,
	audience: PublicationFigures['audience'],
	highs: Highs,
	isLate: () => boolean = () => false
): Protection {
	const sensitive = source.indicators.filter((indicator) => indicator.sensitive);
	return new Map(
		sensitive.map((indicator) => [
			indicator.code,
			protectIndicator(source, indicator, audience, highs, isLate)
		])
	);
}

function protectIndicator(
	source: PublicationSource,
	indicator: SourceIndicator,
	audience: PublicationFigures['audience'],
	highs: Highs,
	isLate: () => boolean
): IndicatorProtection {
	const isPublic = audience === 'public';
	const policy = policyOf(source, audience);
	const alike = source.earlier.filter((each) => !isPublic || each.audience === 'public');
	const scene = sceneOf(source, indicator, alike);
	if (!scene) return { withheld: byRule(source, indicator, policy), exposed: [], attacked: 0 };
	const own = withHeadlines(scene, policy, highs, isLate);
	if (alike.length === source.earlier.length) return own;
	const all = sceneOf(source, indicator, source.earlier);
	if (!all) return own;
	const both = byEquations(all, policy, own.withheld, highs, isLate);
	return {
		withheld: new Set([...own.withheld, ...both.withheld]),
		exposed: own.exposed,
		attacked: own.attacked + both.attacked
	};
}

/**
 * Headlines stay, unless nothing else protects: an earlier public copy may have said which parts are
 * zero, and then a small headline is the part that is left (protection.md D10).
 */
function withHeadlines(
	scene: Scene,
	policy: Policy,
	highs: Highs,
	isLate: () => boolean
): IndicatorProtection {
	const own = byEquations(scene, policy, new Set(), highs, isLate);
	if (own.exposed.length === 0 || !policy.keepsHeadlines) return own;
	const hidden = { ...policy, keepsHeadlines: false };
	const other = byEquations(scene, hidden, new Set(), highs, isLate);
	return other.exposed.length === 0 ? other : own;
}
