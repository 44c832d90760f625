/** People: who is signed in, how they come in, and who else is there. */
import { z } from 'zod';
import { adminPageShape } from '$lib/domain/people/adminPage';
import { answered, Refusal } from './refusal';
import type { Supabase } from './supabase';

export const meShape = z.object({
	userId: z.uuid(),
	email: z.string(),
	fullName: z.string(),
	locale: z.string(),
	isAdmin: z.boolean(),
	/** False for a donor, who reads publications only. */
	readsProjects: z.boolean()
});
export type Me = z.infer<typeof meShape>;

/** Who is signed in; null when nobody is, or the session is no longer good. */
export async function me(supabase: Supabase): Promise<Me | null> {
	const { data } = await supabase.auth.getSession();
	if (!data.session) return null;
	const { data: found, error, status } = await supabase.rpc('me');
	if (error && status !== 401 && status !== 403) answered({ data: null, error });
	return found ? meShape.parse(found) : null;
}

/** Whether somebody brought a session; only the database knows whether it is good. */
export async function hasSession(supabase: Supabase): Promise<boolean> {
	const { data } = await supabase.auth.getSession();
	return data.session !== null;
}

/** @returns whether the e-mail address and the password belong together. */
export async function signIn(supabase: Supabase, email: string, password: string) {
	const { error } = await supabase.auth.signInWithPassword({ email, password });
	return !error;
}

export async function signOut(supabase: Supabase): Promise<void> {
	await supabase.auth.signOut({ scope: 'local' });
}

/** Sends the mail with a link to choose a new password; says nothing of who has an account. */
export async function askForNewPassword(supabase: Supabase, email: string): Promise<void> {
	const { error } = await supabase.auth.resetPasswordForEmail(email);
	if (error && (error.status ?? 500) >= 500) throw error;
}

/** @returns `expired` when the link is used or too old, else what is wrong with the password. */
export async function chooseNewPassword(
	supabase: Supabase,
	token: string,
	password: string
): Promise<'done' | 'expired' | 'weak'> {
	const verified = await supabase.auth.verifyOtp({ type: 'recovery', token_hash: token });
	if (verified.error) return 'expired';
	const { error } = await supabase.auth.updateUser({ password });
	// Choosing the old one again is a fine choice.
	return !error || error.code === 'same_password' ? 'done' : 'weak';
}

const invitationShape = z.object({
	email: z.string(),
	role: z.enum(['manager', 'officer', 'viewer']).nullable(),
	makesAdmin: z.boolean(),
	project: z.object({ code: z.string(), title: z.string() }).nullable(),
	organisation: z.string().nullable(),
	hasAccount: z.boolean()
});

/** The invitation behind a link; null when there is none or it is used or too old. */
export async function invitation(supabase: Supabase, token: string) {
	try {
		return invitationShape.parse(answered(await supabase.rpc('invitation', { token })));
	} catch (found) {
		if (found instanceof Refusal && found.status === 404) return null;
		throw found;
	}
}

/** Makes an account from an invitation (or, with no token, the first one), and signs in. */
export async function signUp(
	supabase: Supabase,
	person: { email: string; password: string; fullName: string; invitation?: string }
): Promise<boolean> {
	const { error } = await supabase.auth.signUp({
		email: person.email,
		password: person.password,
		options: {
			data: {
				full_name: person.fullName,
				...(person.invitation && { invitation: person.invitation })
			}
		}
	});
	return !error;
}

/** Whether nobody has an account yet. */
export async function needsFirstPerson(supabase: Supabase): Promise<boolean> {
	return answered(await supabase.rpc('needs_first_person')) === true;
}

export async function acceptInvitation(supabase: Supabase, token: string): Promise<void> {
	answered(await supabase.rpc('accept_invitation', { token }));
}

/** Invites somebody. @returns the token of the link, which is never shown again. */
export async function invite(
	supabase: Supabase,
	given: { email: string; project_code: string; role: string; organisation?: string }
): Promise<string> {
	return z.string().parse(answered(await supabase.rpc('invite', given)));
}

/** @returns the token of the new link; the old one opens nothing any more. */
export async function renewInvitation(supabase: Supabase, id: string): Promise<string> {
	return z.string().parse(answered(await supabase.rpc('renew_invitation', { invitation_id: id })));
}

export async function withdrawInvitation(supabase: Supabase, id: string): Promise<void> {
	answered(await supabase.rpc('withdraw_invitation', { invitation_id: id }));
}

/** @param organisation the partner an officer reports for. */
export async function changeRole(
	supabase: Supabase,
	membershipId: string,
	role: 'manager' | 'officer' | 'viewer',
	organisation: string | undefined
): Promise<void> {
	const found = organisation
		? await supabase.from('organisations').select('id').eq('short_name', organisation).single()
		: null;
	const organisation_id = found ? (answered(found)?.id ?? null) : null;
	if (role === 'officer' && !organisation_id) {
		throw new Refusal(422, 'partner_required', 'An officer reports for a partner.', null);
	}
	answered(
		await supabase.from('memberships').update({ role, organisation_id }).eq('id', membershipId)
	);
}

export async function setAdministrator(
	supabase: Supabase,
	person: string,
	administrator: boolean
): Promise<void> {
	answered(await supabase.rpc('set_administrator', { person, administrator }));
}

/** Ends somebody's part in a project; what they entered stays. */
export async function removeMembership(supabase: Supabase, membershipId: string): Promise<void> {
	answered(await supabase.from('memberships').delete().eq('id', membershipId));
}

/** Organisations, people, invitations and dimensions, as far as the asker manages them. */
export async function adminPage(supabase: Supabase) {
	return adminPageShape.parse(answered(await supabase.rpc('admin_page')));
}
