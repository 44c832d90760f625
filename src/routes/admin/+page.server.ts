import * as dimensions from '$lib/server/dimensions';
import { attempt, readForm } from '$lib/server/form';
import * as invitations from '$lib/server/invitations';
import * as organisations from '$lib/server/organisations';
import * as people from '$lib/server/people';
import * as projects from '$lib/server/projects';
import { orNotFound } from '$lib/server/refusal';
import { refusalText } from '$lib/words/refusals';
import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load = (async ({ locals: { supabase, backend } }) => ({
	...(await orNotFound(people.adminPage(supabase))),
	hasBackup: backend.backUp !== null,
	sendsMail: backend.mail.mailer !== null
})) satisfies PageServerLoad;

/** What the page says of a step, in the section that it belongs to. */
type Answer = {
	section: string;
	text?: string;
	typed?: Record<string, string>;
	email?: string;
	address?: string;
	isMailed?: boolean;
};

/**
 * A step that a form asks for.
 *
 * @param sectionOf where on the page its outcome is told.
 * @param take does it; what it returns is told.
 */
function step<Shape extends z.ZodType>(
	shape: Shape,
	sectionOf: (fields: z.infer<Shape>) => string,
	take: (event: RequestEvent, fields: z.infer<Shape>) => Promise<Partial<Answer> | void>
) {
	return async (event: RequestEvent) => {
		const { fields, typed } = readForm(shape, await event.request.formData());
		const unreadable: Answer = { section: '', text: refusalText('not_readable') };
		if (!fields) return fail(422, unreadable);
		const section = sectionOf(fields);
		const { data, refused } = await attempt(take(event, fields));
		const refusal: Answer = { section, typed, text: refused?.text };
		if (refused) return fail(refused.status, refusal);
		const answer: Answer = { section, ...data };
		return answer;
	};
}

const optional = z
	.string()
	.optional()
	.transform((name) => name || undefined);
const yes = z.enum(['yes', 'no']).transform((answer) => answer === 'yes');
const inProject = z.object({ project_code: z.string() });
const projectOf = ({ project_code }: { project_code: string }) => project_code;

const invitation = inProject.extend({
	email: z.string().trim(),
	role: z.string(),
	organisation: optional
});
const invited = inProject.extend({ invitation: z.uuid(), email: z.string() });
const membership = z.object({ membership: z.uuid() });
const role = inProject.extend({
	membership: z.uuid(),
	role: z.enum(['manager', 'officer', 'viewer']),
	organisation: optional
});
const administrator = z.object({ person: z.uuid(), administrator: yes });
const organisation = z.object({
	known: optional,
	name: z.string().trim().min(1),
	short_name: z.string().trim().min(1),
	country: z.string().trim()
});
const name = z.string().trim().min(1).max(120);
const category = z.object({ dimension: z.string(), category: z.string(), retired: yes });
const ownDimension = z.object({
	name,
	categories: z.string(),
	overlapping: z.literal('on').optional().transform(Boolean)
});

/** Mails the link where mail is set up; it is shown in any case, for mails go astray. */
async function passedOn(
	{ url, locals: { supabase, backend } }: RequestEvent,
	code: string,
	email: string,
	token: string
): Promise<Partial<Answer>> {
	const address = new URL(`/invitations/${token}`, url).href;
	const project = await projects.title(supabase, code);
	const isMailed = await invitations.send(backend.mail.mailer, { email, project, link: address });
	return { email, address, isMailed };
}

export const actions = {
	invite: step(invitation, projectOf, async (event, fields) => {
		const token = await people.invite(event.locals.supabase, fields);
		return passedOn(event, fields.project_code, fields.email, token);
	}),
	renew: step(invited, projectOf, async (event, { project_code, invitation, email }) => {
		const token = await people.renewInvitation(event.locals.supabase, invitation);
		return passedOn(event, project_code, email, token);
	}),
	withdraw: step(invited, projectOf, ({ locals }, { invitation }) =>
		people.withdrawInvitation(locals.supabase, invitation)
	),
	remove: step(
		membership,
		() => '',
		({ locals }, { membership }) => people.removeMembership(locals.supabase, membership)
	),
	role: step(role, projectOf, ({ locals }, { membership, role, organisation }) =>
		people.changeRole(locals.supabase, membership, role, organisation)
	),
	administrator: step(
		administrator,
		() => 'accounts',
		({ locals }, { person, administrator }) =>
			people.setAdministrator(locals.supabase, person, administrator)
	),
	organisation: step(
		organisation,
		() => 'organisations',
		({ locals }, { known, ...given }) =>
			known
				? organisations.change(locals.supabase, known, given)
				: organisations.add(locals.supabase, given)
	),
	pick: step(
		z.object({ dimension: z.string() }),
		() => 'dimensions',
		async ({ locals }, { dimension }) => {
			const standard = dimensions.standard(dimension);
			if (standard) await dimensions.add(locals.supabase, standard);
		}
	),
	dimension: step(
		ownDimension,
		() => 'dimensions',
		({ locals }, { name, overlapping, categories }) =>
			dimensions.add(locals.supabase, dimensions.typed(name, overlapping, categories))
	),
	extend: step(
		z.object({ dimension: z.string(), name }),
		() => 'dimensions',
		({ locals }, { dimension, name }) => dimensions.extend(locals.supabase, dimension, name)
	),
	retire: step(
		category,
		() => 'dimensions',
		({ locals }, choice) => dimensions.retire(locals.supabase, choice)
	)
} satisfies Actions;
