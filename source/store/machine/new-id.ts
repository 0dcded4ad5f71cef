import {closeSync, openSync, readSync} from 'node:fs';

/** An id that nobody else has: a UUID v4. Its bits come from the system; Node's own way to them takes 10 ms to load. */
export const newId = (): string => {
	const bytes = randomBytes();
	if (!bytes) return globalThis.crypto.randomUUID();
	bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
	bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
	return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** 16 bytes of the system's randomness; undefined where there is no such file, as on Windows. */
const randomBytes = (): Buffer | undefined => {
	let file: number | undefined;
	try {
		file = openSync('/dev/urandom', 'r');
		const bytes = Buffer.alloc(16);
		return readSync(file, bytes) === bytes.length ? bytes : undefined;
	} catch {
		return undefined;
	} finally {
		if (file !== undefined) closeSync(file);
	}
};

/** Unguessable and never used before: 20 characters. */
export const freshToken = (): string => newId().replaceAll('-', '').slice(0, 20);
