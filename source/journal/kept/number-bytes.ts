/** Numbers as the machine has them. */
export const bytesOfNumbers = ({buffer, byteOffset, byteLength}: Float64Array | Uint32Array): Uint8Array =>
	new Uint8Array(buffer, byteOffset, byteLength);

/** The bytes in memory of their own, where numbers of four and eight bytes begin where they may. */
export const copiedBytes = ({buffer, byteOffset, byteLength}: Uint8Array): ArrayBuffer | SharedArrayBuffer =>
	buffer.slice(byteOffset, byteOffset + byteLength);

/** Ids that `bytesOfNumbers` made bytes of, again. */
export const idsOfBytes = (bytes: Uint8Array): Float64Array => new Float64Array(copiedBytes(bytes));
