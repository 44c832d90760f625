import type { EuropeaidTemplate } from './template.ts';
import { versionA } from './versionA.ts';
import { versionB } from './versionB.ts';
import { versionC } from './versionC.ts';

export const templates: readonly EuropeaidTemplate[] = [versionA, versionB, versionC];

/** Whether there is a template of that name; without a name it is the current one. */
export function hasTemplate(version: string): boolean {
	return version === '' || templates.some((template) => template.version === version);
}

/**
 * The template a contract was signed with; the current one where the project names none. Throws
 * where no such version exists.
 */
export function templateOf(version: string): EuropeaidTemplate {
	if (version === '') return versionC;
	const template = templates.find((candidate) => candidate.version === version);
	if (template === undefined) {
		const known = templates.map((candidate) => candidate.version).join(', ');
		throw new Error(`There is no EuropeAid template version “${version}”; there are ${known}.`);
	}
	return template;
}
