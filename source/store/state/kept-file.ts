import {renameSync} from 'node:fs';
import {join} from 'node:path';
import {crc32} from 'node:zlib';
import type {MonthName} from '../../journal/day.ts';
import type {Raw} from '../../journal/entry.ts';
import {attempt, removeFile, writeNew} from '../files/disk.ts';
import {ownFolder, readOwnBytes} from '../files/own.ts';

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
	readonly bytes: Buffer;
};

/** The people of several months as one list, whole and without private entries. */
export type StoredOlder = {
	readonly months: readonly MonthName[];
	readonly lengths: readonly number[];
	readonly bytes: Buffer;
};

export type StoredMonths = {readonly months: readonly StoredMonth[]; readonly older?: StoredOlder};

/** The text of this number among those that stand one after the other. */
export const textAt = ({lengths, bytes}: Pick<StoredMonth, 'lengths' | 'bytes'>, at: number): string => {
	let start = 0;
	for (let before = 0; before < at; before++) start += lengths[before] ?? 0;
	return bytes.toString('utf8', start, start + (lengths[at] ?? 0));
};

/** Texts as they are stored. */
export const storedTexts = (texts: readonly string[]): Pick<StoredMonth, 'lengths' | 'bytes'> => {
	const all = texts.map(text => Buffer.from(text));
	return {lengths: all.map(({length}) => length), bytes: Buffer.concat(all)};
};

type Header = {
	readonly version: number;
	readonly months: readonly (readonly [signature: string, head: Raw, lengths: readonly number[]])[];
	readonly older?: readonly [months: readonly MonthName[], lengths: readonly number[]];
};

/** The checksum of all that follows it, and the length of the header. */
const beginning = 8;
/** Bytes that such a file may have: of 100,000 entries it has some 12 MB. */
const largestKept = 256 * 1024 * 1024;

const pathOf = (folder: string, file: KeptFileName): string => join(folder, '.state', file);

/**
 * What was kept last, by this version; undefined where there is nothing, or not all of what was written. Never throws.
 */
export const readKept = (folder: string, file: KeptFileName, version: number): StoredMonths | undefined => {
	let stored: StoredMonths | undefined;
	attempt(() => {
		const bytes = readOwnBytes(pathOf(folder, file), {most: largestKept})?.bytes;
		if (bytes && bytes.length > beginning && bytes.readUInt32LE(0) === crc32(bytes.subarray(4)))
			stored = unpackFile(bytes, version);
	});
	return stored;
};

const unpackFile = (bytes: Buffer, version: number): StoredMonths | undefined => {
	const start = beginning + bytes.readUInt32LE(4);
	const header = JSON.parse(bytes.toString('utf8', beginning, start)) as Header;
	if (header.version !== version) return undefined;
	let at = start;
	const next = (lengths: readonly number[]): Buffer => {
		const from = at;
		for (const length of lengths) at += length;
		return bytes.subarray(from, at);
	};
	const months = header.months.map(
		([signature, head, lengths]): StoredMonth => ({
			name: head.name as MonthName,
			signature,
			head,
			lengths,
			bytes: next(lengths),
		}),
	);
	const [names, lengths] = header.older ?? [];
	return {months, ...(names && lengths && {older: {months: names, lengths, bytes: next(lengths)}})};
};

/** Keeps it, with mode 0600. Whole or not at all; where it cannot be kept, months are read as before. Never throws. */
export const writeKept = (folder: string, file: KeptFileName, version: number, {months, older}: StoredMonths): void => {
	const header: Header = {
		version,
		months: months.map(({signature, head, lengths}) => [signature, head, lengths]),
		...(older && {older: [older.months, older.lengths]}),
	};
	const text = Buffer.from(JSON.stringify(header));
	const sums = Buffer.alloc(beginning);
	sums.writeUInt32LE(text.length, 4);
	const bytes = Buffer.concat([sums, text, ...months.map(month => month.bytes), ...(older ? [older.bytes] : [])]);
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
