import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { europeaidPublication } from '../fixture';
import { openGrant, severalCountries } from '../fixture/iati';
import type { Publication } from '../publication';
import { iatiFile } from './file';

const xmlOf = async (publication: Publication) =>
	new TextDecoder().decode(await iatiFile(publication));
const open = async (publication: Publication) => {
	const document = XmlDocument.fromString(await xmlOf(publication));
	const all = (path: string) => document.find(path).map((node) => node.content);
	return { document, all, count: (path: string) => document.find(path).length };
};

test('the contract number is kept as it is, and hyphenated in the identifier', async () => {
	const { all } = await open(openGrant);
	expect(all('//iati-identifier')).toEqual(['GR-GEMI-0000-IPA-2017-155863-3-31']);
	expect(all('//reporting-org/@ref')).toEqual(['GR-GEMI-0000']);
	expect(all('//other-identifier[@type="A9"]/@ref')).toEqual(['IPA/2017/155863-3/31']);
});

test('an organisation without an identifier is not given one, and the file says so', async () => {
	const xml = await xmlOf(europeaidPublication());
	expect(xml).toContain('has no organisation identifier here');
	expect(xml).toContain('<reporting-org ref="to-be-completed"');
	expect(await xmlOf(openGrant)).not.toContain('to-be-completed');
});

test('sensitive indicators stay out unless the project says otherwise', async () => {
	const closed = await open(europeaidPublication());
	expect(closed.all('//indicator/title/narrative')).not.toContain(
		'Number of victims assisted into work'
	);
	const said = await open(openGrant);
	expect(said.all('//indicator/title/narrative')).toContain('Number of victims assisted into work');
});

test('results have their type, and stand only where they have indicators', async () => {
	const { all, count } = await open(openGrant);
	expect(all('//result/@type')).toEqual(['3', '2', '1', '1', '2', '1']);
	expect(count('//result[not(indicator)]')).toBe(0);
});

test('values are bare decimals; a text has none but a comment', async () => {
	const { all, count } = await open(openGrant);
	const values = all('//indicator[@measure!="5"]//@value[not(parent::dimension)]');
	expect(values.length).toBeGreaterThan(20);
	expect(values.filter((value) => !/^-?\d+(\.\d+)?$/.test(value))).toEqual([]);
	expect(values).toContain('30.4');
	expect(count('//indicator[@measure="5"]//@value')).toBe(0);
	expect(all('//indicator[@measure="5"]//comment/narrative')).toEqual([
		'AAGW sits on two municipal councils.'
	]);
});

test('an indicator that should fall says so', async () => {
	const { all } = await open(openGrant);
	const path = '//indicator[title/narrative="Days between referral and first support"]/@ascending';
	expect(all(path)).toEqual(['false']);
	expect(all('//indicator/@ascending').filter((text) => text === 'true').length).toBe(8);
});

test('a period has one total and one actual for each part, a zero too', async () => {
	const { document, all } = await open(openGrant);
	const victims = '//indicator[title/narrative="Number of victims assisted into work"]';
	const latest = `${victims}/period[period-end/@iso-date="2018-09-30"]/actual`;
	expect(all(`${latest}[not(dimension)]/@value`)).toEqual(['1043']);
	expect(all(`${latest}[count(dimension)=1]/dimension/@value`)).toEqual(['female', 'male']);
	expect(document.find('//dimension[not(@name) or not(@value)]')).toEqual([]);
	expect(all('//indicator[title/narrative="Sub-grants awarded"]/period/actual/@value')).toEqual([
		'0'
	]);
});

test('what was not reported, does not apply or is withheld has no actual', async () => {
	const { count } = await open(openGrant);
	for (const name of ['Peer mentors trained', 'Sub-grant funds spent', 'Persons in peer groups']) {
		expect(count(`//indicator[title/narrative="${name}"]`)).toBe(1);
		expect(count(`//indicator[title/narrative="${name}"]//actual`)).toBe(0);
	}
});

test('a code of the donor stands at its indicator', async () => {
	const { all } = await open(openGrant);
	expect(all('//indicator/reference/@code')).toEqual(['GERF 2.28']);
	expect(all('//indicator/reference/@vocabulary')).toEqual(['99']);
});

test('several countries share a hundred per cent', async () => {
	const { all } = await open(severalCountries);
	expect(all('//recipient-country/@percentage')).toEqual(['33.33', '33.33', '33.34']);
});
