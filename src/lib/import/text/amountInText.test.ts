import { expect, it } from 'vitest';
import { amountInText } from './amountInText';

const span = { startDate: '2018-02-01', endDate: '2021-01-31' };
const read = (text: string) => amountInText(text, span, span.endDate);

it.each([
	['At least 13 by 2021', 13, '', '2021-01-31'],
	['min. 13 organisations (2020)', 13, 'organisations', '2020-12-31'],
	['60 %', 60, '%', null],
	['60% of victims by 2020', 60, '%', '2020-12-31'],
	['0 (2017)', 0, '', '2017-12-31'],
	['1 234,5', 1234.5, '', null],
	['1,234', 1234, '', null],
	['1.234,5', 1234.5, '', null],
	['107,240.49', 107240.49, '', null],
	['25 000 accounts by June 2020', 25000, 'accounts', '2020-06-30'],
	['0,5 by Dec 2018', 0.5, '', '2018-12-31'],
	['2.3', 2.3, '', null],
	['−4', -4, '', null],
	['> 130 persons', 130, 'persons', null],
	['Të paktën 13 organizata deri në 2020', 13, 'organizata', '2020-12-31'],
	['најмалку 13 до 2020', 13, '', '2020-12-31']
])('%s', (text, value, unit, day) => {
	expect(read(text)).toEqual({ value, unit, day, doubt: null });
});

it.each([
	['', null, null],
	['N/A', null, null],
	['n.a.', null, null],
	['–', null, null],
	['not applicable (2018)', null, null],
	['TBD', null, 'to_be_determined'],
	['To be determined by the needs assessment', null, 'to_be_determined'],
	['increased', null, 'no_number'],
	['10–15', 10, 'number_range'],
	['50 women, 30 men', 50, 'several_numbers'],
	['1.234', 1234, 'ambiguous_number'],
	['2017', 2017, 'year_or_number']
])('%s is doubtful where it has to be', (text, value, doubt) => {
	expect(read(text)).toMatchObject({ value, doubt });
});
