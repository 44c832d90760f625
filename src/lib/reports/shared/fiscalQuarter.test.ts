import { expect, test } from 'vitest';
import { fiscalQuarterName, fiscalQuarterOf } from './fiscalQuarter';

test.each([
	['2025-11-15', 'FY26 Q1'],
	['2025-12-31', 'FY26 Q1'],
	['2026-01-01', 'FY26 Q2'],
	['2026-06-30', 'FY26 Q3'],
	['2026-09-30', 'FY26 Q4'],
	['2026-10-01', 'FY27 Q1'],
	['2009-01-01', 'FY09 Q2']
])('%s falls in %s', (day, name) => {
	expect(fiscalQuarterName(fiscalQuarterOf(day))).toBe(name);
});
