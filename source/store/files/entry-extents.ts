import {closeSync, constants, fstatSync, openSync, readSync} from 'node:fs';
import {join} from 'node:path';
import type {MonthName} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {readEntry} from '../../journal/format/read-entry.ts';
import {attempt} from './disk.ts';
import {fileOf} from './file-formats.ts';
import {readBytes, signatureOf} from './read-bytes.ts';

/**
 * Where in the file of a month these entries begin and end, in bytes, one after the other; none where the file is not
 * as goodturn writes it, or no longer the one with this signature. Never throws.
 */
export const extentsIn = (
	folder: string,
	name: MonthName,
	signature: string,
	entries: readonly Entry[],
): Uint32Array<ArrayBuffer> => {
	const none = new Uint32Array();
	let extents = none;
	attempt(() => {
		const read = readBytes(join(folder, fileOf(name)), {isLinkFollowed: true});
		if (!read?.bytes || !read.stats || signatureOf(read.stats) !== signature) return;
		const places = placesById(read.bytes);
		const found = entries.map(({id}) => places.get(id));
		if (found.every(place => place !== undefined)) extents = Uint32Array.from(found.flat());
	});
	return extents;
};

/** As a file of goodturn begins: what comes after its entries may look like some. */
const beginning = '{\n  "goodturn": 1,\n  "entries": [\n    {\n';
const [opening, closing] = ['\n    {\n      "id": "', '\n    }'];
const idLength = 36;

/** Where the entries are in a file as goodturn writes it: what is indented so is an element of the list. */
const placesById = (bytes: Buffer): ReadonlyMap<string, readonly [start: number, end: number]> => {
	const places = new Map<string, readonly [number, number]>();
	if (bytes.toString('latin1', 0, beginning.length) !== beginning) return places;
	for (let at = bytes.indexOf(opening); at >= 0; at = bytes.indexOf(opening, at)) {
		const start = at + opening.indexOf('{');
		const id = bytes.toString('latin1', at + opening.length, at + opening.length + idLength);
		const end = bytes.indexOf(closing, start);
		if (end < 0) break;
		if (!places.has(id)) places.set(id, [start, end + closing.length]);
		at = end;
	}
	return places;
};

/**
 * The entries of a month whose ids begin so, in the order of its file; of all others only their ids are looked at.
 * Undefined where the file is not as goodturn writes it. `isEntry`: what comes after the entries may look like some.
 * Never throws.
 */
export const entriesBegun = (
	folder: string,
	name: MonthName,
	prefix: string,
	isEntry: (id: string) => boolean,
): readonly Entry[] | undefined => {
	try {
		const bytes = readBytes(join(folder, fileOf(name)), {isLinkFollowed: true})?.bytes;
		if (bytes?.toString('latin1', 0, beginning.length) !== beginning) return undefined;
		const found: Entry[] = [];
		const needle = opening + prefix;
		for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + needle.length)) {
			const end = bytes.indexOf(closing, at) + closing.length;
			const entry = readEntry(JSON.parse(bytes.toString('utf8', at, end)));
			if (typeof entry !== 'string' && isEntry(entry.id)) found.push(entry);
		}
		return found;
	} catch {
		return undefined;
	}
};

/** Reads single entries of one file. `entryAt` throws where there is none, or the file is another one by now. */
export type EntryReader = {readonly entryAt: (start: number, end: number) => Entry; readonly close: () => void};

/** Opens the file of a month, where it is still the one with this signature. Throws otherwise. */
export const openEntries = (folder: string, name: MonthName, signature: string): EntryReader => {
	const file = openSync(join(folder, fileOf(name)), constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	const close = (): void => attempt(() => closeSync(file));
	try {
		if (signatureOf(fstatSync(file)) !== signature) throw new Error('the file is another one');
	} catch (error) {
		close();
		throw error;
	}
	return {
		close,
		entryAt: (start, end) => {
			const bytes = Buffer.allocUnsafe(end - start);
			if (readSync(file, bytes, 0, bytes.length, start) !== bytes.length) throw new Error('the file is shorter');
			const entry = readEntry(JSON.parse(bytes.toString()));
			if (typeof entry === 'string') throw new Error(entry);
			return entry;
		},
	};
};
