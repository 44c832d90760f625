/** The states of an indicator, in the order in which people want to know of them. */
export const statuses = [
	'achieved',
	'on_track',
	'at_risk',
	'off_track',
	'no_data',
	'not_due',
	'no_target'
] as const;
export type Status = (typeof statuses)[number];
