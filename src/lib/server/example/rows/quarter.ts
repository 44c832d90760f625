/** A reporting period of an example project, as the database made it. */
export type Quarter = {
	id: string;
	/** Code of the project. */
	project: string;
	label: string;
	/** Last day, `2018-09-30`. */
	endDate: string;
};
