import type { Limits } from '../open/limits';
import { openFile } from '../open/openFile';
import { csvGrid } from './csvGrid';
import { docxGrids } from './docxGrids';
import type { Grid } from './grid';
import { xlsxGrids } from './xlsxGrids';

/**
 * The tables of a file.
 *
 * @throws FileRefusal that says why the file cannot be read
 */
export async function readGrids(bytes: Uint8Array, limits: Limits): Promise<Grid[]> {
	const file = openFile(bytes, limits);
	if (file.kind === 'text') return [csvGrid(file.text, limits)];
	return file.kind === 'xlsx' ? xlsxGrids(file.parts, limits) : docxGrids(file.parts, limits);
}
