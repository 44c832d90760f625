/** Random tables of two and three dimensions, protected and then attacked. */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { audit } from './audit';
import { highs, settings } from './fixture';
import { runsOf, table } from './random.fixture';
import { suppress } from './suppress';

vi.setConfig({ testTimeout: 120_000 });

it.each([
	[2, 4, 700],
	[3, 2, 180],
	[3, 3, 12]
])(
	'nobody can be computed from tables of %i dimensions with up to %i categories',
	(dimensions, longest, share) => {
		fc.assert(
			fc.property(table(dimensions, longest), (system) => {
				const { withheld, exposed } = suppress(system, settings, highs);
				const { known, lonely } = audit(system, withheld, settings, highs);
				expect(known.filter((id) => !exposed.includes(id))).toEqual([]);
				expect(lonely).toEqual([]);
			}),
			runsOf(share, process.env.BESA_RUNS)
		);
	}
);
