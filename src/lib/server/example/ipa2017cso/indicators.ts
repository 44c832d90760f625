/** What the project measures, in the order of its logframe. */
import type { ExampleIndicator } from '../exampleProject.ts';
import { empowermentIndicators } from './indicatorsEmpowerment.ts';
import { networkIndicators } from './indicatorsNetworks.ts';

export const indicators: ExampleIndicator[] = [...empowermentIndicators, ...networkIndicators];
