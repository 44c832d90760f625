import { expect, test, type APIResponse } from '@playwright/test';
import { manager, signIn } from './steps';

const project = '/projects/IPA-2017-CSO';
const report = `${project}/reports/2018-Q2/DE`;

/** What may come in from a broken or an unkind browser, by address. */
const posts: [string, Record<string, string>][] = [
	['?/save', {}],
	['?/save', { report: 'x', version: 'y', shown: '{' }],
	['?/save', { report: '', version: '99999999999', shown: '{}', 'f|1.3||value|': '1' }],
	['?/save', { report: '', version: '0', shown: '{}', 'f|1.3||value|': '1e999' }],
	['?/save', { report: '', version: '0', shown: '{}', 'f|none||value|': '1' }],
	['?/save', { report: '', version: '0', shown: '{}', 'f|1.3||value|sex=': '1' }],
	['?/save', { report: '', version: '0', shown: '{}', 'f|1.3||comment|': 'a\u0000b' }],
	['?/save', { report: '', version: '0', shown: '{}', 'n|Op 1.1|progress': 'x'.repeat(30000) }],
	['?/submit', { report: '', version: '0', shown: '{}' }],
	['?/approve', { report: 'x' }],
	['?/return', { report: '00000000-0000-0000-0000-000000000000', reason: 'x' }],
	['?/reopen', {}]
];

const figure = `${project}/reports/2020-Q3/DE/figures/1.3`;
const others: [string, Record<string, string>][] = [
	[`${project}/reports?/remind`, { period: '2020-Q4', organisation: 'NOBODY' }],
	[`${figure}?/say`, {}],
	[`${figure}?/say`, { report: 'x', body: 'y' }],
	[`${figure}?/say`, { report: '00000000-0000-4000-8000-000000000000', body: 'a\u0000b' }],
	[`${figure}?/prove`, { report: 'x', title: '' }],
	[`${figure}?/unprove`, { id: 'x' }],
	[`${project}/publications?/publish`, {}],
	[`${project}/publications?/publish`, { from: 'a', to: 'b', kind: 'interim' }],
	[`${project}/import/logframe?/read`, {}],
	[`${project}/import/logframe?/store`, {}],
	[`${project}/import/logframe?/check`, {}],
	[`${project}/import/logframe?/store`, { draft: '{"proposal": 1}' }],
	[`${project}/import/values?/read`, { file: 'no file' }],
	[`${project}/import/values?/store`, {}],
	[`${project}/import/values/run`, {}],
	[`${project}/import/values/checked.xlsx`, {}],
	['/admin?/invite', { project_code: 'X', email: 'a', role: 'b' }],
	['/admin?/remove', { membership: 'x' }],
	['/login', {}],
	['/login/forgotten', { email: 'x' }],
	['/login/new-password', { token: 'x', password: 'long enough one' }],
	['/invitations/none?/join', { fullName: 'a', password: 'long enough one' }],
	['/first-run?/make', { fullName: 'a', email: 'a@b.example', password: 'long enough one' }],
	['/first-run?/test', { email: 'a@b.example', mailHost: 'mail.example.org' }],
	['/admin/mail?/save', {}],
	['/projects/IPA-2017-CSO/logframe/versions', {}]
];

const addresses = [
	`${project}?period=nothing`,
	`${project}?period=%00`,
	`${project}/logframe/versions?before=99999999999999`,
	`${project}/indicators/%27`,
	`${project}/reports/2020-Q4/NOBODY`,
	`${project}/reports/2020-Q3/DE/figures/none`,
	`${project}/reports/2020-Q3/DE/figures/1.3/trail?report=x`,
	`${project}/reports/2020-Q3/DE/evidence/x/y.pdf`,
	`${project}/publications/not-an-id`,
	`${project}/publications/00000000-0000-0000-0000-000000000000/x.docx`,
	'/p/none',
	'/p/none/europeaid-report.docx',
	'/%E0%A4%A',
	`/projects/${'x'.repeat(3000)}`
];

test('nothing that comes in gives an error of the server', async ({ page, baseURL }) => {
	await signIn(page, manager);
	const headers = { origin: baseURL ?? '' };
	const answers: [string, APIResponse][] = [];
	for (const [action, form] of posts.map(([a, f]) => [report + a, f] as const).concat(others)) {
		answers.push([action, await page.request.post(action, { form, headers, maxRedirects: 0 })]);
	}
	for (const address of addresses) answers.push([address, await page.request.get(address)]);
	const broken = answers.filter(([, answer]) => answer.status() >= 500);
	expect(broken.map(([address]) => address)).toEqual([]);
});
