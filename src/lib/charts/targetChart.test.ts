import { expect, test } from 'vitest';
import { targetChart, type TargetSeries } from './targetChart';

const colours = {
	actual: 'teal',
	perPeriod: 'silver',
	target: 'brown',
	grid: 'grey',
	text: 'black',
	surface: 'white'
};
const words = { actual: 'Reached', target: 'Target', perPeriod: 'In the quarter' };
const series: TargetSeries = {
	periods: [
		{ label: '2018-Q1', endDate: '2018-03-31' },
		{ label: '2018-Q2', endDate: '2018-06-30' },
		{ label: '2018-Q3', endDate: '2018-09-30' },
		{ label: '2018-Q4', endDate: '2018-12-31' }
	],
	actual: [0, 4, null, 7],
	targetPath: [
		{ date: '2017-12-30', value: 0 },
		{ date: '2018-08-15', value: 13 }
	],
	pathShape: 'linear',
	final: 13,
	unit: 'CSOs'
};
const draw = (changes: Partial<TargetSeries> = {}) =>
	targetChart({ ...series, ...changes }, { words, colours, locale: 'en' });

test('the quarters are the time axis', () => {
	expect(draw().data.labels).toEqual(['2018-Q1', '2018-Q2', '2018-Q3', '2018-Q4']);
});

test('a figure that was not reported is a gap and a reported zero is a figure', () => {
	expect(draw().data.datasets[0]).toMatchObject({
		label: 'Reached',
		data: [0, 4, null, 7],
		spanGaps: false,
		borderColor: 'teal'
	});
});

test('the target path lies at its days and stays at the final target to the edge', () => {
	expect(draw().data.datasets[1]).toMatchObject({
		label: 'Target',
		data: [
			{ x: -1, y: 0 },
			{ x: 1.5, y: 13 },
			{ x: 3.5, y: 13 }
		],
		borderDash: [6, 4],
		stepped: false
	});
});

test('the days of targets are marked, that of the final one larger', () => {
	expect(draw().data.datasets[1]).toMatchObject({ pointRadius: [0, 6, 0] });
	const milestone = { date: '2018-03-31', value: 5 };
	const targetPath = series.targetPath.toSpliced(1, 0, milestone);
	expect(draw({ targetPath }).data.datasets[1]).toMatchObject({ pointRadius: [0, 4, 6, 0] });
});

test('what was promised before a revision is a mark of its own', () => {
	expect(draw({ revised: [{ date: '2018-06-30', value: 10 }] }).data.datasets[2]).toMatchObject({
		data: [{ x: 1, y: 10 }],
		showLine: false,
		backgroundColor: 'white'
	});
});

test('a stepped path holds its level until the next target', () => {
	expect(draw({ pathShape: 'step' }).data.datasets[1]).toMatchObject({ stepped: 'before' });
});

test('a path that has not arrived at the final target ends where it ends', () => {
	expect(
		draw({
			targetPath: [
				{ date: '2018-03-31', value: 3 },
				{ date: '2018-06-30', value: 6 }
			]
		}).data.datasets[1]?.data
	).toEqual([
		{ x: 0, y: 3 },
		{ x: 1, y: 6 }
	]);
});

test('a final target without a path is a level line', () => {
	expect(draw({ targetPath: [] }).data.datasets[1]?.data).toEqual([
		{ x: -0.5, y: 13 },
		{ x: 3.5, y: 13 }
	]);
});

test('without any target there is no target line', () => {
	expect(draw({ targetPath: [], final: null }).data.datasets[1]?.data).toEqual([]);
});

test('the figures of the quarters are bars, and a reported zero has a visible one', () => {
	expect(draw({ perPeriod: [0, 4, null, 3] }).data.datasets[2]).toMatchObject({
		type: 'bar',
		label: 'In the quarter',
		data: [0, 4, null, 3],
		minBarLength: 3
	});
});

test('the scale begins at zero and has room for the final target', () => {
	expect(draw().options?.scales?.y).toMatchObject({ beginAtZero: true, suggestedMax: 13 });
});

test('whole numbers have whole steps, shares have not', () => {
	expect(draw().options?.scales?.y?.ticks).toMatchObject({ precision: 0 });
	expect(draw({ actual: [12.5, null, null, null] }).options?.scales?.y?.ticks).toMatchObject({
		precision: undefined
	});
});
