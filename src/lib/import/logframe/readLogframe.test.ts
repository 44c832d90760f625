/** The logframes of the three example projects, written as organisations write them. */
import { describe, expect, it } from 'vitest';
import { oldExcelMatrix } from '../../../../tests/fixtures/import/oldExcelMatrix';
import { trackingTable } from '../../../../tests/fixtures/import/trackingTable';
import { wordMatrix } from '../../../../tests/fixtures/import/wordMatrix';
import { csf2011lcat } from '../../server/example/csf2011lcat/project';
import type { ExampleProject } from '../../server/example/exampleProject';
import { ipa2017cso } from '../../server/example/ipa2017cso/project';
import { jtipBalkans } from '../../server/example/jtipBalkans/project';
import { readGrids } from '../grid/readGrids';
import { logframeLimits } from '../open/limits';
import { readLogframe } from './readLogframe';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function promised({ startDate, results, indicators }: ExampleProject) {
	return {
		results: results.map(({ code, level, parent, statement }) => ({
			code,
			level,
			parent: parent ?? '',
			statement: plain(statement)
		})),
		indicators: indicators.map(
			({ code, result, name, unit, measure, baseline = 0, targets, source }) => ({
				code,
				result,
				name: plain(name),
				unit,
				baseline: measure === 'qualitative' ? '' : String(baseline),
				baselineDate: measure === 'qualitative' ? '' : startDate,
				targets: targets.map(([date, value]) => ({ date, value: String(value) })),
				source
			})
		)
	};
}

const byCode = <Row extends { code: string }>(rows: readonly Row[]) =>
	rows.toSorted((a, b) => (a.code < b.code ? -1 : 1));

describe.each([
	['IPA-2017-CSO in Word, version B', ipa2017cso, wordMatrix, 'B'],
	['CSF-2011-LCAT in Excel, version A', csf2011lcat, oldExcelMatrix, 'A'],
	['JTIP-BALKANS in Excel, a tracking table', jtipBalkans, trackingTable, 'tracking']
])('%s', (_, project, write, version) => {
	it('has every result, indicator, baseline and target right', async () => {
		const grids = await readGrids(await write(project), logframeLimits);
		const read = readLogframe(grids, project);
		const expected = promised(project);
		expect(read.version).toBe(version);
		expect(
			byCode(read.results).map(({ code, level, parent, statement }) => ({
				code,
				level,
				parent,
				statement
			}))
		).toEqual(byCode(expected.results));
		expect(
			byCode(read.indicators).map(
				({ code, result, name, unit, baseline, baselineDate, targets, source }) => ({
					...{ code, result, name, unit, baseline, baselineDate, targets, source }
				})
			)
		).toEqual(byCode(expected.indicators));
	});
});
