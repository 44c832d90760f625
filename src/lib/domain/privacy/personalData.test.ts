import { describe, expect, it } from 'vitest';
import { isCitizenNumber } from './identityNumber.ts';
import { findPersonalData } from './personalData.ts';

const found = (text: string) => findPersonalData(text).map(({ kind, text }) => `${kind}: ${text}`);

describe('finds', () => {
	it.each([
		['Write to ana.k@shelter.example.org first.', 'email: ana.k@shelter.example.org'],
		['Contact: ana.k@shelter.example.org.', 'email: ana.k@shelter.example.org'],
		['She can be reached at +355 69 123 4567.', 'phone: +355 69 123 4567'],
		['Telefoni i saj është 069 123 4567.', 'phone: 069 123 4567'],
		['Numri 0691234567 u dha nga policia.', 'phone: 0691234567'],
		['Në Prishtinë: 044 123 456', 'phone: 044 123 456'],
		['Тел. 070 123 456, Скопје', 'phone: 070 123 456'],
		['Позовите 063/123-4567 увече.', 'phone: 063/123-4567'],
		['Nikšić: 067 123 456.', 'phone: 067 123 456'],
		['Sarajevo 033 123 456', 'phone: 033 123 456'],
		['Called from 00383 44 123 456 twice.', 'phone: 00383 44 123 456'],
		['NID J85512123A was copied.', 'identity_number: J85512123A'],
		['ЕМБГ 0101990450006 е во досието.', 'identity_number: 0101990450006'],
		['Numri personal 1234567890 (Kosovë).', 'identity_number: 1234567890'],
		['Ana Krasniqi, born 1998, left.', 'name_with_birth_date: Ana Krasniqi, born 1998'],
		[
			'Arta Hoxha, e lindur më 12.03.2001, u strehua.',
			'name_with_birth_date: Arta Hoxha, e lindur më 12.03.2001'
		],
		[
			'Марија Петровска, родена на 12.03.1998, доби помош.',
			'name_with_birth_date: Марија Петровска, родена на 12.03.1998'
		],
		[
			'Помоћ је добила Јована Јовић (рођена 3.4.2012).',
			'name_with_birth_date: Јована Јовић (рођена 3.4.2012'
		],
		[
			'Jovana Jović, rođena 12. maj 2004, vratila se.',
			'name_with_birth_date: Jovana Jović, rođena 12. maj 2004'
		],
		['Mira Deda (12/03/1998) was assisted.', 'name_with_birth_date: Mira Deda (12/03/1998'],
		['Born on 12 March 1998: Mira Deda', 'name_with_birth_date: Born on 12 March 1998: Mira Deda']
	])('%s', (text, expected) => {
		expect(found(text)).toEqual([expected]);
	});

	it('several in the order of the text, with their places', () => {
		const text = 'Ana Krasniqi, born 1998, +355 69 123 4567, ana@example.org';
		expect(findPersonalData(text).map(({ kind }) => kind)).toEqual([
			'name_with_birth_date',
			'phone',
			'email'
		]);
		for (const { start, end, text: part } of findPersonalData(text)) {
			expect(text.slice(start, end)).toBe(part);
		}
	});
});

describe('leaves alone', () => {
	it.each([
		'In 2019, 14 CSOs took part and more than 130 persons were contacted.',
		'See file 12/2019 and file 0123/2019, kept at the shelter.',
		'Contract IPA/2017/155863-3/31, call EuropeAid/155863/DD/ACT/AL.',
		'EUR 107,240.49 of EUR 1 072 404 were spent; 107240.49 in all.',
		'Between 01/02/2019 and 05-03-2020 the shelter was closed.',
		'From 02/2018 to 01/2021, i.e. 01-02 2018 and 2019-2020.',
		'Open from 08:00 to 16:30, 24/7 in 2020; rose from 3.5 to 4.9.',
		'43 victims assisted (27 women, 12 girls, 4 men), 100 % of the target 2018-2021.',
		'The Regional Conference in Tirana (12.03.2019) had 85 guests.',
		'Under the Criminal Code (27.01.1995) and Law No. 121/2016.',
		'In Tirana Municipality 12 children were born in 2019.',
		'Different & Equal trained Open Gate on 12.03.2019.',
		'Në vitin 2019, 14 organizata u trajnuan në Kukës dhe Dibër, më 30 shtator 2019.',
		'Sipas ligjit nr. 121/2016, 85 viktima morën ndihmë; 12 fëmijë të lindur në 2019.',
		'Во 2019 година, 43 жртви добија помош во Скопје и Тетово (30.09.2019).',
		'Според Законот за социјална заштита (бр. 104/2019), отворени се 3 центри.',
		'У 2019. години 14 организација је прошло обуку, на основу Закона (12.03.2004).',
		'Tokom 2019. u Nikšiću je 8 žena dobilo pravnu pomoć; 1.250,00 EUR po osobi.',
		'Population 2,876,591; IBAN and receipts 20190331 are in binder 4.',
		'ISBN 978-9928-123-45-6, DOI 10.1234/5678, standard code OC 2.15.',
		''
	])('%s', (text) => {
		expect(found(text)).toEqual([]);
	});
});

it('thirteen digits are a citizen’s only with a date and the right check digit', () => {
	expect(isCitizenNumber('0101990450006')).toBe(true);
	expect(isCitizenNumber('0101990450004')).toBe(false);
	expect(isCitizenNumber('4101990450006')).toBe(false);
	expect(found('Order 1234567890123 was paid.')).toEqual([]);
});
