/** Projects, their logframe and where they stand. */
import { z } from 'zod';
import { dashboard as dashboardShape, type Dashboard } from '$lib/domain/project/dashboard';
import {
	explanation,
	indicatorPage as indicatorPageShape,
	type Explanation,
	type IndicatorPage
} from '$lib/domain/project/indicatorPage';
import { portfolio as portfolioShape, type Portfolio } from '$lib/domain/project/portfolio';
import { logframeEditor } from '$lib/domain/logframe/editor';
import { dimension, indicator, project, result } from '$lib/domain/project/shapes';
import type { View } from '$lib/domain/project/view';
import { meShape, type Me } from './people';
import { heldAnswers } from './heldAnswers';
import { answered } from './refusal';
import type { Supabase } from './supabase';

const portfolios = heldAnswers(portfolioShape);

/** The projects the asker works in, and when their reports are due; empty for a donor. */
export function portfolio(supabase: Supabase): Promise<Portfolio> {
	return portfolios(supabase, {}, async (known) =>
		answered(await supabase.rpc('portfolio_page', known))
	);
}

/** The title of a project that the asker works in. */
export async function title(supabase: Supabase, code: string): Promise<string> {
	const found = await supabase.from('projects').select('title').eq('code', code).single();
	return answered(found)?.title ?? code;
}

const given = ({ period, statuses, partner, place }: View) => ({
	statuses,
	...(period && { as_of: period }),
	...(partner && { partner }),
	...(place && { place })
});

/** Who is asking, said by pages that cost one call. */
const asker = { me: meShape };

const dashboards = heldAnswers(dashboardShape.extend(asker));

/** Where a project stands at a quarter, and where it goes. */
export function dashboard(
	supabase: Supabase,
	code: string,
	view: View
): Promise<Dashboard & { me: Me }> {
	const asked = { project_code: code, ...given(view) };
	return dashboards(supabase, asked, async (known) =>
		answered(await supabase.rpc('project_dashboard', { ...asked, ...known }))
	);
}

const logframeShape = z.object({
	project,
	results: z.array(result),
	indicators: z.array(indicator),
	dimensions: z.array(dimension),
	/** Null for those who may only read it. */
	editor: logframeEditor.nullable()
});

/** The logical framework of a project. */
export async function logframe(supabase: Supabase, code: string) {
	return logframeShape.parse(
		answered(await supabase.rpc('project_logframe', { project_code: code }))
	);
}

const indicatorPages = heldAnswers(indicatorPageShape.extend(asker));

/** One indicator: its reference sheet, its figures over time and by part, and who reported them. */
export function indicatorPage(
	supabase: Supabase,
	code: string,
	indicatorCode: string,
	{ period, statuses }: View
): Promise<IndicatorPage & { me: Me }> {
	const asked = {
		project_code: code,
		indicator_code: indicatorCode,
		statuses,
		...(period && { as_of: period })
	};
	return indicatorPages(supabase, asked, async (known) =>
		answered(await supabase.rpc('indicator_page', { ...asked, ...known }))
	);
}

/** What a figure is made of; with a key, that of a cell of a breakdown. */
export async function explain(
	supabase: Supabase,
	code: string,
	indicatorCode: string,
	view: View,
	key: Record<string, string> | null
): Promise<Explanation & { me: Me }> {
	const asked = {
		project_code: code,
		indicator: indicatorCode,
		...given(view),
		...(key && { key })
	};
	return explanation.extend(asker).parse(answered(await supabase.rpc('explain_figure', asked)));
}
