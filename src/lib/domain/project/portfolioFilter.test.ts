import { expect, it } from 'vitest';
import type { PortfolioProject } from './portfolio';
import { filtered, portfolioFilterOf } from './portfolioFilter';

const project: PortfolioProject = {
	code: 'A',
	title: 'A project',
	donor: 'europeaid',
	donorName: 'European Union',
	startDate: '2018-02-01',
	endDate: '2021-01-31',
	isExample: true,
	isArchived: false,
	isMine: true,
	period: '2020-Q4',
	timeElapsed: 0.9,
	indicators: 10,
	statuses: { on_track: 9, off_track: 1 },
	good: 9,
	goodBefore: 8,
	progress: 80,
	progressOf: 10,
	openReports: 0,
	overdueReports: 0,
	submittedReports: 0,
	countries: ['Albania'],
	reach: null
};
const projects: PortfolioProject[] = [
	project,
	{ ...project, code: 'B', donorName: 'J/TIP', countries: ['Kosovo'], overdueReports: 2, good: 4 },
	{ ...project, code: 'C', endDate: '2022-12-31', statuses: { achieved: 10 }, progress: null },
	{ ...project, code: 'D', isArchived: true }
];
const codes = (address: string) =>
	filtered(projects, portfolioFilterOf(new URLSearchParams(address))).map(({ code }) => code);

it('shows all, those that end last first', () => {
	expect(codes('')).toEqual(['C', 'A', 'B']);
});

it('leaves out what is archived, unless asked for', () => {
	expect(codes('order=code')).not.toContain('D');
	expect(codes('order=code&archived=1')).toContain('D');
});

it('narrows by donor, country and status', () => {
	expect(codes('donor=J/TIP')).toEqual(['B']);
	expect(codes('country=Albania')).toEqual(['C', 'A']);
	expect(codes('status=off_track')).toEqual(['A', 'B']);
	expect(codes('status=nonsense')).toEqual(['C', 'A', 'B']);
});

it('sorts by what needs looking at', () => {
	expect(codes('order=worst')).toEqual(['B', 'A', 'C']);
	expect(codes('order=overdue')).toEqual(['B', 'A', 'C']);
	expect(codes('order=progress')).toEqual(['A', 'B', 'C']);
	expect(codes('order=code')).toEqual(['A', 'B', 'C']);
});
