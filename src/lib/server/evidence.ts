/** Evidence: what proves a figure, and its files. */
import { z } from 'zod';
import { keepable, type KeptFile } from './evidenceFiles';
import { answered } from './refusal';
import type { Supabase } from './supabase';

export type NewEvidence = {
	reportId: string;
	indicator: string;
	title: string;
	reference: string;
	link: string;
	/** As it was uploaded; null where there is none. */
	file: File | null;
};

/**
 * @throws Refusal (422) for what proves nothing, is no link, or is a file that cannot be kept;
 * (423) `report_locked`, `period_closed`.
 */
export async function add(supabase: Supabase, given: NewEvidence): Promise<void> {
	const { reportId, indicator, title, reference, link } = given;
	const file = given.file && (await keepable(await given.file.bytes()));
	answered(
		await supabase.rpc('add_evidence', {
			report_id: reportId,
			indicator,
			title,
			reference,
			link,
			...(file && { file: asJson(file) })
		})
	);
}

const asJson = ({ mediaType, content }: KeptFile) => ({
	mediaType,
	content: Buffer.from(content).toString('base64')
});

export async function remove(supabase: Supabase, id: string): Promise<void> {
	answered(await supabase.rpc('remove_evidence', { evidence_id: id }));
}

/** The content in base64, in lines. */
const kept = z.object({ name: z.string(), mediaType: z.string(), content: z.string() });

/** An uploaded file. @throws Refusal (404) for one that is not there, or not for the asker. */
export async function file(
	supabase: Supabase,
	id: string
): Promise<{ name: string; mediaType: string; content: Uint8Array<ArrayBuffer> }> {
	const found = answered(await supabase.rpc('evidence_file', { evidence_id: id }));
	const { name, mediaType, content } = kept.parse(found);
	return { name, mediaType, content: new Uint8Array(Buffer.from(content, 'base64')) };
}
