/** The form of a project's settings: what it holds, checked, as the database takes it. */
import { z } from 'zod';
import { westernBalkans } from '$lib/domain/place/westernBalkans';
import { withParents, type ChosenPlace } from '$lib/domain/place/withParents';
import { m } from '$lib/messages/messages.js';
import type { FieldErrors } from './form';

const text = (max: number) =>
	z
		.string()
		.trim()
		.max(max, { error: () => m.field_long({ max }) });
const needed = (max: number) => text(max).min(1, { error: () => m.field_needed() });
const day = z.iso.date({ error: () => m.field_day() });
const count = (least: number, most: number) => {
	const error = () => m.field_count({ least, most });
	return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};
/** Empty: none, and a rule says what that stands for. */
const countOrNone = (least: number, most: number) =>
	z.union([
		z
			.string()
			.trim()
			.length(0)
			.transform(() => null),
		count(least, most)
	]);
/** Typed as per cent, kept as a share. */
const share = z.coerce
	.number({ error: () => m.field_percent() })
	.min(0, { error: () => m.field_percent() })
	.max(200, { error: () => m.field_percent() })
	.transform((percent) => percent / 100);
const checkbox = z.literal('on').optional().transform(Boolean);
/** With or without signs between the thousands; empty: none. */
const amount = z
	.string()
	.transform((typed) => typed.replace(/[\s,](?=\d{3}\b)/g, '').trim())
	.refine((plain) => /^(\d+(\.\d{1,2})?)?$/.test(plain), { error: () => m.field_amount() })
	.transform((plain) => (plain === '' ? null : Number(plain)));

const shape = z
	.object({
		title: needed(400),
		donor: z.enum(['europeaid', 'jtip', 'other'], { error: () => m.field_needed() }),
		donor_name: text(300),
		contract_number: text(120),
		programme: text(300),
		summary: text(5000),
		start_date: day,
		end_date: day,
		budget_amount: amount,
		currency: z
			.string()
			.trim()
			.toUpperCase()
			.regex(/^([A-Z]{3})?$/, { error: () => m.field_currency() })
			.transform((code) => code || null),
		contact_person: text(200),
		lead: needed(60),
		reporting_calendar: z.enum(['calendar', 'us_fiscal']),
		due_days: count(0, 366),
		final_due_days: count(0, 366),
		on_track_min: share,
		at_risk_min: share,
		template_version: text(40),
		suppression_k: count(2, 100),
		suppression_k_public: count(2, 100),
		suppression_width: countOrNone(1, 100),
		iati_includes_sensitive: checkbox,
		iati_organisation_identifier: text(120),
		iati_sector: z
			.string()
			.trim()
			.regex(/^(\d{5})?$/, { error: () => m.field_iati_sector() }),
		shows_disclaimer: checkbox,
		variance_threshold: share,
		awarding_agency: text(300),
		recipient_uei: text(40),
		recipient_ein: text(40),
		recipient_address: text(600),
		assistance_listing: text(40),
		certifying_official: text(300),
		report_frequency: text(80)
	})
	.refine(({ start_date, end_date }) => end_date >= start_date, {
		path: ['end_date'],
		error: () => m.field_end_first()
	})
	.refine(({ on_track_min, at_risk_min }) => on_track_min >= at_risk_min, {
		path: ['at_risk_min'],
		error: () => m.field_thresholds()
	});

export type ProjectSettings = z.infer<typeof shape> & {
	partners: { shortName: string; role: string }[];
	places: ChosenPlace[];
};

/** What the form shows again when something in it has to be mended. */
type Answer = {
	typed: Record<string, string>;
	partners: ProjectSettings['partners'];
	places: { code: string; name: string }[];
};

export type ReadProject = { answer: Answer } & (
	{ settings: ProjectSettings; errors: null } | { settings: null; errors: FieldErrors }
);

/** @returns the settings, or what to say beside each field. */
export function readProjectForm(form: FormData): ReadProject {
	const parsed = shape.safeParse(Object.fromEntries(form));
	const errors: FieldErrors = {};
	for (const { path, message } of parsed.error?.issues ?? []) {
		(errors[path.join('.')] ??= []).push(message);
	}
	const partners = readPartners(form);
	const places = readPlaces(form);
	if (partners.length === 0) errors.partners = [m.partners_needed()];
	const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
	const answer = { typed, partners, places: places.filter(({ isParentOnly }) => !isParentOnly) };
	if (!parsed.success || Object.keys(errors).length > 0) return { answer, settings: null, errors };
	return { answer, settings: { ...parsed.data, partners, places }, errors: null };
}

/** The rows of the table of partners; an organisation that stands there twice counts once. */
function readPartners(form: FormData): ProjectSettings['partners'] {
	const roles = form.getAll('partner_role').map(String);
	const rows = form
		.getAll('partner')
		.map((name, index) => ({ shortName: String(name), role: (roles[index] ?? '').trim() }))
		.filter(({ shortName }) => shortName !== '');
	return rows.filter(
		({ shortName }, index) => rows.findIndex((row) => row.shortName === shortName) === index
	);
}

/** The places that were ticked, and those that the list does not know, a name a line. */
function readPlaces(form: FormData): ChosenPlace[] {
	const codes = new Set(form.getAll('place').map(String));
	const kept = form.getAll('own_place').map((line) => {
		const [code = '', name = ''] = String(line).split('|', 2);
		return { code, name, parent: null, isParentOnly: false };
	});
	const added = String(form.get('other_places') ?? '')
		.split('\n')
		.map((line) => line.trim().slice(0, 120))
		.filter(Boolean)
		.map((name) => ({ code: ownCode(name), name, parent: null, isParentOnly: false }));
	return [...withParents(westernBalkans, codes), ...kept, ...added];
}

/** The code of a place that the list does not know. */
function ownCode(name: string): string {
	const plain = name
		.normalize('NFD')
		.replace(/\p{Mark}/gu, '')
		.toUpperCase();
	return `X-${plain.replace(/[^\p{Letter}\p{Number}]+/gu, '-')}`.slice(0, 40);
}
