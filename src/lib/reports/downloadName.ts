import type { Publication } from './publication';

/**
 * What a downloaded file is called: contract number, quarters and the file's own name, with `-` for
 * what a file system does not take (europeaid.md 5.3, jtip.md C19).
 */
export function downloadName({ figures }: Publication, fileName: string): string {
	const { project, range } = figures;
	const quarters = range.from === range.to ? [range.to] : [range.from, range.to];
	return [project.contractNumber || project.code, ...quarters, fileName]
		.map((part) => part.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^[-.]+|[-.]+$/g, ''))
		.join('_');
}
