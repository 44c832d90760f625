import type { Project } from './pick.ts';

/** Example data say so wherever they are shown. */
export const exampleNotice = 'Example data: figures are illustrative';

export function exampleNotices(project: Project): string[] {
	return project.isExample ? [exampleNotice] : [];
}
