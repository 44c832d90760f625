/** The first publication of each example project, made as its manager makes one. */
import { createClient } from '@supabase/supabase-js';
import type { Database } from '../database.types.ts';
import * as publications from '../publications.ts';
import * as texts from '../publicationTexts.ts';
import { examplePassword, managerOf } from './accounts.ts';
import { untilAutumn } from './publications/csf2011lcat.ts';
import type { ExamplePublication } from './publications/examplePublication.ts';
import { firstYear } from './publications/ipa2017cso.ts';
import { firstFiscalYear } from './publications/jtipBalkans.ts';

export const examplePublications: readonly ExamplePublication[] = [
	firstYear,
	untilAutumn,
	firstFiscalYear
];

type Api = { url: string; publishableKey: string; fetch: typeof fetch };

/**
 * Publishes those of some projects, through the checks and the protection that every publication takes.
 *
 * @param stopping ends it after the one that is being made.
 * @throws Error where the account of a manager has another password meanwhile.
 */
export async function publishExample(
	api: Api,
	codes: readonly string[],
	stopping?: AbortSignal
): Promise<void> {
	for (const publication of examplePublications.filter(({ code }) => codes.includes(code))) {
		if (stopping?.aborted) return;
		const manager = createClient<Database>(api.url, api.publishableKey, {
			global: { fetch: api.fetch },
			auth: { persistSession: false, autoRefreshToken: false }
		});
		const email = managerOf(publication.code);
		const { error } = await manager.auth.signInWithPassword({ email, password: examplePassword });
		if (error) throw error;
		await publishAs(manager, publication);
		await manager.auth.signOut();
	}
}

async function publishAs(
	manager: Parameters<typeof publications.publish>[0],
	{ texts: written, ...choice }: ExamplePublication
): Promise<void> {
	const { sections } = await texts.get(manager, choice);
	const typed = sections.flatMap(({ section, resultCode, basis, version }) => {
		const body = written[resultCode === null ? section : `${section} ${resultCode}`];
		return body === undefined ? [] : [{ section, resultCode, basis, version, body }];
	});
	await texts.save(manager, choice, typed);
	const made = await publications.publish(manager, choice, false);
	if ('id' in made) return;
	const excerpts = made.warnings.map(({ excerpt }) => excerpt).join('; ');
	throw new Error(`The texts of ${choice.code} have to be read again: ${excerpts}`);
}
