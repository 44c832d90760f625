import { BorderStyle, type IStylesOptions } from 'docx';

/** One of the fonts the European Union asks for, and at home in Word (europeaid.md 5.1). */
const font = 'Calibri';
const ink = '1F3864';
export const quiet = '595959';

/** Fills and lines of tables. */
export const headerFill = 'DEE6F0';
export const groupFill = 'F2F5F9';
export const thinLine = { style: BorderStyle.SINGLE, size: 4, color: 'A6B1C2' } as const;

const headingRun = (size: number) => ({ font, size, bold: true, italics: false, color: ink });
const headingSpacing = (before: number, after: number) => ({
	spacing: { before, after },
	keepNext: true,
	keepLines: true
});

/** Names of the paragraph styles beside Word's own. */
export const textStyle = {
	tableText: 'TableText',
	tableHeader: 'TableHeader',
	/** For labels and values on a cover, larger than a data table's text. */
	formText: 'FormText',
	subtitle: 'ReportSubtitle',
	statement: 'Statement',
	note: 'Note',
	attribution: 'Attribution',
	furniture: 'Furniture',
	contentsTitle: 'ContentsTitle'
} as const;

/** Word's heading styles and ours, in one place, so that both donors' files look alike. */
export function documentStyles(language: string): IStylesOptions {
	return {
		default: {
			document: {
				run: { font, size: 22, language: { value: language } },
				paragraph: { spacing: { after: 120, line: 240 } }
			},
			title: {
				run: headingRun(40),
				paragraph: { spacing: { before: 0, after: 160, line: 240 } }
			},
			heading1: { run: headingRun(30), paragraph: headingSpacing(360, 120) },
			heading2: { run: headingRun(26), paragraph: headingSpacing(240, 80) },
			heading3: { run: headingRun(24), paragraph: headingSpacing(200, 60) },
			heading4: { run: headingRun(22), paragraph: headingSpacing(160, 40) }
		},
		paragraphStyles: [
			table(textStyle.tableText, 'Table Text', { size: 18 }),
			table(textStyle.tableHeader, 'Table Header', { size: 18, bold: true }),
			table(textStyle.formText, 'Form Text', { size: 20 }),
			{
				id: textStyle.subtitle,
				name: 'Report Subtitle',
				basedOn: 'Normal',
				next: 'Normal',
				run: { size: 28 },
				paragraph: { spacing: { before: 160, after: 240 } }
			},
			{
				id: textStyle.statement,
				name: 'Statement',
				basedOn: 'Normal',
				run: { bold: true },
				paragraph: { spacing: { before: 60, after: 60 } }
			},
			{
				id: textStyle.note,
				name: 'Note',
				basedOn: 'Normal',
				run: { size: 18, color: quiet },
				paragraph: { spacing: { before: 60, after: 60 } }
			},
			{
				id: textStyle.attribution,
				name: 'Attribution',
				basedOn: 'Normal',
				next: 'Normal',
				run: { size: 20, bold: true, color: quiet },
				paragraph: { spacing: { before: 80, after: 20 }, keepNext: true }
			},
			{
				id: textStyle.furniture,
				name: 'Page Furniture',
				basedOn: 'Normal',
				run: { size: 18, color: quiet },
				paragraph: { spacing: { after: 0, line: 240 } }
			},
			{
				id: textStyle.contentsTitle,
				name: 'Contents Title',
				basedOn: 'Normal',
				run: headingRun(30),
				paragraph: headingSpacing(0, 120)
			},
			{ ...contentsLevel(1), run: { bold: true } },
			contentsLevel(2)
		]
	};
}

function table(id: string, name: string, run: { size: number; bold?: boolean }) {
	return {
		id,
		name,
		basedOn: 'Normal',
		run,
		paragraph: { spacing: { before: 0, after: 0, line: 240 } }
	};
}

function contentsLevel(level: 1 | 2) {
	return {
		id: `TOC${level}`,
		name: `toc ${level}`,
		basedOn: 'Normal',
		paragraph: { spacing: { before: 0, after: 40, line: 240 }, indent: { left: (level - 1) * 240 } }
	};
}
