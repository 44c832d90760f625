/** Identity numbers of the Western Balkans. */

const weights = [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * The unique number of citizens (JMBG, ЕМБГ) of the former Yugoslav republics: day, month, the last
 * three digits of the year, place, sex and order, and a check digit: eleven less the weighted sum
 * modulo eleven, 0 where that is above nine.
 *
 * @param digits thirteen digits.
 */
export function isCitizenNumber(digits: string): boolean {
	const numbers = [...digits].map(Number);
	if (numbers.length !== 13) return false;
	const day = Number(digits.slice(0, 2));
	const month = Number(digits.slice(2, 4));
	if (day < 1 || day > 31 || month < 1 || month > 12) return false;
	const sum = weights.reduce((total, weight, n) => total + weight * (numbers[n] ?? 0), 0);
	const check = 11 - (sum % 11);
	return numbers[12] === (check > 9 ? 0 : check);
}
