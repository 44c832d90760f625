import { expect, it } from 'vitest';
import { europeaidTemplate, presets } from './presets';

it.each([
	['2012-11-01', 'A'],
	['2015-07-14', 'A'],
	['2015-07-15', 'B'],
	['2017-12-31', 'B'],
	['2018-01-01', 'C']
])('a grant that began on %s is reported in template %s', (startDate, version) => {
	expect(europeaidTemplate(startDate)).toBe(version);
});

it('an award of the Department of State has fiscal quarters, its levels, and 120 days for the final report', () => {
	expect(presets.jtip).toMatchObject({
		...{ calendar: 'us_fiscal', dueDays: 30, finalDueDays: 120, currency: 'USD' },
		levels: ['goal', 'objective', 'outcome', 'output', 'activity']
	});
	expect(presets.europeaid).toMatchObject({ calendar: 'calendar', finalDueDays: 90 });
});
