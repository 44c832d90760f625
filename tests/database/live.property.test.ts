import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { narrativeFindings } from '../../src/lib/domain/checks/narrative.ts';
import { liveFigures, type LiveFigures } from '../../src/lib/domain/report/live.ts';
import { reportForm, type FormIndicator } from '../../src/lib/domain/report/shapes.ts';
import { checkedObservation } from './checkedObservation.ts';
import { anyProject, runs } from './figuresCases.ts';
import { figuresWorld, type World } from './figuresProject.ts';

let world: World;
beforeAll(async () => {
	world = await figuresWorld();
});
afterAll(() => world.close());

/** The page of every report of a project. */
async function forms(project: string) {
	const found = await world.rows<{ form: unknown }>(
		`select public.report_form(p.code, pe.label, o.short_name) as form
		from public.reports r
		join public.projects p on p.id = r.project_id
		join public.periods pe on pe.id = r.period_id
		join public.organisations o on o.id = r.organisation_id
		where p.code = $1`,
		[project]
	);
	return found.map(({ form }) => reportForm.parse(form));
}

const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(6)));
const comparable = ({
	running,
	progress,
	status
}: Pick<LiveFigures | FormIndicator, 'running' | 'progress' | 'status'>) => ({
	running: rounded(running),
	progress: rounded(progress),
	status
});

it('what the page previews is what the database says', { timeout: 240_000 }, async () => {
	let compared = 0;
	await fc.assert(
		fc.asyncProperty(anyProject(5), async (cases) => {
			for (const form of await forms(await world.store(cases))) {
				const live = form.indicators.map((indicator) => ({
					indicator,
					...liveFigures(indicator, indicator.observations.map(checkedObservation), form.thresholds)
				}));
				compared += live.length;
				expect(live.map(comparable)).toEqual(form.indicators.map(comparable));

				const offTrack = (result: string) =>
					live
						.filter(
							({ indicator, status }) => indicator.resultCode === result && status === 'off_track'
						)
						.map(({ indicator }) => indicator.code);
				const wanted = form.findings.filter(({ code }) => code === 'narrative_required');
				const found = form.results.flatMap(({ code }) =>
					narrativeFindings(form.checks, code, offTrack(code), () => '')
				);
				const isOpen = form.report?.status !== 'approved';
				expect(isOpen ? found.map(({ params }) => params) : []).toEqual(
					wanted.map(({ params }) => params)
				);
			}
		}),
		runs(60)
	);
	expect(compared).toBeGreaterThan(100);
});
