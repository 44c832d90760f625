import { Document, Packer } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import type { ReportDocument } from '../document/model.ts';
import { sealZip } from '../zip.ts';
import { documentStyles } from './look.ts';
import { Footnotes } from './footnotes.ts';
import { section } from './page.ts';
import { pageNumbering } from './pageNumbers.ts';

/** A report as a Word file: the same content gives the same bytes. */
export async function writeDocx(report: ReportDocument): Promise<Uint8Array> {
	const { title, author, language } = report;
	const footnotes = new Footnotes();
	const sections = report.sections.map((part) => section(part, footnotes));
	const document = new Document({
		title,
		creator: author,
		lastModifiedBy: author,
		description: title,
		styles: documentStyles(language),
		...pageNumbering(report),
		sections,
		footnotes: footnotes.all()
	});
	return sealZip(await Packer.toBuffer(document), (name, bytes) => {
		if (name === 'docProps/core.xml') return mend(bytes, (xml) => dated(xml, report.date));
		return name === 'word/document.xml' ? mend(bytes, renumbered) : bytes;
	});
}

function mend(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
	return strToU8(change(strFromU8(bytes)));
}

/** docx stamps a file with the moment it is written. */
function dated(coreXml: string, date: string): string {
	return coreXml.replace(
		/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g,
		(_, opening: string) => `${opening}${date}T00:00:00Z`
	);
}

/** Where the number of a bookmark stands: in its name, in what refers to the name, in its own id. */
const bookmarkNames =
	/(w:anchor="_Toc|w:name="_Toc|<w:instrText xml:space="preserve">PAGEREF _Toc)(\d+)/g;
const bookmarkIds = /(<w:bookmark(?:Start|End) (?:w:name="\w+" )?w:id=")(\d+)/g;

const pictureIds = /(<wp:docPr id=")\d+/g;

/**
 * docx numbers pictures, and the bookmarks of a table of contents, through the life of the process.
 * Here they count from 1 in every file. Only attributes and field codes match: in text, `<` and `"` are escaped.
 */
function renumbered(documentXml: string): string {
	let pictures = 0;
	const numbers = new Map<string, number>();
	const renumber = (_: string, before: string, id: string) => {
		const number = numbers.get(id) ?? numbers.size + 1;
		numbers.set(id, number);
		return `${before}${number}`;
	};
	return documentXml
		.replace(bookmarkNames, renumber)
		.replace(bookmarkIds, renumber)
		.replace(pictureIds, (_, before: string) => `${before}${(pictures += 1)}`);
}
