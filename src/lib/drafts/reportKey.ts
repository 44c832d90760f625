/** Names a report as its address does. */
export interface ReportKey {
	project: string;
	period: string;
	organisation: string;
}
