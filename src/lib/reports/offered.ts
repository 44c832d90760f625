import type { Publication } from './publication.ts';

const pdf = 'application/pdf';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Offered whoever the donor is. */
const forEveryDonor = [
	{ name: 'iptt.xlsx', mediaType: xlsx },
	{ name: 'iati.xml', mediaType: 'application/xml' },
	{ name: 'data.csv', mediaType: 'text/csv; charset=utf-8' }
] as const;

/** The files of each format, in the order in which they are offered. What writes them is in index.ts. */
export const offeredFiles = {
	europeaid: [
		{ name: 'europeaid-report.docx', mediaType: docx },
		{ name: 'europeaid-report.pdf', mediaType: pdf },
		{ name: 'europeaid-logframe.xlsx', mediaType: xlsx },
		...forEveryDonor
	],
	jtip: [
		{ name: 'jtip-report.docx', mediaType: docx },
		{ name: 'jtip-report.pdf', mediaType: pdf },
		{ name: 'jtip-indicators.xlsx', mediaType: xlsx },
		...forEveryDonor
	]
} as const satisfies Record<Publication['figures']['format'], unknown>;

export type OfferedFile = (typeof offeredFiles)['europeaid' | 'jtip'][number];

/** The file of that name, if this publication offers it. */
export function offeredFile({ figures }: Publication, name: string): OfferedFile | undefined {
	const offered: readonly OfferedFile[] = offeredFiles[figures.format];
	return offered.find((file) => file.name === name);
}
