import type { Form } from '../narrative/section';
import type { ChecklistCode } from './checklist';

const always: readonly ChecklistCode[] = [
	'nothing_approved',
	'unknown_reference',
	'unknown_template',
	'overlap_too_large'
];

/**
 * What each donor does not take as a gap. Everything else may be published, and the files print what
 * is missing. A final report to the EU has a baseline and a final value for each indicator
 * (europeaid.md 1.3).
 */
export const requirements: Record<
	Form['format'],
	Record<Form['kind'], readonly ChecklistCode[]>
> = {
	europeaid: { interim: always, final: [...always, 'no_baseline', 'not_reported'] },
	jtip: { interim: always, final: always }
};
