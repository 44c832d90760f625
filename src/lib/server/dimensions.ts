/** Dimensions and their categories, shared by all projects. Nothing is deleted: what was reported stays. */
import { z } from 'zod';
import { codeOf } from '$lib/domain/dimension/codeOf';
import { standardDimensions } from '$lib/domain/dimension/standard';
import { answered } from './refusal';
import type { Supabase } from './supabase';

type Category = { code: string; name: string };
type NewDimension = { code: string; name: string; overlapping: boolean; categories: Category[] };

/** The standard dimension of that code, as it would be added. */
export function standard(code: string): NewDimension | undefined {
	const found = standardDimensions.find((dimension) => dimension.code === code);
	if (!found) return undefined;
	return { ...found, categories: found.categories.map(([code, name]) => ({ code, name })) };
}

/** A dimension from what was typed, its categories one a line. */
export function typed(name: string, overlapping: boolean, lines: string): NewDimension {
	const names = lines
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
	const categories = names.map((name, index) => ({ code: codeOf(name) || `c${index + 1}`, name }));
	return { code: codeOf(name) || 'dimension', name, overlapping, categories };
}

export async function add(supabase: Supabase, { categories, ...dimension }: NewDimension) {
	const { id } = z
		.object({ id: z.uuid() })
		.parse(answered(await supabase.from('dimensions').insert(dimension).select('id').single()));
	const rows = categories.map((category, position) => ({
		...category,
		position,
		dimension_id: id
	}));
	answered(await supabase.from('categories').insert(rows));
}

/** One more category, behind the others. */
export async function extend(supabase: Supabase, dimension: string, name: string) {
	const { id, categories } = z
		.object({ id: z.uuid(), categories: z.array(z.object({ position: z.number() })) })
		.parse(
			answered(
				await supabase
					.from('dimensions')
					.select('id, categories(position)')
					.eq('code', dimension)
					.single()
			)
		);
	const position = Math.max(-1, ...categories.map((category) => category.position)) + 1;
	const code = codeOf(name) || `c${position + 1}`;
	answered(await supabase.from('categories').insert({ dimension_id: id, code, name, position }));
}

/** From now on no longer asked for, or asked for again. */
export async function retire(
	supabase: Supabase,
	{ dimension, category, retired }: { dimension: string; category: string; retired: boolean }
) {
	const { id } = z
		.object({ id: z.uuid() })
		.parse(answered(await supabase.from('dimensions').select('id').eq('code', dimension).single()));
	const retired_on = retired ? new Date().toISOString().slice(0, 10) : null;
	answered(
		await supabase
			.from('categories')
			.update({ retired_on })
			.eq('dimension_id', id)
			.eq('code', category)
	);
}
