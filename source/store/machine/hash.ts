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

/**
 * 32 bits that tell whether bytes are still as they were, four at a time: any change of four of them that lie together
 * is seen. node:zlib has CRC-32, and takes 8 ms to load.
 */
export const checksumOf = (bytes: Uint8Array): number => {
	const count = bytes.length >>> 2;
	// Words must lie at multiples of four.
	const {buffer, byteOffset} = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
	const words = new Uint32Array(buffer, byteOffset, count);
	let sum = mix(bytes.length, 0x9e3779b9);
	// By their places: code that is not compiled yet takes three times as long for an iterator.
	for (let at = 0; at < count; at++) sum = mix(sum, words[at] as number);
	for (let at = count * 4; at < bytes.length; at++) sum = mix(sum, bytes[at] as number);
	return (sum ^ (sum >>> 15)) >>> 0;
};

/** For each `word` another result, and for each `sum`. */
const mix = (sum: number, word: number): number => {
	const mixed = (Math.imul(sum ^ word, 2_654_435_761) + 0x7f4a7c15) | 0;
	return (mixed << 13) | (mixed >>> 19);
};
