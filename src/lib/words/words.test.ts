import { readFile, readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { knownFindings } from './findings';
import { knownRefusals } from './refusals';

const folder = 'supabase/migrations';

async function migrations(): Promise<string> {
	const files = await readdir(folder);
	return (await Promise.all(files.map((file) => readFile(`${folder}/${file}`, 'utf8')))).join('\n');
}

it('every refusal of the database has words', async () => {
	const script = await migrations();
	const calls = [...script.matchAll(/perform private\.refuse\(([\s\S]*?)\);/g)].map(
		([, call = '']) => call
	);
	const codes = calls.map((call) => /'([a-z_]+)'\s*$/.exec(call.trim())?.[1]);
	expect(calls.length).toBeGreaterThan(20);
	expect(codes.filter((code) => !code || !knownRefusals.includes(code))).toEqual([]);
});

it('every check of the database has words', async () => {
	const script = await migrations();
	const codes = [...script.matchAll(/\(\d+, '([a-z_]+)', '(?:error|warning)'/g)].map(
		([, code]) => code
	);
	expect(codes).toHaveLength(12);
	expect(codes.filter((code) => !code || !knownFindings.includes(code))).toEqual([]);
});

it('everything that cannot be saved has words', async () => {
	const script = await migrations();
	const body = /create function private\.typed_figures[\s\S]*?\n\$\$;/.exec(script)?.[0] ?? '';
	const codes = [...body.matchAll(/then '([a-z_]+)'/g)].map(([, code]) => code);
	expect(codes.length).toBeGreaterThan(5);
	expect(codes.filter((code) => !code || !knownFindings.includes(code))).toEqual([]);
});

it('everything that keeps an import from being stored has words', async () => {
	const script = await migrations();
	const body = /create function private\.logframe_findings[\s\S]*?\n\$\$;/.exec(script)?.[0] ?? '';
	const codes = [
		...body.matchAll(/, '([a-z_]+)'(?: as code)?, (?:'\{\}'|jsonb_build_object)/g)
	].map(([, code]) => code);
	expect(codes.length).toBeGreaterThan(10);
	expect(codes.filter((code) => !code || !knownFindings.includes(code))).toEqual([]);
});
