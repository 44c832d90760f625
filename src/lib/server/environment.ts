/** The one module that reads the environment. A wrong value stops the start with a sentence. */
import { z } from 'zod';

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

const schema = z.object({
	/** Where the data of the embedded backend live. */
	BESA_DATA: z.string().min(1).default('./data'),
	/** `1`: an empty installation starts with the example projects; `0`: with a first-run page. */
	BESA_EXAMPLE: z.enum(['0', '1'], { error: 'is 1 (with example data) or 0' }).default('1'),
	PORT: z.string().regex(/^\d+$/, { error: 'is a port number' }).default('3000'),
	HOST: z.string().min(1).default('0.0.0.0'),
	/** The address people type; links in mails start with it. */
	ORIGIN: z.url({ error: 'is an address such as https://besa.example.org' }).optional(),
	/** A native Postgres under the embedded API, instead of PGlite. */
	DATABASE_URL: z
		.string()
		.regex(/^postgres(ql)?:\/\//, { error: 'starts with postgres://' })
		.optional(),
	/** A Supabase project; absent, the embedded backend runs. */
	PUBLIC_SUPABASE_URL: z.url({ error: 'is the address of a Supabase project' }).optional(),
	PUBLIC_SUPABASE_PUBLISHABLE_KEY: z.string().min(1).optional(),
	/** Where mail goes, `smtps://user:password@mail.example.org`; absent, mail is printed. */
	SMTP_URL: z
		.string()
		.regex(/^smtps?:\/\//, { error: 'starts with smtp:// or smtps://' })
		.optional(),
	MAIL_FROM: z.string().min(1).default('Besa <besa@localhost>')
});

export type Environment = ReturnType<typeof readEnvironment>;

/**
 * What the environment says, checked. An empty variable counts as absent.
 *
 * @throws Error that names every variable at fault, in words for whoever starts the server.
 */
export function readEnvironment(variables: Record<string, string | undefined>) {
	const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
	const parsed = schema.safeParse(given);
	if (!parsed.success) {
		const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
		throw new Error(`The environment is not right. ${faults.join(' ')}`);
	}
	const values = parsed.data;
	if (values.PUBLIC_SUPABASE_URL && !values.PUBLIC_SUPABASE_PUBLISHABLE_KEY) {
		throw new Error(
			'PUBLIC_SUPABASE_URL is set; PUBLIC_SUPABASE_PUBLISHABLE_KEY is needed with it.'
		);
	}
	return {
		...values,
		origin: values.ORIGIN ?? `http://localhost:${values.PORT}`,
		wantsExample: values.BESA_EXAMPLE === '1',
		/** Whether only this machine can reach the server. */
		isLoopback: loopback.has(values.HOST)
	};
}
