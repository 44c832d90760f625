import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { generateTypes } from './generateTypes.ts';
import { clientOf } from './people.ts';
import { memoryBackend } from './memoryBackend.ts';

let backend: Awaited<ReturnType<typeof memoryBackend>>;
beforeAll(async () => {
	backend = await memoryBackend();
});
afterAll(() => backend.close());

async function names(statement: string): Promise<string[]> {
	const rows = await backend.database.rows<{ name: string }>(statement);
	return rows.map(({ name }) => name);
}

it('every table has row-level security', async () => {
	expect(
		await names(`select relname as name from pg_class
			where relnamespace in ('public'::regnamespace, 'private'::regnamespace)
				and relkind in ('r', 'p') and not relrowsecurity`)
	).toEqual([]);
});

it('every foreign key has an index that begins with its columns', async () => {
	expect(
		await names(`select c.conrelid::regclass || ' ' || c.conname as name from pg_constraint c
			where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists (
				select from pg_index i where i.indrelid = c.conrelid
					and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
					and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] <@ c.conkey
			)`)
	).toEqual([]);
});

it('every function says its path, and the definers that people may call are these', async () => {
	expect(
		await names(`select proname as name from pg_proc
			where pronamespace in ('public'::regnamespace, 'private'::regnamespace)
				and not coalesce(proconfig @> array['search_path=""'], false)`)
	).toEqual([]);
	expect(
		await names(`select n.nspname || '.' || p.proname as name from pg_proc p
			join pg_namespace n on n.oid = p.pronamespace
			where n.nspname in ('public', 'private') and p.prosecdef
				and has_function_privilege('authenticated', p.oid, 'execute')
			order by 1`)
	).toEqual([
		'private.addresses',
		'private.frozen_rules',
		'private.is_admin',
		'private.my_colleagues',
		'private.my_memberships',
		'private.my_profile',
		'private.my_projects',
		'private.my_reports',
		'public.accept_invitation',
		'public.add_comment',
		'public.add_evidence',
		'public.agree_logframe',
		'public.approve_report',
		'public.approve_target_revision',
		'public.archive_project',
		'public.change_logframe',
		'public.change_project',
		'public.copy_publication_texts',
		'public.create_project',
		'public.create_share_link',
		'public.import_logframe',
		'public.import_values',
		'public.invitation',
		'public.invite',
		'public.needs_first_person',
		'public.open_report',
		'public.record_overlap',
		'public.remind',
		'public.remove_evidence',
		'public.renew_invitation',
		'public.reopen_report',
		'public.resolve_comment',
		'public.return_report',
		'public.revise_target',
		'public.revoke_publication',
		'public.revoke_share_link',
		'public.save_publication_texts',
		'public.save_report',
		'public.set_administrator',
		'public.shared_publication',
		'public.submit_report',
		'public.take_back_reminder',
		'public.withdraw_comment',
		'public.withdraw_invitation'
	]);
});

it('nobody who is not signed in may touch a table, and calls three functions', async () => {
	expect(
		await names(`select c.relname as name from pg_class c
			where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
				and has_table_privilege('anon', c.oid, 'select, insert, update, delete')`)
	).toEqual([]);
	expect(
		await names(`select p.proname as name from pg_proc p
			where p.pronamespace = 'public'::regnamespace and has_function_privilege('anon', p.oid, 'execute')
			order by 1`)
	).toEqual(['invitation', 'needs_first_person', 'shared_publication']);
});

it('grants stay as the migrations wrote them after the first request', async () => {
	const grants = `select table_name || ' ' || privilege_type as name
		from information_schema.role_table_grants
		where table_schema = 'public' and grantee in ('anon', 'authenticated') order by 1`;
	const before = await names(grants);
	await clientOf(backend.answer).from('projects').select();
	expect(await names(grants)).toEqual(before);
	expect(before).not.toContain('observations INSERT');
});

it('the TypeScript types say what the database holds', async () => {
	const file = 'src/lib/server/database.types.ts';
	const options = await resolveConfig(file);
	const generated = await format(await generateTypes(backend.database), {
		...options,
		filepath: file
	});
	expect(await readFile(file, 'utf8')).toBe(generated);
});
