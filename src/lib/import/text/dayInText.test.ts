import { expect, it } from 'vitest';
import { dayInText } from './dayInText';

const span = { startDate: '2018-02-01', endDate: '2021-01-31' };

it.each([
	['by 2019', '2019-12-31'],
	['At least 13 by 2021', '2021-01-31'],
	['0 (2017)', '2017-12-31'],
	['13 [2020]', '2020-12-31'],
	['45 % (2018-2020)', '2020-12-31'],
	['13, 2020', '2020-12-31'],
	['2000 people by end of 2019', '2019-12-31'],
	['4 by June 2019', '2019-06-30'],
	['4 by 30 June 2019', '2019-06-30'],
	['4 (30th of June, 2019)', '2019-06-30'],
	['4 by Dec. 2018', '2018-12-31'],
	['June 30, 2019', '2019-06-30'],
	['10 (30.06.2019)', '2019-06-30'],
	['10 (12/31/2019)', '2019-12-31'],
	['2019-06-30', '2019-06-30'],
	['06/2019', '2019-06-30'],
	['Q2 2019', '2019-06-30'],
	['2019-Q3', '2019-09-30'],
	['44 by FY2018', '2018-09-30'],
	['44 (FY19 Q1)', '2018-12-31'],
	['13 by M12', '2019-01-31'],
	['13 by the end of the project', '2021-01-31'],
	['13 deri në fund të vitit 2019', '2019-12-31'],
	['13 deri në dhjetor 2019', '2019-12-31'],
	['13 до крај на 2019', '2019-12-31'],
	['13 до јуни 2019', '2019-06-30'],
	['13 do kraja 2019', '2019-12-31'],
	['60 % (2030)', '2030-12-31']
])('%s is %s', (text, day) => {
	expect(dayInText(text, span, span.endDate)?.day).toBe(day);
});

it.each([
	['13'],
	['2019'],
	['1 234,5'],
	['31.02.2019 says nobody'],
	['at least 2000 people'],
	['']
])('%s names no day', (text) => {
	expect(dayInText(text, span, span.endDate)).toBeNull();
});

it('a baseline of the first year is that of the first day', () => {
	expect(dayInText('6 (2018)', span, span.startDate)).toEqual({ day: '2018-02-01', rest: '6' });
});
