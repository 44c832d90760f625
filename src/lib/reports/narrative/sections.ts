import { europeaidSections } from '../europeaid/formSections';
import { jtipSections } from '../jtip/formSections';
import type { Form, FormSection } from './section';

/** The places for text of a donor's form, in its order; the last one takes what is left. */
export function sectionsOf(form: Form): FormSection[] {
	return form.format === 'jtip' ? jtipSections(form) : europeaidSections(form);
}
