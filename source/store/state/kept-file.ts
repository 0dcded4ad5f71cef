import {closeSync, constants, fstatSync, openSync, readSync, renameSync} from 'node:fs';
import {join} from 'node:path';
import {crc32} from 'node:zlib';
import type {MonthName} from '../../journal/day.ts';
import type {Raw} from '../../journal/entry.ts';
import {attempt, removeFile, writeNew} from '../files/disk.ts';
import {hasOwnFile, ownFolder} from '../files/own.ts';

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
export type StoredOlder = {readonly months: readonly MonthName[]} & Pick<StoredMonth, 'lengths' | 'part'>;

export type StoredMonths = {readonly months: readonly StoredMonth[]; readonly older?: StoredOlder};

/**
 * How parts lie in the file: those of one section and one group of months together in a block, so that whoever asks for
 * one part reads what is mostly asked for with it, and nothing else. A month may have its sections twice.
 */
export type KeptLayout = {
	readonly version: number;
	readonly sections: number;
	readonly groupOf: (section: number, month: MonthName, isOlder: boolean) => string;
};

/** Texts and bytes as they are stored. */
export const storedParts = (parts: readonly (string | Uint8Array)[]): Pick<StoredMonth, 'lengths' | 'part'> => {
	const all = parts.map(part => (typeof part === 'string' ? Buffer.from(part) : bytesOf(part)));
	return {lengths: all.map(({length}) => length), part: at => all[at] ?? Buffer.alloc(0)};
};

const bytesOf = ({buffer, byteOffset, byteLength}: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, byteLength);

type Header = {
	readonly version: number;
	readonly months: readonly (readonly [signature: string, head: Raw, lengths: readonly number[]])[];
	readonly older?: readonly [months: readonly MonthName[], lengths: readonly number[]];
	/** The checksum of each block. */
	readonly sums: readonly number[];
};

/** The length of the header, and its checksum. */
const beginning = 8;

const pathOf = (folder: string, file: KeptFileName): string => join(folder, '.state', file);

/**
 * What was kept last, in this layout; undefined where there is nothing, or the header is not as it was written. The rest
 * is read when it is first asked for. Never throws.
 */
export const readKept = (folder: string, file: KeptFileName, layout: KeptLayout): StoredMonths | undefined => {
	const path = pathOf(folder, file);
	let stored: StoredMonths | undefined;
	attempt(() => {
		if (!hasOwnFile(path)) return;
		const start = readPart(path, 0, beginning);
		const bytes = readPart(path, beginning, start.readUInt32LE(0));
		if (crc32(bytes) !== start.readUInt32LE(4)) return;
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

/** A part in its block: which one it is among the parts of its month, or of the older ones together. */
type Place = {readonly of: Pick<StoredMonth, 'lengths' | 'part'>; readonly at: number};

/** The parts as they lie in the file, block after block. */
const blocksOf = ({months, older}: StoredMonths, {sections, groupOf}: KeptLayout): readonly (readonly Place[])[] => {
	const isOlder = new Set(older?.months);
	const blocks: Place[][] = [];
	for (let section = 0; section < sections; section++) {
		const groups = new Map<string, Place[]>();
		for (const of of months) {
			const group = groupOf(section, of.name, isOlder.has(of.name));
			const block = groups.get(group) ?? [];
			if (block.length === 0) groups.set(group, block);
			for (let at = section; at < of.lengths.length; at += sections) block.push({of, at});
		}
		blocks.push(...groups.values());
	}
	return [...blocks, ...(older?.lengths.map((_, at) => [{of: older, at}]) ?? [])];
};

const lengthOf = ({of, at}: Place): number => of.lengths[at] ?? 0;

/** The block of a part, and where the part is in it. */
type Found = {readonly block: () => Buffer; readonly start: number};

const unpackFile = (header: Header, layout: KeptLayout, start: number, path: string): StoredMonths => {
	const places = new Map<readonly number[], Found[]>();
	const stored = (lengths: readonly number[]): Pick<StoredMonth, 'lengths' | 'part'> => ({
		lengths,
		part: at => {
			const found = places.get(lengths)?.[at];
			if (!found) throw changed();
			return found.block().subarray(found.start, found.start + (lengths[at] ?? 0));
		},
	});
	const months = header.months.map(
		([signature, head, lengths]): StoredMonth => ({name: head.name as MonthName, signature, head, ...stored(lengths)}),
	);
	const [names, lengths = []] = header.older ?? [];
	const all: StoredMonths = {months, ...(names && {older: {months: names, ...stored(lengths)}})};
	let from = start;
	for (const [number, block] of blocksOf(all, layout).entries()) {
		const size = block.reduce((sum, place) => sum + lengthOf(place), 0);
		const bytes = blockReader(path, from, size, header.sums[number]);
		from += size;
		let at = 0;
		for (const place of block) {
			const ofMonth = places.get(place.of.lengths) ?? [];
			places.set(place.of.lengths, ofMonth);
			ofMonth[place.at] = {block: bytes, start: at};
			at += lengthOf(place);
		}
	}
	return all;
};

/** Reads a block when it is first asked for. Throws where it is not as it was written, then and later. */
const blockReader = (path: string, from: number, size: number, sum: number | undefined): (() => Buffer) => {
	let bytes: Buffer | undefined;
	return () => {
		if (bytes) return bytes;
		const read = readPart(path, from, size);
		if (crc32(read) !== sum) throw changed();
		bytes = read;
		return bytes;
	};
};

/**
 * Keeps it, with mode 0600. Whole or not at all; where it cannot be kept, months are read as before. Throws only where a
 * part that is to be written again is no longer as it was.
 */
export const writeKept = (folder: string, file: KeptFileName, layout: KeptLayout, stored: StoredMonths): void => {
	const blocks = blocksOf(stored, layout).map(places => Buffer.concat(places.map(({of, at}) => of.part(at))));
	const {months, older} = stored;
	const header: Header = {
		version: layout.version,
		months: months.map(({signature, head, lengths}) => [signature, head, lengths]),
		...(older && {older: [older.months, older.lengths]}),
		sums: blocks.map(bytes => crc32(bytes)),
	};
	const text = Buffer.from(JSON.stringify(header));
	const start = Buffer.alloc(beginning);
	start.writeUInt32LE(text.length, 0);
	start.writeUInt32LE(crc32(text), 4);
	const bytes = Buffer.concat([start, text, ...blocks]);
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
