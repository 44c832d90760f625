/** Publications: frozen reports, and the links that share them. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { moment, project } from '$lib/domain/project/shapes';
import type { TableChoice } from '$lib/domain/publication/table';
import { checklistOf, type ChecklistItem } from '$lib/reports/checklist/checklist';
import { freeze } from '$lib/reports/freeze';
import { compose, printed } from '$lib/reports/narrative/compose';
import { resolved, unknownReferences } from '$lib/reports/narrative/resolve';
import { formOf } from '$lib/reports/narrative/section';
import { sectionsOf } from '$lib/reports/narrative/sections';
import { unexplainedVariances } from '$lib/reports/jtip/explanation';
import {
	publication,
	publicationFigures,
	publicationNarrative,
	type Publication
} from '$lib/reports/publication';
import { personalWarnings } from '$lib/reports/protection/personalTexts';
import { policyOf } from '$lib/reports/protection/policy';
import type { Protection } from '$lib/reports/protection/protect';
import { textWarnings, type TextWarning } from '$lib/reports/protection/texts';
import { publicationSource, type PublicationSource } from '$lib/reports/source';
import type { Json } from './database.types';
import { answered, Refusal } from './refusal';
import type { Supabase } from './supabase';

const listed = z.object({
	id: z.uuid(),
	projectCode: z.string(),
	projectTitle: z.string(),
	isExample: z.boolean(),
	format: z.enum(['europeaid', 'jtip']),
	kind: z.enum(['interim', 'final']),
	audience: z.enum(['donor', 'public']),
	from: z.string(),
	to: z.string(),
	publishedAt: moment,
	publishedBy: z.string(),
	revokedAt: moment.nullable()
});
export type ListedPublication = z.infer<typeof listed>;
const publicationList = z.object({ publications: z.array(listed), project: project.nullable() });

/** Publications that the asker may read, newest first; of one project when a code is given. */
export async function list(supabase: Supabase, code?: string) {
	const given = code === undefined ? {} : { project_code: code };
	return publicationList.parse(answered(await supabase.rpc('publication_list', given)));
}

const publicationPage = z.object({
	publication,
	mayManage: z.boolean(),
	revokedAt: moment.nullable(),
	links: z.array(
		z.object({
			id: z.uuid(),
			expiresAt: moment,
			revokedAt: moment.nullable(),
			opened: z.number(),
			createdAt: moment
		})
	)
});

/** One publication with its links (for managers). */
export async function get(supabase: Supabase, id: string) {
	return publicationPage.parse(answered(await supabase.rpc('publication', { publication_id: id })));
}

/** The publication behind a share link. @throws Refusal (404) for one that does not exist, is used up or revoked. */
export async function shared(supabase: Supabase, token: string): Promise<Publication> {
	return publication.parse(answered(await supabase.rpc('shared_publication', { token })));
}

export type Choice = {
	code: string;
	from: string;
	to: string;
	kind: 'interim' | 'final';
	audience: 'donor' | 'public';
	table?: TableChoice;
};
/** Published; or, unless that was done, texts to read again before it is. */
export type Attempt = { id: string } | { warnings: TextWarning[] };

/** Processor time for protection, in milliseconds; what is left then is protected coarsely. */
const protectionBudget = 5000;

/** Everything a publication is made of, before protection: it never leaves the server. */
export async function sourceOf(supabase: Supabase, choice: Choice): Promise<PublicationSource> {
	const { code, from, to, audience } = choice;
	const asked = { project_code: code, from_period: from, to_period: to, audience };
	return publicationSource.parse(answered(await supabase.rpc('publication_source', asked)));
}

/** What a publication would be frozen as. */
export function frozenChoice({ project }: PublicationSource, { kind, audience, table }: Choice) {
	const format = project.donor === 'jtip' ? ('jtip' as const) : ('europeaid' as const);
	const { templateVersion } = project;
	return { format, kind, audience, templateVersion, ...(table && { table }) };
}

/** What a donor would send back. */
export async function check(supabase: Supabase, choice: Choice): Promise<ChecklistItem[]> {
	return missingFrom(await sourceOf(supabase, choice), choice);
}

/** Whether a reference means a figure does not depend on what is withheld. */
function missingFrom(source: PublicationSource, choice: Choice): ChecklistItem[] {
	const frozen = frozenChoice(source, choice);
	const figures = freeze(source, frozen, new Map());
	return checklistOf(
		source,
		frozen,
		figures.changes?.definitions ?? [],
		(text) => unknownReferences(text, figures).length === 0
	);
}

/** How often it is begun anew because another publication of the project came between. */
const attempts = 3;

/**
 * Computes, protects and freezes the figures and narrative of a range of quarters.
 *
 * @param isWarned whether the warnings of an earlier attempt were read.
 * @throws Refusal (409) where earlier publications give away what this one has to withhold, and where
 * the final report of an award leaves a variance unexplained; (422) where something is missing that the
 * donor does not take as a gap.
 */
export async function publish(
	supabase: Supabase,
	choice: Choice,
	isWarned: boolean
): Promise<Attempt> {
	for (let attempt = 1; ; attempt += 1) {
		try {
			return await publishOnce(supabase, choice, isWarned);
		} catch (found) {
			const isTaken = found instanceof Refusal && found.code === 'exists_already';
			if (!isTaken || attempt === attempts) throw found;
		}
	}
}

async function publishOnce(
	supabase: Supabase,
	choice: Choice,
	isWarned: boolean
): Promise<Attempt> {
	const source = await sourceOf(supabase, choice);
	const required = missingFrom(source, choice).filter(({ isRequired }) => isRequired);
	if (required.length > 0) {
		const message = 'The donor does not take a report without what is missing.';
		throw new Refusal(422, 'not_complete', message, required);
	}
	const frozen = frozenChoice(source, choice);
	const composed = compose(sectionsOf(formOf(source, frozen)), source.narratives, source.texts);
	const written = printed(composed);
	const protection = await protectionOf(source, choice);
	const warnings = isWarned
		? []
		: [...textWarnings(source, protection, written), ...personalWarnings(source, written)];
	if (warnings.length > 0) return { warnings };
	const figures = publicationFigures.parse(freeze(source, frozen, protection));
	const narrative = publicationNarrative.parse(
		written.map((text) =>
			text.partner === null ? { ...text, body: resolved(text.body, figures) } : text
		)
	);
	if (figures.format === 'jtip' && choice.kind === 'final')
		refuseUnexplained({ figures, narrative });
	const policy = policyOf(source, choice.audience);
	const row = {
		project_id: source.projectId,
		number: source.number,
		format: figures.format,
		kind: choice.kind,
		from_period_id: source.fromPeriodId,
		to_period_id: source.toPeriodId,
		audience: figures.audience,
		figures: asJson(figures),
		narrative: asJson(narrative),
		template_version: figures.templateVersion,
		suppression_k: policy.k,
		suppression_width: policy.width,
		hash: hashOf({ figures, narrative })
	} as const;
	const inserted = await supabase.from('publications').insert(row).select('id').single();
	return z.object({ id: z.uuid() }).parse(answered(inserted));
}

/** Every variance beyond the award's threshold is explained before a report is final (jtip.md C12). */
function refuseUnexplained(publication: Pick<Publication, 'figures' | 'narrative'>): void {
	const indicators = unexplainedVariances(publication);
	if (indicators.length === 0) return;
	throw new Refusal(409, 'variance_unexplained', 'A variance is not explained.', { indicators });
}

/** The protection of a publication, found, audited and logged; the others do not wait for it. */
export async function protectionOf(source: PublicationSource, choice: Choice): Promise<Protection> {
	// Imported where it is needed: a build gives it a file of its own, which is all that the thread loads.
	const { protectInThread } = await import('./protectionThread');
	const { audience } = choice;
	const { protection, spent } = await protectInThread({
		source,
		audience,
		budget: protectionBudget
	});
	const all = [...protection];
	const attacked = all.reduce((sum, [, each]) => sum + each.attacked, 0);
	const exposed = all.filter(([, each]) => each.exposed.length > 0).map(([code]) => code);
	console.info(
		`Protection of ${choice.code}, ${choice.from} to ${choice.to}, for the ${choice.audience}: ` +
			`${all.length} sensitive indicators, ${attacked} counts attacked, ` +
			(exposed.length === 0 ? 'none found' : `given away in ${exposed.join(', ')}`) +
			`, ${Math.round(spent)} ms`
	);
	if (exposed.length === 0) return protection;
	throw new Refusal(409, 'cannot_be_protected', 'Small counts would be given away.', exposed);
}

function asJson(value: unknown): Json {
	return z.json().parse(value);
}

/** SHA-256 over the content with the keys of every object sorted, so that storage does not matter. */
export function hashOf(content: unknown): string {
	return createHash('sha256')
		.update(JSON.stringify(sorted(content)))
		.digest('hex');
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (value === null || typeof value !== 'object') return value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
	return Object.fromEntries(
		entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)])
	);
}

export async function revoke(supabase: Supabase, id: string): Promise<void> {
	answered(await supabase.rpc('revoke_publication', { publication_id: id }));
}

/** Makes a link. @returns its token, which is never shown again. */
export async function share(supabase: Supabase, id: string): Promise<string> {
	return z
		.string()
		.parse(answered(await supabase.rpc('create_share_link', { publication_id: id })));
}

export async function revokeLink(supabase: Supabase, linkId: string): Promise<void> {
	answered(await supabase.rpc('revoke_share_link', { link_id: linkId }));
}
