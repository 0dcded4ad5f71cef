import {closeSync, constants, fstatSync, openSync, readSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import {crc32} from 'node:zlib';
import type {MonthName} from '../../journal/day.ts';
import type {Raw} from '../../journal/entry.ts';
import {attempt, removeFile, writeNew} from '../files/disk.ts';
import {hasOwnFile, ownFolder, readOwnBytes} from '../files/own.ts';

/**
 * What is kept of months in `.state`, derived from their files and never trusted over them: `kept.cache` of the whole
 * journal, and `kept.new` of what was written since, so that a change need not write all of it again. Either may be
 * deleted at any time.
 */
export const keptFiles = ['kept.cache', 'kept.new'] as const;
export type KeptFileName = (typeof keptFiles)[number];

/**
 * What is kept of a month: of which state of its file, the small part, and the texts of the rest one after the other.
 */
export type StoredMonth = {
	readonly name: MonthName;
	readonly signature: string;
	readonly head: Raw;
	/** Bytes of each text. */
	readonly lengths: readonly number[];
	/** May be read when it is first asked for; throws where it is no longer there as it was written. */
	readonly bytes: () => Buffer;
};

/** The people of several months as one list, whole and without private entries. */
export type StoredOlder = {
	readonly months: readonly MonthName[];
	readonly lengths: readonly number[];
	readonly bytes: () => Buffer;
};

export type StoredMonths = {readonly months: readonly StoredMonth[]; readonly older?: StoredOlder};

/** The text of this number among those that stand one after the other. */
export const textAt = ({lengths, bytes}: Pick<StoredMonth, 'lengths' | 'bytes'>, at: number): string => {
	let start = 0;
	for (let before = 0; before < at; before++) start += lengths[before] ?? 0;
	return bytes().toString('utf8', start, start + (lengths[at] ?? 0));
};

/** Texts as they are stored. */
export const storedTexts = (texts: readonly string[]): Pick<StoredMonth, 'lengths' | 'bytes'> => {
	const all = texts.map(text => Buffer.from(text));
	const bytes = Buffer.concat(all);
	return {lengths: all.map(({length}) => length), bytes: () => bytes};
};

type Header = {
	readonly version: number;
	/** `sum`: the checksum of the texts. */
	readonly months: readonly (readonly [signature: string, head: Raw, lengths: readonly number[], sum: number])[];
	readonly older?: readonly [months: readonly MonthName[], lengths: readonly number[], sum: number];
};

/** The checksum of all that follows it, the length of the header, and the checksum of the header. */
const beginning = 12;
/** Bytes that such a file may have: of 100,000 entries it has some 13 MB. */
const largestKept = 256 * 1024 * 1024;

const pathOf = (folder: string, file: KeptFileName): string => join(folder, '.state', file);

/**
 * What was kept last, by this version; undefined where there is nothing, or not all of what was written. `isDeep`: all
 * of it is read and looked at now; else the texts of a month when they are first asked for. Never throws.
 */
export const readKept = (
	folder: string,
	file: KeptFileName,
	version: number,
	isDeep: boolean,
): StoredMonths | undefined => {
	const path = pathOf(folder, file);
	let stored: StoredMonths | undefined;
	attempt(() => {
		const whole = isDeep ? readOwnBytes(path, {most: largestKept})?.bytes : undefined;
		if (isDeep && (!whole || whole.length <= beginning || whole.readUInt32LE(0) !== crc32(whole.subarray(4)))) return;
		const part = (at: number, length: number): Buffer => whole?.subarray(at, at + length) ?? readPart(path, at, length);
		if (!isDeep && !hasOwnFile(path)) return;
		const start = part(0, beginning);
		const header = part(beginning, start.readUInt32LE(4));
		if (crc32(header) === start.readUInt32LE(8))
			stored = unpackFile(JSON.parse(header.toString()) as Header, version, beginning + header.length, part);
	});
	return stored;
};

const changed = (): Error => new Error('what is kept of months is no longer what it was');

const readPart = (path: string, at: number, length: number): Buffer => {
	const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0));
	try {
		const {size} = fstatSync(file);
		if (at + length > size) throw changed();
		const bytes = Buffer.allocUnsafe(length);
		if (readSync(file, bytes, 0, length, at) !== length) throw changed();
		return bytes;
	} finally {
		attempt(() => closeSync(file));
	}
};

const unpackFile = (
	header: Header,
	version: number,
	start: number,
	part: (at: number, length: number) => Buffer,
): StoredMonths | undefined => {
	if (header.version !== version) return undefined;
	let at = start;
	const next = (lengths: readonly number[], sum: number): (() => Buffer) => {
		const from = at;
		const length = lengths.reduce((all, one) => all + one, 0);
		at += length;
		let bytes: Buffer | undefined;
		return () => {
			if (bytes) return bytes;
			const read = part(from, length);
			if (crc32(read) !== sum) throw changed();
			bytes = read;
			return bytes;
		};
	};
	const months = header.months.map(
		([signature, head, lengths, sum]): StoredMonth => ({
			name: head.name as MonthName,
			signature,
			head,
			lengths,
			bytes: next(lengths, sum),
		}),
	);
	const [names, lengths, sum] = header.older ?? [];
	const older = names && lengths && sum !== undefined && {months: names, lengths, bytes: next(lengths, sum)};
	return {months, ...(older && {older})};
};

/** Keeps it, with mode 0600. Whole or not at all; where it cannot be kept, months are read as before. Never throws. */
export const writeKept = (folder: string, file: KeptFileName, version: number, {months, older}: StoredMonths): void => {
	const bodies = [...months, ...(older ? [older] : [])].map(one => one.bytes());
	const sums = bodies.map(bytes => crc32(bytes));
	const header: Header = {
		version,
		months: months.map(({signature, head, lengths}, at) => [signature, head, lengths, sums[at] ?? 0]),
		...(older && {older: [older.months, older.lengths, sums.at(-1) ?? 0]}),
	};
	const text = Buffer.from(JSON.stringify(header));
	const start = Buffer.alloc(beginning);
	start.writeUInt32LE(text.length, 4);
	start.writeUInt32LE(crc32(text), 8);
	const bytes = Buffer.concat([start, text, ...bodies]);
	bytes.writeUInt32LE(crc32(bytes.subarray(4)), 0);
	// Named for the process, so that whoever clears up can tell whether it is still being written.
	const temporary = join(folder, '.state', `kept.${process.pid}.tmp`);
	attempt(() => {
		ownFolder(join(folder, '.state'));
		removeFile(temporary);
		try {
			writeNew(temporary, bytes, {isFlushed: false});
			renameSync(temporary, pathOf(folder, file));
		} catch (error) {
			removeFile(temporary);
			throw error;
		}
	});
};
