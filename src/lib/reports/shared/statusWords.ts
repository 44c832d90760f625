import type { IndicatorStatus } from '../publication.ts';
import { stateWords } from './figure.ts';

export const statusWords = {
	achieved: 'target reached',
	on_track: 'on track',
	at_risk: 'at risk',
	off_track: 'off track',
	no_data: 'no data yet',
	not_due: 'not due yet',
	no_target: 'no target',
	withheld: stateWords.withheld
} as const satisfies Record<IndicatorStatus, string>;
