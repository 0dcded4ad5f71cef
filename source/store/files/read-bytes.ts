import {isUtf8} from 'node:buffer';
import {closeSync, constants, fstatSync, lstatSync, openSync, readSync, type Stats} from 'node:fs';
import {attempt, codeOf, systemErrorInWords} from './disk.ts';

/** Bytes that a file of the journal may have. A month of 10,000 entries has 4 MB. */
export const largest = 64 * 1024 * 1024;

/** A file as it was at one moment. `text` is without its byte order mark. */
export type Contents = {readonly bytes: Buffer; readonly text: string; readonly stats: Stats};

/** Why the contents of a file cannot be had, in words; `bytes` where they could be read at least. */
export type Unusable = {readonly problem: string; readonly bytes?: Buffer; readonly stats?: Stats};

/** `most`: bytes that are read at most. `last`: only so many bytes at the end of a file that is larger. */
type Reading = {readonly isLinkFollowed: boolean; readonly most?: number; readonly last?: number};

/**
 * The bytes of a file, or why it is not read: it is no file, or too large. The one way in which the store reads. It
 * never waits, as a pipe would make it, and never reads without end, as from a device. Undefined where there is none.
 * Throws what the system throws.
 */
export const readBytes = (
	path: string,
	{isLinkFollowed, most = largest, last}: Reading,
): {readonly bytes: Buffer; readonly stats: Stats} | Unusable | undefined => {
	let file: number;
	try {
		file = openSync(
			path,
			constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (isLinkFollowed ? 0 : (constants.O_NOFOLLOW ?? 0)),
		);
	} catch (error) {
		// A socket cannot be opened at all.
		if (codeOf(error) === 'ENXIO') return {problem: 'it is not a file'};
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) return {problem: stats.isDirectory() ? 'there is a folder in its place' : 'it is not a file'};
		const start = last === undefined ? 0 : Math.max(0, stats.size - last);
		if (stats.size - start > most)
			return {
				problem: `the file has ${inMegabytes(stats.size)} MB; files over ${inMegabytes(most)} MB are not read`,
				stats,
			};
		const bytes = readFrom(file, start, stats.size - start, most);
		return bytes ? {bytes, stats} : {problem: `the file has no end; more than ${inMegabytes(most)} MB are not read`};
	} finally {
		attempt(() => closeSync(file));
	}
};

const inMegabytes = (bytes: number): number => Math.round(bytes / 1_048_576);

/** Bytes that are asked for at once of a file that says of itself that it has none, as those of the kernel do. */
const piece = 65_536;

/** What follows `start`, its size being known; undefined where it does not end. */
const readFrom = (file: number, start: number, size: number, most: number): Buffer | undefined => {
	const pieces: Buffer[] = [];
	for (let [count, room] = [0, size || piece]; count <= most; room = piece) {
		const bytes = Buffer.allocUnsafe(room);
		const read = readSync(file, bytes, 0, room, start + count);
		count += read;
		if (read > 0) pieces.push(bytes.subarray(0, read));
		if (read === 0 || count === size) return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
	}
	return undefined;
};

/** Reads a file of the journal, where a link leads too. Undefined where there is none. Never throws. */
export const readContents = (path: string): Contents | Unusable | undefined => {
	try {
		const read = readBytes(path, {isLinkFollowed: true});
		if (!read) return isLink(path) ? {problem: 'it is a link to a file that is not there'} : undefined;
		return 'problem' in read ? read : contentsOf(read);
	} catch (error) {
		return {problem: `it cannot be read: ${systemErrorInWords(error)}`};
	}
};

/** The same for a copy of one that is kept in the state folder, whose own reader makes sure that it is ours. */
export const contentsOf = ({bytes, stats}: {readonly bytes: Buffer; readonly stats: Stats}): Contents | Unusable => {
	if (!isUtf8(bytes)) return {problem: 'the text is not UTF-8', bytes, stats};
	const text = bytes.toString('utf8');
	return {bytes, text: text.startsWith('\ufeff') ? text.slice(1) : text, stats};
};

const isLink = (path: string): boolean => lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() ?? false;

/** What changes whenever a file is written: the same text means the same bytes. */
export const signatureOf = (stats: Stats): string => `${stats.ino}-${stats.size}-${stats.mtimeMs}`;

/**
 * Beside what tells one file from another, what no clock that is set back and no program that keeps a file's time can
 * hide.
 */
export const fullSignature = (stats: Stats): string => `${signatureOf(stats)}-${stats.ctimeMs}`;

/** The line of the first byte that is no UTF-8; 1 where all are. */
export const lineOfBadByte = (bytes: Buffer): number => {
	if (isUtf8(bytes)) return 1;
	let [start, line] = [0, 1];
	for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
		if (!isUtf8(bytes.subarray(start, end))) return line;
		start = end + 1;
		line++;
	}
	return line;
};
