/**
 * `npm run bench`: measures what people wait for, and prints it. Nothing here passes or fails.
 *
 * `npm run bench -- --files` measures the files of a publication with 100 indicators, and the freeze of
 * one: how long it takes, and what others wait for meanwhile.
 *
 * `npm run bench -- --large` measures the arithmetic over 200 projects with 4 million cells instead, on
 * native Postgres and on PGlite: a quarter of an hour and some 5 GB of disk. `--native` or `--pglite`
 * takes one of them, `--projects=50` fewer projects.
 *
 * `--import` measures 50,000 rows of figures that come in from one file, and what others wait for meanwhile.
 *
 * `--entry` measures the entry page of a large sheet, `--officers` fifty officers who save at once and for
 * ten minutes (`--minutes=1` for one).
 */
import { parseArgs } from 'node:util';

const { values } = parseArgs({
	options: {
		files: { type: 'boolean', default: false },
		large: { type: 'boolean', default: false },
		import: { type: 'boolean', default: false },
		entry: { type: 'boolean', default: false },
		officers: { type: 'boolean', default: false },
		minutes: { type: 'string', default: '10' },
		native: { type: 'boolean', default: false },
		pglite: { type: 'boolean', default: false },
		projects: { type: 'string', default: '200' }
	}
});

if (values.large) {
	const { measureLarge } = await import('./large.ts');
	const both = values.native === values.pglite;
	if (both || values.native) await measureLarge('native', Number(values.projects));
	if (both || values.pglite) await measureLarge('pglite', Number(values.projects));
} else if (values.import) {
	const { measureImport } = await import('./importValues.ts');
	await measureImport();
} else if (values.entry) {
	const { measureEntryPage } = await import('./entryPage.ts');
	await measureEntryPage();
} else if (values.officers) {
	const { measureOfficers } = await import('./officers.ts');
	await measureOfficers(Number(values.minutes));
} else if (values.files) {
	const { measureFiles } = await import('./files.ts');
	await measureFiles();
	const { measureFreeze } = await import('./freeze.ts');
	await measureFreeze();
} else {
	const { measureApplication } = await import('./application.ts');
	await measureApplication();
}
