import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { partsOfDay } from '../date.ts';
import type { DocumentSection, ReportDocument } from '../document/model.ts';
import { listed } from './lists.ts';
import { breakable, printable } from './printable.ts';
import { withBreaks } from './rowBreaks.ts';
import { template } from './template.ts';

/** A word of more letters does not fit on a line of running text. */
const lineLetters = 70;

/**
 * A report as a PDF that screen readers can read (PDF/UA-1): tagged, with title, language, headings
 * and header cells. The same content gives the same bytes: the fonts are the compiler's own and the
 * only date is the publication's.
 *
 * @throws Error with the compiler's words where it cannot draw the document.
 */
export function writePdf(report: ReportDocument): Promise<Uint8Array> {
	const compiler = NodeCompiler.create();
	const compiled = compiler.compile({
		mainFileContent: template,
		inputs: { report: asJson(report) }
	});
	if (compiled.result === null) {
		const messages = compiled.takeDiagnostics()?.shortDiagnostics ?? [];
		throw new Error(`The PDF cannot be written: ${JSON.stringify(messages)}`);
	}
	const bytes = compiler.pdf(compiled.result, { pdfStandard: 'ua-1' });
	// What the compiler remembers of this document is of no use to the next.
	compiler.evictCache(0);
	return Promise.resolve(new Uint8Array(bytes));
}

function asJson({ title, author, date, language, sections }: ReportDocument): string {
	const { year, month, day } = partsOfDay(date);
	const [lang = 'en', region] = language.split('-');
	const content = {
		title,
		author,
		year,
		month,
		day,
		lang,
		region: region ?? null,
		sections: sections.map(prepared)
	};
	return JSON.stringify(content, (_, value: unknown) =>
		typeof value === 'string' ? breakable(printable(value), lineLetters) : value
	);
}

function prepared({ page, blocks }: DocumentSection) {
	const paper = page.paper === 'letter' ? 'us-letter' : page.paper;
	return {
		page: { ...page, paper },
		blocks: listed(blocks).map((block) =>
			block.kind === 'table' ? withBreaks(block, page) : block
		)
	};
}
