import { describe, expect, it } from 'vitest';
import { changedPath, keptPath } from './keptPath';

const of = (path: string) => keptPath(new URL(path, 'https://besa.example.org'));

describe('the page of which a copy is kept', () => {
	it.each([
		'/',
		'/projects/IPA-2017-CSO',
		'/projects/IPA-2017-CSO/reports',
		'/projects/IPA-2017-CSO/reports/2020-Q4/D%26E'
	])('is %s', (path) => {
		expect(of(path)).toBe(path);
	});

	it('is the one whose data are asked for', () => {
		expect(of('/__data.json?x-sveltekit-invalidated=11')).toBe('/');
		expect(of('/projects/A/reports/__data.json?x-sveltekit-invalidated=01')).toBe(
			'/projects/A/reports'
		);
	});

	it.each([
		'/login',
		'/admin',
		'/p/secret',
		'/rest/v1/reports',
		'/auth/v1/token',
		'/projects/A/logframe',
		'/projects/A/publications/1/europeaid-report.docx',
		'/projects/A/reports/2020-Q4/DE/evidence/scan.pdf',
		'/projects/A?period=2020-Q4',
		'/projects/A/__data.json?period=2020-Q4&x-sveltekit-invalidated=01'
	])('is never %s', (path) => {
		expect(of(path)).toBeNull();
	});
});

describe('the kept page that changes when something is sent', () => {
	const changedBy = (path: string) => changedPath(new URL(path, 'https://besa.example.org'));

	it('is the one it is sent to, or the report above it', () => {
		const report = '/projects/A/reports/2020-Q4/DE';
		expect(changedBy(`${report}?/submit`)).toBe(report);
		expect(changedBy(`${report}/figures`)).toBe(report);
	});

	it.each(['/logout', '/projects/A/publications?/publish', '/rest/v1/rpc/save_report'])(
		'is none for %s',
		(path) => {
			expect(changedBy(path)).toBeNull();
		}
	);
});
