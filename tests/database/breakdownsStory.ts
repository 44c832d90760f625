/** A figure of the small project with a partner of its own, followed over some quarters. */
import { reportForm } from '../../src/lib/domain/report/shapes.ts';
import { keyName } from './figuresProject.ts';
import type { Cast } from './people.ts';

type Cell = { key: Record<string, string>; value: number | null; returning?: number };
type Said = {
	state?: 'not_applicable';
	value?: number;
	returning?: number;
	cells?: Cell[];
	comment?: string;
};
/** Fields of an indicator as its form has them. */
type Indicator = { breakdowns: string[][]; countsPeople?: true; sensitive?: true };

export type Story = Awaited<ReturnType<typeof beginStory>>;

/** Begins with an indicator of that code, split as said. @throws where the database refuses. */
export async function beginStory(cast: Cast, code: string, indicator: Indicator) {
	const { manager, database } = cast;
	const partner = `PARTNER ${code}`;
	await database.rows(
		`with organisation as (
			insert into public.organisations (name, short_name) values ($1, $1) returning id
		)
		insert into public.project_partners (project_id, organisation_id)
		select p.id, o.id from organisation o, public.projects p where p.code = 'SMALL'`,
		[partner]
	);
	const store = (item: object, known = '') =>
		manager
			.rpc('change_logframe', {
				project_code: 'SMALL',
				change: JSON.parse(
					JSON.stringify({ action: 'save', kind: 'indicator', code: known, item })
				),
				reason: 'As the story goes.'
			})
			.throwOnError();
	await store({ code, result: 'Op 1', name: code, partners: [partner], ...indicator });

	const about = (period: string) => ({ project_code: 'SMALL', period, organisation: partner });

	async function form(period: string) {
		const { data } = await manager.rpc('report_form', about(period)).throwOnError();
		const parsed = reportForm.parse(data);
		const [said] = parsed.indicators;
		return { ...parsed, breakdowns: said?.breakdowns, observation: said?.observations[0] };
	}

	/** Saves what is given. @returns what was refused, as `code key`. */
	async function save(period: string, said: Said) {
		const { data: report_id } = await manager.rpc('open_report', about(period)).throwOnError();
		const { report } = await form(period);
		const { data } = await manager
			.rpc('save_report', {
				report_id,
				version: report?.version ?? 0,
				observations: [{ indicator: code, ...said }]
			})
			.throwOnError();
		const { refused } = data as { refused: { code: string; key: Record<string, string> }[] };
		return refused.map((entry) => `${entry.code} ${keyName(entry.key ?? {})}`);
	}

	/** Submits and approves. @returns the findings that refuse it; none: it is approved. */
	async function approve(period: string) {
		const { report } = await form(period);
		const report_id = report?.id ?? '';
		const submitted = await manager.rpc('submit_report', { report_id });
		if (submitted.error) {
			const findings: { code: string; params: { dimensions?: string[] } }[] = JSON.parse(
				submitted.error.details
			);
			return findings.map(({ code, params }) => `${code} ${params.dimensions?.join(' ')}`);
		}
		await manager.rpc('approve_report', { report_id }).throwOnError();
		return [];
	}

	return {
		partner,
		form,
		save,
		approve,
		/** What a quarter says, approved. @throws where anything refuses it. */
		async says(period: string, said: Said) {
			const refused = [...(await save(period, said)), ...(await approve(period))];
			if (refused.length > 0) throw new Error(refused.join(', '));
		},
		async reopen(period: string) {
			const { report } = await form(period);
			await manager
				.rpc('reopen_report', { report_id: report?.id ?? '', reason: 'A correction.' })
				.throwOnError();
		},
		async change(breakdowns: string[][]) {
			await store({ breakdowns }, code);
		},
		/** The total and the cells as of a quarter, each as its own figure and the running one. */
		async figures(as_of: string) {
			const asked = { project_code: 'SMALL', as_of };
			const { data: periods } = await manager
				.rpc('indicator_periods', { project_code: 'SMALL' })
				.throwOnError();
			const { data: progress } = await manager.rpc('indicator_progress', asked).throwOnError();
			const { data: cells } = await manager.rpc('indicator_cells', asked).throwOnError();
			const own = <Row extends { code: string }>(rows: Row[]) =>
				rows.filter((row) => row.code === code);
			const { value = null } = own(periods).find(({ period }) => period === as_of) ?? {};
			return {
				total: [value, own(progress)[0]?.actual ?? null],
				cells: Object.fromEntries(
					own(cells).map(({ key, period_value, running }) => [
						keyName(key as Record<string, string>),
						[period_value, running]
					])
				)
			};
		}
	};
}
