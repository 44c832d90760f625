/** How mail is sent, as an administrator entered it: kept in the data folder beside the keys. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const mailSettings = z.object({
	host: z.string(),
	port: z.number(),
	/** From the first byte, after STARTTLS, or not at all. */
	security: z.enum(['tls', 'starttls', 'none']),
	/** Empty: the server asks for none. */
	user: z.string(),
	password: z.string(),
	/** The sender's address. */
	from: z.string()
});
export type MailSettings = z.infer<typeof mailSettings>;

const fileIn = (folder: string) => join(folder, 'mail.json');

/** @returns null where nothing was entered. */
export async function readMailSettings(folder: string): Promise<MailSettings | null> {
	const kept = await readFile(fileIn(folder), 'utf8').catch(() => '');
	return kept ? mailSettings.parse(JSON.parse(kept)) : null;
}

/** Keeps them for nobody but this process to read; null forgets them. */
export async function writeMailSettings(
	folder: string,
	settings: MailSettings | null
): Promise<void> {
	const file = fileIn(folder);
	if (!settings) return rm(file, { force: true });
	// A file half written would be no settings at all on the next start.
	await writeFile(`${file}.new`, JSON.stringify(settings), { mode: 0o600 });
	await rename(`${file}.new`, file);
}
