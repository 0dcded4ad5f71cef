import {isUtf8} from 'node:buffer';
import {closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, type Stats} from 'node:fs';
import {attempt, codeOf, inWords} from './disk.ts';

/** Bytes that a file of the journal may have. A month of 10,000 entries has 4 MB. */
export const largest = 64 * 1024 * 1024;

/** A file as it was at one moment. `text` is without its byte order mark. */
export type Contents = {readonly bytes: Buffer; readonly text: string; readonly stats: Stats};

/** Why the contents of a file cannot be had, in words; `bytes` where they could be read at least. */
export type Unusable = {readonly problem: string; readonly bytes?: Buffer; readonly stats?: Stats};

/** Reads a file of the journal. Undefined where there is none. Never waits, as a pipe would make one, and never throws. */
export const readContents = (path: string): Contents | Unusable | undefined => {
	let file: number;
	try {
		file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') return {problem: `it cannot be read: ${inWords(error)}`};
		return isLink(path) ? {problem: 'it is a link to a file that is not there'} : undefined;
	}
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) return {problem: stats.isDirectory() ? 'a folder stands in the place of the file' : 'it is not a file'};
		if (stats.size > largest) return {problem: `the file has ${Math.round(stats.size / 1_048_576)} MB; more than ${largest / 1_048_576} are not read`, stats};
		const bytes = readFileSync(file);
		if (!isUtf8(bytes)) return {problem: 'the text is not UTF-8', bytes, stats};
		const text = bytes.toString('utf8');
		return {bytes, text: text.startsWith('\ufeff') ? text.slice(1) : text, stats};
	} catch (error) {
		return {problem: `it cannot be read: ${inWords(error)}`};
	} finally {
		attempt(() => closeSync(file));
	}
};

const isLink = (path: string): boolean => lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() ?? false;

/** What changes whenever a file is written: the same text means the same bytes. */
export const signatureOf = (stats: Stats): string => `${stats.ino}-${stats.size}-${stats.mtimeMs}`;

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
