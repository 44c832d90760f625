import { strFromU8, strToU8 } from 'fflate';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demandingPublication, europeaidPublication, jtipPublication } from './fixture';
import { fileBytes } from './fixture/fileBytes';
import { openXlsx } from './fixture/openXlsx';
import type { Publication } from './publication';
import { sealZip } from './shared/zip';

function isInstalled(program: string): boolean {
	try {
		execFileSync(program, ['--version'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** The value of every formula of a workbook, by sheet and cell. */
async function formulaValues(bytes: Uint8Array): Promise<Record<string, unknown>> {
	const { sheetNames, sheet } = await openXlsx(bytes);
	const values: Record<string, unknown> = {};
	for (const name of sheetNames) {
		sheet(name).eachRow((row) =>
			row.eachCell((cell) => {
				// The reader of the tests drops a formula's zero.
				if (cell.formula) values[`${name}!${cell.address}`] = cell.result ?? 0;
			})
		);
	}
	return values;
}

/** Has LibreOffice compute a workbook whose formulas have no values, and reads what it found. */
async function recalculated(bytes: Uint8Array): Promise<Record<string, unknown>> {
	const folder = mkdtempSync(join(tmpdir(), 'besa-recalculation-'));
	const emptied = sealZip(bytes, (name, content) =>
		/worksheets\/sheet\d+\.xml$/.test(name)
			? strToU8(strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1'))
			: content
	);
	writeFileSync(join(folder, 'in.xlsx'), emptied);
	const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
	const to = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')];
	execFileSync('soffice', ['--headless', profile, ...to, join(folder, 'in.xlsx')], {
		stdio: 'ignore'
	});
	const found = await formulaValues(new Uint8Array(readFileSync(join(folder, 'out', 'in.xlsx'))));
	rmSync(folder, { recursive: true, force: true });
	return found;
}

describe.skipIf(!isInstalled('soffice'))('with LibreOffice (skipped without it)', () => {
	test.each([
		{ name: 'europeaid-logframe.xlsx', publication: europeaidPublication(), least: 6 },
		{ name: 'europeaid-logframe.xlsx', publication: demandingPublication(), least: 50 },
		{ name: 'iptt.xlsx', publication: demandingPublication(), least: 100 },
		{ name: 'iptt.xlsx', publication: jtipPublication(), least: 15 },
		{ name: 'jtip-indicators.xlsx', publication: jtipPublication(), least: 20 },
		{
			name: 'jtip-indicators.xlsx',
			publication: demandingPublication({ format: 'jtip' }),
			least: 150
		}
	] satisfies { name: string; publication: Publication; least: number }[])(
		'$name gives what is printed when it is recalculated ($least formulas or more)',
		{ timeout: 180_000 },
		async ({ name, publication, least }) => {
			const bytes = await fileBytes(publication, name);
			const printed = await formulaValues(bytes);
			expect(Object.keys(printed).length).toBeGreaterThanOrEqual(least);
			expect(await recalculated(bytes)).toEqual(printed);
		}
	);
});
