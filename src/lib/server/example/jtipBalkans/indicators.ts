/** What the project measures. Its description gives no figures: all of them are invented. */
import type { ExampleIndicator } from '../exampleProject.ts';
import { awarenessIndicators } from './indicatorsAwareness.ts';
import { capacityIndicators } from './indicatorsCapacity.ts';
import { serviceIndicators } from './indicatorsServices.ts';

export const indicators: ExampleIndicator[] = [
	...serviceIndicators,
	...capacityIndicators,
	...awarenessIndicators
];
