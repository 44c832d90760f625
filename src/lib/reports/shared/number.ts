import type { Measure } from './pick.ts';
import type { PrintStyle } from './printStyle.ts';
import { decimalsOf, roundHalfUp } from './round.ts';

/** A rounded number with its thousands apart; no trailing zeros: `12 500`, `0.5`, `0`. */
export function formatNumber(value: number, decimals: number, style: PrintStyle): string {
	return separateThousands(String(roundHalfUp(value, decimals)), style);
}

/** A value of an indicator, with its per cent sign where it is a percentage: `30.4 %`. */
export function formatValue(value: number, measure: Measure, style: PrintStyle): string {
	const digits = formatNumber(value, decimalsOf(measure), style);
	return measure === 'percentage' ? digits + style.percentSign : digits;
}

/** `EUR 107 240.49`, its spaces not to be broken; cents only where there are any (europeaid.md 5.4). */
export function formatMoney(amount: number, currency: string, style: PrintStyle): string {
	const cents = roundHalfUp(amount, 2);
	const digits = Number.isInteger(cents) ? String(cents) : cents.toFixed(2);
	return `${currency}\u00a0${separateThousands(digits, style)}`;
}

function separateThousands(digits: string, style: PrintStyle): string {
	const [whole = '', fraction] = digits.split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, style.thousands);
	return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
