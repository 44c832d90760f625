import { zlibSync } from 'fflate';
import type { Picture, Point } from '../document/model.ts';

/** Pixels a point: sharp also where it is printed. */
const scale = 6;
/** Each pixel is asked at so many places in a row and in a column: edges come out smooth. */
const samples = 3;

type Colour = [red: number, green: number, blue: number];

/** A picture in pixels, for programs that take no shapes; the same bytes on every machine. */
export function pngOf(picture: Picture): Uint8Array<ArrayBuffer> {
	const [width, height] = [Math.round(picture.width * scale), Math.round(picture.height * scale)];
	const ground = colourOf(picture.background);
	const shapes = picture.shapes.map(({ fill, points }) => ({
		colour: colourOf(fill),
		points,
		box: boxOf(points)
	}));
	// Each line begins with the number of its filter: none.
	const lines = new Uint8Array(height * (1 + width * 3));
	for (let row = 0; row < height; row += 1) {
		for (let column = 0; column < width; column += 1) {
			const near = shapes.filter(({ box }) => isInBox(box, column / scale, row / scale));
			const sum: Colour = [0, 0, 0];
			for (let sample = 0; sample < samples ** 2; sample += 1) {
				const x = (column + ((sample % samples) + 0.5) / samples) / scale;
				const y = (row + (Math.floor(sample / samples) + 0.5) / samples) / scale;
				const colour = near.findLast(({ points }) => isInside(points, x, y))?.colour ?? ground;
				colour.forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
			}
			const at = row * (1 + width * 3) + 1 + column * 3;
			sum.forEach((part, index) => (lines[at + index] = Math.round(part / samples ** 2)));
		}
	}
	const head = new Uint8Array(13);
	const view = new DataView(head.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	// Eight bits a colour, red, green and blue.
	head.set([8, 2], 8);
	return joined([
		Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
		chunk('IHDR', head),
		chunk('IDAT', zlibSync(lines, { level: 9 })),
		chunk('IEND', new Uint8Array())
	]);
}

function colourOf(code: string): Colour {
	const number = Number.parseInt(code.slice(1), 16);
	return [number >> 16, (number >> 8) & 255, number & 255];
}

const boxOf = (points: readonly Point[]) => {
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
};

const isInBox = (
	[left, top, right, bottom]: ReturnType<typeof boxOf>,
	column: number,
	row: number
) => column >= left - 1 / scale && column <= right && row >= top - 1 / scale && row <= bottom;

/** Whether a line from the place to the right crosses the edge an odd number of times. */
function isInside(points: readonly Point[], x: number, y: number): boolean {
	let crossings = 0;
	points.forEach(([x1, y1], index) => {
		const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1];
		if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) crossings += 1;
	});
	return crossings % 2 === 1;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
	const named = joined([new TextEncoder().encode(name), content]);
	const framed = joined([new Uint8Array(4), named, new Uint8Array(4)]);
	const view = new DataView(framed.buffer);
	view.setUint32(0, content.length);
	view.setUint32(4 + named.length, checksum(named));
	return framed;
}

/** CRC-32. */
function checksum(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return (sum ^ 0xffffffff) >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
