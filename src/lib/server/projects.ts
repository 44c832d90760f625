/** Projects, their logframe and where they stand. */
import { z } from 'zod';
import { portfolioRow, type PortfolioRow } from '$lib/domain/project/portfolioRow';
import {
	dimension,
	indicator,
	indicatorProgress,
	moment,
	period,
	project,
	result
} from '$lib/domain/project/shapes';
import { reportStatus } from '$lib/domain/report/shapes';
import { answered } from './refusal';
import type { Supabase } from './supabase';

/** One row a project the asker works in; none for a donor. */
export async function portfolio(supabase: Supabase): Promise<PortfolioRow[]> {
	return z.array(portfolioRow).parse(answered(await supabase.rpc('portfolio_progress')));
}

const dashboardShape = z.object({
	project,
	period: period.nullable(),
	results: z.array(result),
	indicators: z.array(indicatorProgress),
	/** Partners whose report for the quarter does not count yet. */
	missing: z.array(z.string())
});
export type Dashboard = z.infer<typeof dashboardShape>;

/** Where a project stands at a quarter; null: the last that has ended. */
export async function dashboard(
	supabase: Supabase,
	code: string,
	asOf: string | null,
	statuses: string[]
): Promise<Dashboard> {
	const given = { project_code: code, statuses, ...(asOf && { as_of: asOf }) };
	return dashboardShape.parse(answered(await supabase.rpc('project_dashboard', given)));
}

const logframeShape = z.object({
	project,
	results: z.array(result),
	indicators: z.array(indicator),
	dimensions: z.array(dimension)
});

/** The logical framework of a project. */
export async function logframe(supabase: Supabase, code: string) {
	return logframeShape.parse(
		answered(await supabase.rpc('project_logframe', { project_code: code }))
	);
}

const indicatorPageShape = z.object({
	project,
	period: period.nullable(),
	result: result.pick({ code: true, level: true, statement: true }),
	indicator: indicatorProgress,
	cells: z.array(
		z.object({
			key: z.record(z.string(), z.string()),
			periodValue: z.number().nullable(),
			running: z.number().nullable()
		})
	),
	dimensions: z.array(dimension),
	observations: z.array(
		z.object({
			period: z.string(),
			partner: z.string(),
			location: z.string().nullable(),
			state: z.enum(['reported', 'not_applicable']),
			value: z.number().nullable(),
			returning: z.number().nullable(),
			numerator: z.number().nullable(),
			denominator: z.number().nullable(),
			text: z.string(),
			comment: z.string(),
			status: reportStatus,
			approvedBy: z.string().nullable(),
			approvedAt: moment.nullable()
		})
	)
});
export type IndicatorPage = z.infer<typeof indicatorPageShape>;

/** One indicator: its reference sheet, its figures and who reported them. */
export async function indicatorPage(
	supabase: Supabase,
	code: string,
	indicatorCode: string,
	asOf: string | null
): Promise<IndicatorPage> {
	const given = { project_code: code, indicator_code: indicatorCode, ...(asOf && { as_of: asOf }) };
	return indicatorPageShape.parse(answered(await supabase.rpc('indicator_page', given)));
}
