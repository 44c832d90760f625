/** Who is invited to which project. Nobody has an account without an invitation. */
import type { ExampleAccount } from '../accounts.ts';
import { idOf } from './id.ts';
import { insertInto, type Row } from './insert.ts';

/** One invitation each: to the first project, or to administer. */
export function invitationRows(invited: { account: ExampleAccount; token: string }[]): string {
	return invited
		.map(({ account: { email, isAdmin, roles }, token }) => {
			const [first] = roles;
			const values = [
				first ? `'${idOf('project', first.project)}'` : 'null',
				`'${email}'`,
				first ? `'${first.role}'` : 'null',
				first?.organisation ? `'${idOf('organisation', first.organisation)}'` : 'null',
				isAdmin,
				`private.token_hash('${token}')`,
				`now() + interval '1 day'`
			];
			return `insert into public.invitations
				(project_id, email, role, organisation_id, makes_admin, token_hash, expires_at)
				values (${values.join(', ')});\n`;
		})
		.join('');
}

/** The roles beyond the one that each was invited to. */
export function membershipRows(accounts: ExampleAccount[], people: Map<string, string>): string {
	const rows = accounts.flatMap(({ email, roles }) =>
		roles.slice(1).map(({ project, role, organisation }): Row<'memberships'> => {
			const person = people.get(email);
			if (!person) throw new Error(`${email} has no account.`);
			return {
				id: idOf('membership', project, email),
				project_id: idOf('project', project),
				user_id: person,
				role,
				organisation_id: organisation && idOf('organisation', organisation)
			};
		})
	);
	return insertInto('memberships', rows);
}
