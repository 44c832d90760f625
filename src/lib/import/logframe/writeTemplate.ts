import { addInstructions, addTable, bytesOf, newBook } from '../write/book';
import { indicatorColumns, resultColumns, templateSheets } from './templateColumns';

/** Besa's own workbook for a logframe, to be filled in and imported. */
export async function logframeTemplate(projectCode: string): Promise<Uint8Array<ArrayBuffer>> {
	const book = newBook(`Logframe of ${projectCode}`);
	addInstructions(book, `Logframe of ${projectCode}`, [
		'1. On the sheet “Results”, write one row for each result, from the impact or goal down to the activities. “Under” is the code of the result above it.',
		'2. On the sheet “Indicators”, write one row for each indicator. “Result” is the code of the result that it measures.',
		'3. A target is the level expected by the day beside it. The last one is the final target.',
		'4. Leave empty what you do not know yet. 0 is a figure; empty is not.',
		'5. Import the file in Besa: you see what Besa understood before anything is stored.'
	]);
	addTable(book, templateSheets.results, resultColumns, [], 300);
	addTable(book, templateSheets.indicators, indicatorColumns, [], 300);
	return bytesOf(book);
}
