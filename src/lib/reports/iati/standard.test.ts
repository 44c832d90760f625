import { XmlDocument, XmlElement, XsdValidator, type XmlNode } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { iatiCases, openGrant } from '../fixture/iati';
import type { Publication } from '../publication';
import { iatiFile } from './file';

/** The standard's schema, code lists and rules, kept beside the project. */
const standard = '../shared/iati';
const isThere = existsSync(standard);
const today = '2026-01-01';

const open = async (publication: Publication) =>
	XmlDocument.fromString(new TextDecoder().decode(await iatiFile(publication)));
const schema = () => {
	xmlRegisterFsInputProviders();
	const url = `${standard}/iati-activities-schema.xsd`;
	return XmlDocument.fromBuffer(readFileSync(url), { url });
};
const rules = () => ruleSet.parse(JSON.parse(readFileSync(`${standard}/standard.json`, 'utf8')));

/** Stands for the list of registered organisations' prefixes, which is not asked here. */
const registeredPrefixes = 'ORG-ID-PREFIX';

const ruleCase = z.object({
	paths: z.array(z.string()).default([]),
	condition: z.string().optional(),
	if: z.string().optional(),
	then: z.string().optional(),
	less: z.string().optional(),
	more: z.string().optional(),
	one: z.string().optional(),
	all: z.string().optional(),
	regex: z.string().optional(),
	sum: z.number().optional(),
	prefix: z.array(z.string()).default([]),
	separator: z.string().default(''),
	ruleInfo: z.object({ id: z.string(), severity: z.string() }).optional()
});
type RuleCase = z.infer<typeof ruleCase>;

/** The rule set of the standard: context, kind of rule, cases. */
const ruleSet = z.record(z.string(), z.record(z.string(), z.object({ cases: z.array(ruleCase) })));

/** The kinds of rules that an activity with results can break, as the standard defines them. */
const kinds: Record<string, (at: XmlNode, rule: RuleCase, now: string) => boolean> = {
	atleast_one: (at, { paths }) => paths.some((path) => at.find(path).length > 0),
	no_more_than_one: (at, { paths }) => textsAt(at, paths).length <= 1,
	unique: (at, { paths }) => new Set(textsAt(at, paths)).size === textsAt(at, paths).length,
	no_spaces: (at, { paths }) => textsAt(at, paths).every((text) => text === text.trim()),
	regex_matches: (at, { paths, regex = '' }) =>
		textsAt(at, paths).every((text) => new RegExp(regex).test(text)),
	startswith: (at, { paths, prefix, separator }) =>
		textsAt(at, paths).every((text) =>
			textsAt(at, prefix).some((start) => text.startsWith(start + separator))
		),
	if_then: (at, rule) => !isTrue(at, rule.if) || isTrue(at, rule.then),
	strict_sum: (at, { paths, sum }) =>
		textsAt(at, paths).reduce((total, text) => total + Math.round(Number(text) * 100), 0) ===
		100 * (sum ?? 0),
	date_order: (at, { less = '', more = '' }, now) => {
		const [first] = textsAt(at, [less]);
		const [second] = more === 'NOW' ? [now] : textsAt(at, [more]);
		return first === undefined || second === undefined || first <= second;
	},
	// Said once, or at each amount of money; these files hold none.
	one_or_all: (at, { one = '', all }) =>
		textsAt(at, [one]).length > 0 || (all === 'currency' && at.find('.//value').length === 0)
};

/** The identifiers of the rules that a file breaks, `error 1.1.3`; none for a perfect one. */
function brokenRules(
	document: XmlDocument,
	byContext: z.infer<typeof ruleSet>,
	now: string
): string[] {
	return Object.entries(byContext).flatMap(([context, byKind]) =>
		contextsOf(document, context).flatMap((at) =>
			Object.entries(byKind).flatMap(([kind, { cases }]) => {
				const holds = kinds[kind];
				if (holds === undefined) return [];
				return cases
					.filter((rule) => !rule.prefix.includes(registeredPrefixes))
					.filter((rule) => rule.condition === undefined || isTrue(at, rule.condition))
					.filter((rule) => !holds(at, rule, now))
					.map(({ ruleInfo }) => `${ruleInfo?.severity} ${ruleInfo?.id}`);
			})
		)
	);
}

function contextsOf(document: XmlDocument, path: string): XmlNode[] {
	// A context may name several paths, parted by a bar, which XPath understands.
	return document.find(path).filter((node) => node instanceof XmlElement);
}

function textsAt(at: XmlNode, paths: readonly string[]): string[] {
	const namespaces = { xml: 'http://www.w3.org/XML/1998/namespace' };
	return paths
		.filter((path) => path !== '')
		.flatMap((path) => at.find(path, namespaces).map((node) => node.content));
}

function isTrue(at: XmlNode, test: string | undefined): boolean {
	return test !== undefined && at.eval(`boolean(${test})`) === true;
}

describe.skipIf(!isThere)(`against the standard (skipped without ${standard})`, () => {
	test.each(iatiCases)('the file of $name is valid', async ({ publication }) => {
		const document = await open(publication);
		expect(() => XsdValidator.fromDoc(schema()).validate(document)).not.toThrow();
	});

	test.each(iatiCases)('the file of $name breaks no rule', async ({ publication }) => {
		const document = await open(publication);
		expect(brokenRules(document, rules(), today)).toEqual([]);
	});

	test('a file that is wrong is found out', async () => {
		const xml = new TextDecoder().decode(await iatiFile(openGrant));
		const changed = (from: RegExp, to: string) => XmlDocument.fromString(xml.replace(from, to));
		const broken = (from: RegExp, to: string) => brokenRules(changed(from, to), rules(), today);
		expect(broken(/<sector [^>]*>/, '')).toEqual(['error 6.2.2', 'error 6.7.2']);
		expect(broken(/(<actual) value="30.4"/, '$1')).toEqual(['error 8.10.1']);
		expect(broken(/<recipient-country [^>]*>/, '')).toEqual(['error 3.7.1']);
		expect(broken(/GR-GEMI-0000-IPA-2017/, 'GR-GEMI-0000-IPA/2017')).toEqual(['warning 1.3.13']);
		const misplaced = changed(/(<sector [^>]*>)([^]*)(<\/iati-activity>)/, '$2$1$3');
		expect(() => XsdValidator.fromDoc(schema()).validate(misplaced)).toThrow();
	});

	test.each([
		['//sector/@code', 'Sector'],
		['//recipient-country/@code', 'Country'],
		['//result/@type', 'ResultType'],
		['//indicator/@measure', 'IndicatorMeasure'],
		['//indicator/reference/@vocabulary', 'IndicatorVocabulary'],
		['//activity-status/@code', 'ActivityStatus'],
		['//activity-date/@type', 'ActivityDateType'],
		['//participating-org/@role', 'OrganisationRole'],
		['//reporting-org/@type | //participating-org/@type', 'OrganisationType'],
		['//other-identifier/@type', 'OtherIdentifierType'],
		['//@default-currency', 'Currency']
	])('every code at %s is in the list %s', async (path, list) => {
		const codes = XmlDocument.fromBuffer(readFileSync(`${standard}/codelists/xml/${list}.xml`))
			.find('//codelist-item/code')
			.map((node) => node.content);
		for (const { publication } of iatiCases) {
			const used = (await open(publication)).find(path).map((node) => node.content);
			expect(used.filter((code) => !codes.includes(code))).toEqual([]);
		}
	});
});
