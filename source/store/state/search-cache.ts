import {renameSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {MonthName} from '../../journal/day.ts';
import {attempt, removeFile, writeNew} from '../files/disk.ts';
import {fileOf} from '../files/file-formats.ts';
import {listFolder} from '../files/listing.ts';
import {ownFolder, readOwnBytes} from '../files/own.ts';
import {signatureOf} from '../files/read-bytes.ts';
import {checksumOf} from '../machine/hash.ts';

/**
 * `.state/search.cache`: what makes the next search quick, derived from the files of the months and never trusted over
 * them. What is in it is the business of search; here it is bytes after their checksum. It may be deleted at any time.
 */
const pathOf = (folder: string): string => join(folder, '.state', 'search.cache');

/** The bytes as they were written last; undefined where there are none, or they are not whole. Never throws. */
export const readSearchCache = (folder: string): Uint8Array<ArrayBuffer> | undefined => {
	let bytes: Uint8Array<ArrayBuffer> | undefined;
	attempt(() => {
		const whole = readOwnBytes(pathOf(folder), {most: largestCache})?.bytes;
		if (!whole || whole.length <= checksumSize) return;
		// Numbers of four bytes must begin at one of four.
		const isAligned = whole.byteOffset % 4 === 0 && whole.buffer instanceof ArrayBuffer;
		const inside = isAligned
			? new Uint8Array(whole.buffer as ArrayBuffer, whole.byteOffset + checksumSize, whole.length - checksumSize)
			: new Uint8Array(whole.subarray(checksumSize));
		if (whole.readUInt32LE(0) === checksumOf(inside)) bytes = inside;
	});
	return bytes;
};

const checksumSize = 4;
/** Bytes that a cache may have: 100,000 entries make some 30 MB. */
const largestCache = 512 * 1024 * 1024;

/**
 * Keeps the bytes, with mode 0600. Whole or not at all; where they cannot be kept, the next search is as slow. Never
 * throws.
 */
export const writeSearchCache = (folder: string, bytes: Uint8Array): void => {
	// Named for the process, so that whoever clears up can tell whether it is still being written.
	const temporary = join(folder, '.state', `search.${process.pid}.tmp`);
	const checksum = Buffer.alloc(checksumSize);
	checksum.writeUInt32LE(checksumOf(bytes));
	attempt(() => {
		ownFolder(join(folder, '.state'));
		removeFile(temporary);
		try {
			writeNew(temporary, Buffer.concat([checksum, bytes]), {isFlushed: false});
			renameSync(temporary, pathOf(folder));
		} catch (error) {
			removeFile(temporary);
			throw error;
		}
	});
};

/**
 * Of each month that has a file, newest first, what changes whenever the file does. Never throws; a folder that cannot
 * be read has none.
 */
export const monthSignatures = (folder: string): ReadonlyMap<MonthName, string> => {
	const signatures = new Map<MonthName, string>();
	attempt(() => {
		for (const name of listFolder(folder).months) {
			const stats = statSync(join(folder, fileOf(name)), {throwIfNoEntry: false});
			if (stats) signatures.set(name, signatureOf(stats));
		}
	});
	return signatures;
};
