import fc from 'fast-check';
import {expect, test} from 'vitest';
import {checksumOf} from '../../source/store/machine/hash.ts';

const bytes = fc.uint8Array({minLength: 1, maxLength: 64});

test('a checksum is of the bytes, wherever they lie in memory', () => {
	fc.assert(
		fc.property(bytes, fc.integer({min: 0, max: 7}), (some, before) => {
			const moved = new Uint8Array([...new Uint8Array(before), ...some]).subarray(before);
			expect(checksumOf(moved)).toBe(checksumOf(some));
		}),
	);
});

test('a byte that is the difference of two lengths is no reason to take one for the other', () => {
	expect(checksumOf(Uint8Array.from([2, 3]))).not.toBe(checksumOf(Uint8Array.from([2])));
});

test('a checksum tells what was changed, cut, or put after', () => {
	fc.assert(
		fc.property(bytes, fc.nat(), fc.integer({min: 1, max: 255}), (some, where, by) => {
			const at = where % some.length;
			expect(checksumOf(some.map((byte, index) => (index === at ? byte ^ by : byte)))).not.toBe(checksumOf(some));
			expect(checksumOf(some.subarray(0, -1))).not.toBe(checksumOf(some));
			expect(checksumOf(new Uint8Array([...some, 0]))).not.toBe(checksumOf(some));
		}),
	);
});
