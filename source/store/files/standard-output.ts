import {fstatSync, statSync, writeSync} from 'node:fs';

const isWindows = process.platform === 'win32';

/** Whether this file descriptor may be a terminal: what is no device, and where nothing is kept, is none. */
export const mayBeTerminal = (file: 1 | 2): boolean => {
	try {
		if (isWindows) return true;
		const stats = fstatSync(file);
		return stats.isCharacterDevice() && stats.rdev !== statSync('/dev/null', {throwIfNoEntry: false})?.rdev;
	} catch {
		return true;
	}
};

/**
 * Writes bytes at once, as Node's own streams do, which take 5 ms to make. Returns what the other end does not take
 * yet: that is for the stream, and so is everything on Windows. Throws what the system throws.
 */
export const writeAtOnce = (file: 1 | 2, bytes: Uint8Array): Uint8Array => {
	let left = bytes;
	try {
		while (!isWindows && left.length > 0) left = left.subarray(writeSync(file, left));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
	}
	return left;
};
