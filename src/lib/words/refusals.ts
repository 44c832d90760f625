/** What a refusal says to the person who met it. */
import { m } from '$lib/messages/messages.js';

const texts: Record<string, () => string> = {
	stale_version: m.refusal_stale_version,
	report_locked: m.refusal_report_locked,
	period_closed: m.refusal_period_closed,
	wrong_status: m.refusal_wrong_status,
	findings: m.refusal_findings,
	reason_required: m.refusal_reason_required,
	text_too_long: m.refusal_text_too_long,
	managers_only: m.refusal_managers_only,
	no_such_project: m.refusal_no_such_project,
	no_such_report: m.refusal_no_such_report,
	no_such_period: m.refusal_no_such_period,
	no_such_indicator: m.refusal_no_such_indicator,
	no_such_part: m.refusal_no_such_part,
	no_such_publication: m.refusal_no_such_publication,
	no_such_link: m.refusal_no_such_link,
	not_complete: m.refusal_not_complete,
	cannot_be_protected: m.refusal_cannot_be_protected,
	variance_unexplained: m.refusal_variance_unexplained,
	no_such_invitation: m.refusal_no_such_invitation,
	publication_revoked: m.refusal_publication_revoked,
	not_an_email: m.refusal_not_an_email,
	no_such_role: m.refusal_no_such_role,
	partner_required: m.refusal_partner_required,
	days_out_of_range: m.refusal_days_out_of_range,
	invitation_required: m.refusal_no_such_invitation,
	no_such_thing: m.refusal_no_such_thing,
	not_allowed: m.refusal_not_allowed,
	audit_append_only: m.refusal_audit,
	date_required: m.refusal_date_required,
	no_such_revision: m.refusal_no_such_thing,
	no_such_organisation: m.refusal_no_such_organisation,
	partner_in_use: m.refusal_partner_in_use,
	place_in_use: m.refusal_place_in_use,
	quarter_in_use: m.refusal_quarter_in_use,
	code_taken: m.refusal_code_taken,
	exists_already: m.refusal_exists_already,
	last_administrator: m.refusal_last_administrator,
	administrators_only: m.refusal_administrators_only,
	nothing_to_remind: m.refusal_nothing_to_remind,
	nobody_to_remind: m.refusal_nobody_to_remind,
	reminded_today: m.refusal_reminded_today,
	reminder_failed: m.reminder_failed,
	text_required: m.refusal_text_required,
	not_your_comment: m.refusal_not_your_comment,
	comment_answered: m.refusal_comment_answered,
	title_required: m.refusal_title_required,
	not_a_link: m.refusal_not_a_link,
	evidence_is_nowhere: m.refusal_evidence_is_nowhere,
	enough_evidence: m.refusal_enough_evidence,
	file_too_large: m.refusal_file_too_large,
	file_not_allowed: m.refusal_file_not_allowed,
	file_broken: m.refusal_file_broken,
	file_has_program: m.refusal_file_has_program,
	file_has_files: m.refusal_file_has_files,
	file_is_locked: m.refusal_file_is_locked,
	file_is_bomb: m.refusal_file_is_bomb,
	not_a_list: m.refusal_other,
	not_readable: m.refusal_not_readable,
	import_findings: m.refusal_import_findings,
	no_such_status: m.refusal_no_such_status
};

/** The message of a refusal's code; a plain sentence for one without. */
export function refusalText(code: string): string {
	return (texts[code] ?? m.refusal_other)();
}

/** The codes that have a message. */
export const knownRefusals = Object.keys(texts);
