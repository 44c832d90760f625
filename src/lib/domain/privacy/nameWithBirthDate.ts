/** A person's name with the day or year of birth: together they single somebody out. */

const word = "\\p{Lu}[\\p{Ll}’']+(?:-\\p{Lu}\\p{Ll}+)?";
const name = `${word}(?:\\s+${word}){1,2}`;
const fullDate =
	'(?:\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?(?:19|20)\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}|\\d{1,2}\\.?\\s+\\p{L}{3,}\\s+(?:19|20)\\d{2})';
/** Nobody whom a project counts as an adult was born later, and projects are younger than this. */
const pastDate =
	'(?:\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?(?:19\\d{2}|200\\d)|(?:19\\d{2}|200\\d)-\\d{2}-\\d{2})';

/** English, Albanian, Macedonian, Serbian in both scripts; a sentence may begin with one of them. */
const born = [
	...['born', 'date of birth', 'birth date', 'birthday', 'd\\.?o\\.?b\\.?', 'DOB'],
	...['e lindur', 'i lindur', 'lindur', 'datëlindja', 'datelindja', 'ditëlindja'],
	...['роден[аи]?', 'датум на раѓање', 'рођен[аи]?', 'датум рођења'],
	...['rođen[ai]?', 'rodjen[ai]?', 'datum rođenja']
]
	.map((cue) => `[${cue.charAt(0)}${cue.charAt(0).toUpperCase()}]${cue.slice(1)}`)
	.join('|');
const gap = '[^.!?\\d]{0,20}?';

const patterns = [
	// Ana Krasniqi, born 1998; Ана Петровска (родена на 12.3.1998)
	`${name}\\s?[,(;:–-]{0,2}\\s?(?:${born})${gap}(?:${fullDate}|(?:19|20)\\d{2})`,
	// Ana Krasniqi from the shelter, date of birth 12.3.1998
	`${name}[^.!?\\d]{1,40}?(?:${born})${gap}${fullDate}`,
	// Born on 12.3.1998: Ana Krasniqi
	`(?:${born})${gap}${fullDate}[^.!?\\d]{0,3}${name}`,
	// Ana Krasniqi (12.3.1998)
	`${name}\\s?[,(–-]{1,2}\\s?${pastDate}`
].map((pattern) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{N})`, 'gu'));

/** Laws, conventions and meetings have capitals and a date as well. */
const institution =
	/\b(?:law|code|act|convention|decision|regulation|agreement|protocol|constitution|ministry|centre|center|conference|day|ligj|kod|konvent|vendim|marrëveshj|zakon|konvencij|odluk)|(?<!\p{L})(?:закон|конвенциј|одлук|кодекс|уредб)/iu;
const namesIn = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu');

/** @returns where such names and dates stand, as for `slice`. */
export function namesWithBirthDates(text: string) {
	return patterns.flatMap((pattern) =>
		[...text.matchAll(pattern)]
			.map(({ 0: match, index }) => ({ start: index, end: index + match.length, text: match }))
			.filter(({ text: match }) =>
				[...match.matchAll(namesIn)].some(([found]) => !institution.test(found))
			)
	);
}
