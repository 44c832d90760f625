/** The words of closed lists: what the database calls `on_track`, people read as "On track". */
import { m } from '$lib/messages/messages.js';
import type { Result, Status } from '$lib/domain/project/shapes';
import type { ReportStatus } from '$lib/domain/report/shapes';

export const statusWord: Record<Status, () => string> = {
	achieved: m.status_achieved,
	on_track: m.status_on_track,
	at_risk: m.status_at_risk,
	off_track: m.status_off_track,
	no_data: m.status_no_data,
	not_due: m.status_not_due,
	no_target: m.status_no_target
};

export const levelWord: Record<Result['level'], () => string> = {
	impact: m.level_impact,
	outcome: m.level_outcome,
	output: m.level_output,
	activity: m.level_activity,
	goal: m.level_goal,
	objective: m.level_objective
};

export const reportStatusWord: Record<ReportStatus, () => string> = {
	draft: m.report_status_draft,
	submitted: m.report_status_submitted,
	returned: m.report_status_returned,
	approved: m.report_status_approved
};

export const roleWord: Record<'manager' | 'officer' | 'viewer', () => string> = {
	manager: m.role_manager,
	officer: m.role_officer,
	viewer: m.role_viewer
};
