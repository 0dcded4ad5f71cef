import {closeSync, constants, fstatSync, openSync, readSync, renameSync} from 'node:fs';
import {join} from 'node:path';

import type {MonthName} from '../../journal/day.ts';
import type {Raw} from '../../journal/entry.ts';
import {attempt, removeFile, writeNew} from '../files/disk.ts';
import {hasOwnFile, ownFolder} from '../files/own.ts';
import {checksumOf} from '../machine/hash.ts';

/**
 * What is kept of months in `.state`, derived from their files and never trusted over them: `kept.cache` of the whole
 * journal, and `kept.new` of what was written since, so that a change need not write all of it again. Either may be
 * deleted at any time.
 */
export const keptFiles = ['kept.cache', 'kept.new'] as const;
export type KeptFileName = (typeof keptFiles)[number];

/**
 * What is kept of a month: of which state of its file, the small part, and the bytes of the other parts, which are read
 * when they are first asked for. `part` throws where they are no longer there as they were written.
 */
export type StoredMonth = {
	readonly name: MonthName;
	readonly signature: string;
	readonly head: Raw;
	/** Bytes of each part. */
	readonly lengths: readonly number[];
	readonly part: (at: number) => Buffer;
};

/** What is kept of several months together. */
export type StoredTogether = {readonly months: readonly MonthName[]} & Pick<StoredMonth, 'lengths' | 'part'>;

/** `together`: the oldest months first, no month in two of them. */
export type StoredMonths = {readonly months: readonly StoredMonth[]; readonly together: readonly StoredTogether[]};

/**
 * How parts lie in the file: those of one section and one group of months together in a block, so that whoever asks for
 * one part reads what is mostly asked for with it, and nothing else. A month may have its sections twice.
 */
export type KeptLayout = {
	readonly version: number;
	readonly sections: number;
	/** `isOlder`: the month is among the oldest ones that are kept together. */
	readonly groupOf: (section: number, month: MonthName, isOlder: boolean) => string;
};

/** Texts and bytes as they are stored. */
export const storedParts = (parts: readonly (string | Uint8Array)[]): Pick<StoredMonth, 'lengths' | 'part'> => {
	const all = parts.map(part => (typeof part === 'string' ? Buffer.from(part) : bytesOf(part)));
	return {lengths: all.map(({length}) => length), part: at => all[at] ?? Buffer.alloc(0)};
};

const bytesOf = ({buffer, byteOffset, byteLength}: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, byteLength);

/** A block: what is in it, its bytes, and their checksum. */
type Block = readonly [key: string, size: number, sum: number];

type Header = {
	readonly version: number;
	readonly months: readonly (readonly [signature: string, head: Raw, lengths: readonly number[]])[];
	readonly together: readonly (readonly [months: readonly MonthName[], lengths: readonly number[]])[];
	/** In the order of the file. */
	readonly blocks: readonly Block[];
};

/** The length of the header, and its checksum. */
const beginning = 8;

const pathOf = (folder: string, file: KeptFileName): string => join(folder, '.state', file);

/**
 * What was kept last, in this layout; undefined where there is nothing, or the header is not as it was written. The
 * rest is read when it is first asked for. Never throws.
 */
export const readKept = (folder: string, file: KeptFileName, layout: KeptLayout): StoredMonths | undefined => {
	const path = pathOf(folder, file);
	let stored: StoredMonths | undefined;
	attempt(() => {
		if (!hasOwnFile(path)) return;
		const start = readPart(path, 0, beginning);
		const bytes = readPart(path, beginning, start.readUInt32LE(0));
		if (checksumOf(bytes) !== start.readUInt32LE(4)) return;
		const header = JSON.parse(bytes.toString()) as Header;
		if (header.version === layout.version) stored = unpackFile(header, layout, beginning + bytes.length, path);
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

/** A part that is in a block: which one it is among the parts of its month, or of the months that it is of together. */
type Place = {readonly of: Pick<StoredMonth, 'lengths' | 'part'>; readonly at: number};

/**
 * By the key of their block the parts that are in it, in order. A month whose parts are its sections is asked for each.
 */
const blocksOf = (stored: StoredMonths, layout: KeptLayout): ReadonlyMap<string, readonly Place[]> => {
	const blocks = new Map<string, Place[]>();
	const put = (key: string, place: Place): void => {
		const block = blocks.get(key);
		if (block) block.push(place);
		else blocks.set(key, [place]);
	};
	const keyOf = keysOf(stored, layout);
	for (const of of stored.months) for (const at of of.lengths.keys()) put(keyOf(of.name, at), {of, at});
	for (const [number, of] of stored.together.entries())
		for (const at of of.lengths.keys()) put(keyOfTogether(number, at), {of, at});
	return blocks;
};

const keysOf = (
	{together}: Pick<StoredMonths, 'together'>,
	{sections, groupOf}: KeptLayout,
): ((month: MonthName, at: number) => string) => {
	const older = new Set(together[0]?.months);
	return (month, at) => `${at % sections} ${groupOf(at % sections, month, older.has(month))}`;
};
const keyOfTogether = (number: number, at: number): string => `together ${number} ${at}`;

const unpackFile = (header: Header, layout: KeptLayout, start: number, path: string): StoredMonths => {
	const blocks = new Map<string, () => Buffer>();
	let from = start;
	for (const [key, size, sum] of header.blocks) {
		blocks.set(key, blockReader(path, from, size, sum));
		from += size;
	}
	const blockOf = (key: string): Buffer => {
		const block = blocks.get(key);
		if (!block) throw changed();
		return block();
	};
	const together = header.together.map(
		([months, lengths], number): StoredTogether => ({
			months,
			lengths,
			part: at => blockOf(keyOfTogether(number, at)),
		}),
	);
	const keyOf = keysOf({together}, layout);
	const startsOf = startsInBlocks(header, layout.sections, keyOf);
	const months = header.months.map(([signature, head, lengths]): StoredMonth => {
		const name = head.name as MonthName;
		const part = (at: number): Buffer => {
			const key = keyOf(name, at);
			const first = startsOf(key, at).get(`${at} ${name}`) ?? 0;
			return blockOf(key).subarray(first, first + (lengths[at] ?? 0));
		};
		return {name, signature, head, lengths, part};
	});
	return {months, together};
};

/** Where in a block each part begins, by its number and month: told when the block is first asked for. */
const startsInBlocks = (
	{months}: Header,
	sections: number,
	keyOf: (month: MonthName, at: number) => string,
): ((key: string, at: number) => ReadonlyMap<string, number>) => {
	const known = new Map<string, ReadonlyMap<string, number>>();
	return (key, asked) => {
		const before = known.get(key);
		if (before) return before;
		const starts = new Map<string, number>();
		known.set(key, starts);
		let start = 0;
		for (const [, {name}, lengths] of months) {
			if (keyOf(name as MonthName, asked) !== key) continue;
			for (let at = asked % sections; at < lengths.length; at += sections) {
				starts.set(`${at} ${name}`, start);
				start += lengths[at] ?? 0;
			}
		}
		return starts;
	};
};

/** Reads a block when it is first asked for. Throws where it is not as it was written, then and later. */
const blockReader = (path: string, from: number, size: number, sum: number): (() => Buffer) => {
	let bytes: Buffer | undefined;
	return () => {
		if (bytes) return bytes;
		const read = readPart(path, from, size);
		if (checksumOf(read) !== sum) throw changed();
		bytes = read;
		return bytes;
	};
};

/**
 * Keeps it, with mode 0600. Whole or not at all; where it cannot be kept, months are read as before. Throws only where
 * a part that is to be written again is no longer as it was.
 */
export const writeKept = (folder: string, file: KeptFileName, layout: KeptLayout, stored: StoredMonths): void => {
	const blocks = Array.from(
		blocksOf(stored, layout),
		([key, places]) => [key, Buffer.concat(places.map(({of, at}) => of.part(at)))] as const,
	);
	const {months, together} = stored;
	const header: Header = {
		version: layout.version,
		months: months.map(({signature, head, lengths}) => [signature, head, lengths]),
		together: together.map(one => [one.months, one.lengths]),
		blocks: blocks.map(([key, bytes]) => [key, bytes.length, checksumOf(bytes)]),
	};
	const text = Buffer.from(JSON.stringify(header));
	const start = Buffer.alloc(beginning);
	start.writeUInt32LE(text.length, 0);
	start.writeUInt32LE(checksumOf(text), 4);
	const bytes = Buffer.concat([start, text, ...blocks.map(([, block]) => block)]);
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

/** Takes away what is not as it was written, so that it is made anew. Never throws. */
export const removeKept = (folder: string): void =>
	attempt(() => {
		for (const file of keptFiles) if (hasOwnFile(pathOf(folder, file))) removeFile(pathOf(folder, file));
	});
