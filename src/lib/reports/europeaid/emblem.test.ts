import { unzlibSync } from 'fflate';
import { expect, it } from 'vitest';
import { pngOf } from '../shared/docx/png';
import { emblem } from './emblem';

const { width, height, shapes } = emblem;

it('has twelve upright stars of five points, like the hours on a clock', () => {
	expect(width / height).toBe(1.5);
	expect(shapes.map(({ points }) => points.length)).toEqual(Array(12).fill(10));
	const tops = shapes.map(({ points }) => points[0]);
	// The star of the hour of twelve, and that of the hour of three.
	expect(tops[0]).toEqual([width / 2, height / 2 - height / 3 - height / 18]);
	expect(tops[3]).toEqual([width / 2 + height / 3, height / 2 - height / 18]);
	for (const { points } of shapes) {
		const highest = Math.min(...points.map(([, y]) => y));
		expect(points[0]?.[1]).toBe(highest);
	}
});

it('is blue with golden stars in pixels, too', () => {
	const png = Buffer.from(pngOf(emblem));
	const [across, down] = [png.readUInt32BE(16), png.readUInt32BE(20)];
	expect([across, down]).toEqual([486, 324]);
	const start = png.indexOf('IDAT') + 4;
	const lines = unzlibSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
	const at = (x: number, y: number) => {
		const from = y * (1 + across * 3) + 1 + x * 3;
		return [...lines.subarray(from, from + 3)];
	};
	expect(at(0, 0)).toEqual([0, 0x33, 0x99]);
	expect(at(across / 2, down / 2)).toEqual([0, 0x33, 0x99]);
	expect(at(across / 2, down / 2 - down / 3)).toEqual([0xff, 0xcc, 0]);
});
