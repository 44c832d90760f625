/** One figure of a report: what is said of it, what proves it, and its history. */
import {
	figurePage,
	figureTrail,
	type FigurePage,
	type FigureTrail
} from '$lib/domain/talk/shapes';
import { answered } from './refusal';
import type { Supabase } from './supabase';

/** Where a figure is, as addresses name it. */
export type FigureAddress = {
	code: string;
	period: string;
	organisation: string;
	indicator: string;
};

/** Everything the page of one figure shows. */
export async function get(supabase: Supabase, address: FigureAddress): Promise<FigurePage> {
	const { code, ...rest } = address;
	const given = { project_code: code, ...rest };
	return figurePage.parse(answered(await supabase.rpc('figure_page', given)));
}

/** Who typed, submitted, returned and approved a figure, and the quarters before. */
export async function trail(
	supabase: Supabase,
	reportId: string,
	indicator: string
): Promise<FigureTrail> {
	const given = { report_id: reportId, indicator };
	return figureTrail.parse(answered(await supabase.rpc('figure_trail', given)));
}
