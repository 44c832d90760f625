import { tableOf } from '../domain/publication/table.ts';
import { europeaidLogframe } from './europeaid/logframe.ts';
import { europeaidReport } from './europeaid/report.ts';
import { iatiFile } from './iati/file.ts';
import { ipttFile } from './iptt/file.ts';
import { jtipIndicators } from './jtip/indicators.ts';
import { jtipReport } from './jtip/report.ts';
import { offeredFile, offeredFiles, type OfferedFile } from './offered.ts';
import type { Publication } from './publication.ts';
import { writeDocx } from './shared/docx/document.ts';
import { writePdf } from './shared/pdf/document.ts';
import { dataCsv } from './tidy/data.ts';

/**
 * Writes a file. The same publication and choice give the same bytes.
 *
 * @param query what the reader chose of it, where there is something to choose.
 */
type Render = (publication: Publication, query?: URLSearchParams) => Promise<Uint8Array>;

const renderers: Record<OfferedFile['name'], Render> = {
	'europeaid-report.docx': (publication) => writeDocx(europeaidReport(publication)),
	'europeaid-report.pdf': (publication) => writePdf(europeaidReport(publication)),
	'europeaid-logframe.xlsx': europeaidLogframe,
	'jtip-report.docx': (publication) => writeDocx(jtipReport(publication)),
	'jtip-report.pdf': (publication) => writePdf(jtipReport(publication)),
	'jtip-indicators.xlsx': jtipIndicators,
	'iptt.xlsx': (publication, query) =>
		ipttFile(publication, (query && tableOf(query)) ?? undefined),
	'iati.xml': iatiFile,
	'data.csv': dataCsv
};

/** A file that a publication offers, with what writes it. */
export type ReportFile = OfferedFile & { render: Render };

const written = (file: OfferedFile): ReportFile => ({ ...file, render: renderers[file.name] });

/** The files of each format, in the order in which they are offered. */
export const reportFiles: Record<Publication['figures']['format'], readonly ReportFile[]> = {
	europeaid: offeredFiles.europeaid.map(written),
	jtip: offeredFiles.jtip.map(written)
};

/** The file of that name, if this publication offers it. */
export function reportFile(publication: Publication, name: string): ReportFile | undefined {
	const offered = offeredFile(publication, name);
	return offered && written(offered);
}
