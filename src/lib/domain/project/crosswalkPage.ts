/** What the page of the crosswalk shows: the tables of others that are fed by a project's indicators. */
import { z } from 'zod';
import { indicator, period, project } from './shapes.ts';

const figure = z.number().nullable();
const figures = z.object({
	/** The quarter's own. */
	period: figure,
	/** With all quarters before. */
	actual: figure,
	expected: figure,
	target: figure
});

export const crosswalkLine = z.object({
	framework: z.string(),
	/** As the framework writes it. */
	code: z.string(),
	factor: z.number(),
	note: z.string(),
	/** Code of the indicator that answers. */
	indicator: z.string(),
	name: z.string(),
	unit: z.string(),
	measure: indicator.shape.measure,
	isCount: z.boolean(),
	own: figures,
	/** The same times the factor; null for a rate with a factor other than one. */
	counted: figures
});
export type CrosswalkLine = z.infer<typeof crosswalkLine>;

export const crosswalkPage = z.object({
	project,
	period: period.nullable(),
	/** In the order of the frameworks, then of their indicators. */
	entries: z.array(crosswalkLine)
});
export type CrosswalkPage = z.infer<typeof crosswalkPage>;
