import { tableOf } from '../domain/publication/table';
import { europeaidLogframe } from './europeaid/logframe';
import { europeaidReport } from './europeaid/report';
import { iatiFile } from './iati/file';
import { ipttFile } from './iptt/file';
import { jtipIndicators } from './jtip/indicators';
import { jtipReport } from './jtip/report';
import type { Publication } from './publication';
import { writeDocx } from './shared/docx/document';
import { writePdf } from './shared/pdf/document';
import { dataCsv } from './tidy/data';

/** A file that a publication offers. The same publication and choice give the same bytes. */
export interface ReportFile {
	name: string;
	mediaType: string;
	/** @param query what the reader chose of it, where there is something to choose. */
	render: (publication: Publication, query?: URLSearchParams) => Promise<Uint8Array>;
}

const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Offered whoever the donor is. */
const forEveryDonor: readonly ReportFile[] = [
	{
		name: 'iptt.xlsx',
		mediaType: xlsx,
		render: (publication, query) => ipttFile(publication, (query && tableOf(query)) ?? undefined)
	},
	{ name: 'iati.xml', mediaType: 'application/xml', render: iatiFile },
	{ name: 'data.csv', mediaType: 'text/csv; charset=utf-8', render: dataCsv }
];

/** The files of each format, in the order in which they are offered. */
export const reportFiles: Record<Publication['figures']['format'], readonly ReportFile[]> = {
	europeaid: [
		{
			name: 'europeaid-report.docx',
			mediaType: docx,
			render: (publication) => writeDocx(europeaidReport(publication))
		},
		{
			name: 'europeaid-report.pdf',
			mediaType: pdf,
			render: (publication) => writePdf(europeaidReport(publication))
		},
		{ name: 'europeaid-logframe.xlsx', mediaType: xlsx, render: europeaidLogframe },
		...forEveryDonor
	],
	jtip: [
		{
			name: 'jtip-report.docx',
			mediaType: docx,
			render: (publication) => writeDocx(jtipReport(publication))
		},
		{
			name: 'jtip-report.pdf',
			mediaType: pdf,
			render: (publication) => writePdf(jtipReport(publication))
		},
		{ name: 'jtip-indicators.xlsx', mediaType: xlsx, render: jtipIndicators },
		...forEveryDonor
	]
};

/** The file of that name, if this publication offers it. */
export function reportFile(publication: Publication, name: string): ReportFile | undefined {
	return reportFiles[publication.figures.format].find((file) => file.name === name);
}
