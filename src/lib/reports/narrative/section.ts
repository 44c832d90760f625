import type { PublicationNarrative } from '../publication';
import type { Result } from '../shared/pick';
import type { PublicationSource } from '../source';

export type NarrativeEntry = PublicationNarrative[number];

/** A place of the donor's form that holds text, and what partners wrote that belongs there. */
export interface FormSection {
	/** With `resultCode`, what a text of this place is known by. */
	section: string;
	/** Null: about the whole project. */
	resultCode: string | null;
	/** As the form prints it. */
	heading: string;
	/** Null where the form sets no limit. */
	mostWords: number | null;
	/** Whether a reviewer looks for a text here. */
	isAsked: boolean;
	takes: (entry: Pick<NarrativeEntry, 'section' | 'resultCode'>) => boolean;
}

/** What decides which sections a form has. */
export interface Form {
	format: 'europeaid' | 'jtip';
	kind: 'interim' | 'final';
	templateVersion: string;
	results: readonly Result[];
}

/** The form that a publication will have. */
export function formOf(
	{ project, results }: Pick<PublicationSource, 'project' | 'results'>,
	{ format, kind }: Pick<Form, 'format' | 'kind'>
): Form {
	return { format, kind, templateVersion: project.templateVersion, results };
}

/** Everything that no other section takes. */
export function otherSection(heading: string): FormSection {
	return {
		section: 'other',
		resultCode: null,
		heading,
		mostWords: null,
		isAsked: false,
		takes: () => true
	};
}
