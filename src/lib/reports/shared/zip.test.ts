import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sealZip } from './zip';

test('neither the order nor the dates of the parts are seen in a sealed zip', () => {
	const one = zipSync({ b: strToU8('2'), a: strToU8('1') }, { mtime: '2020-01-01' });
	const other = zipSync({ a: strToU8('1'), b: strToU8('2') }, { mtime: '2024-06-01', level: 0 });
	expect(sealZip(one)).toEqual(sealZip(other));
	expect(Object.keys(unzipSync(sealZip(one)))).toEqual(['a', 'b']);
});

test('a part may be mended on the way', () => {
	const sealed = sealZip(zipSync({ a: strToU8('1') }), (name) => strToU8(`${name}!`));
	expect(strFromU8(unzipSync(sealed).a ?? new Uint8Array())).toBe('a!');
});
