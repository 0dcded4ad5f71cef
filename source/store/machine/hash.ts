/**
 * 64 bits of two multiplicative hashes: only to know the same content again, and without the 10 ms that node:crypto
 * takes to load.
 */
export const hashOf = (bytes: Uint8Array): string => {
	let [a, b] = [0xdeadbeef ^ bytes.length, 0x41c6ce57 ^ bytes.length];
	for (const byte of bytes) {
		a = Math.imul(a ^ byte, 2_654_435_761);
		b = Math.imul(b ^ byte, 1_597_334_677);
	}
	a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
	b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
	return `${(a >>> 0).toString(16).padStart(8, '0')}${(b >>> 0).toString(16).padStart(8, '0')}`;
};
