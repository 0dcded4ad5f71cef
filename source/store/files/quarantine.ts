import {copyFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem} from '../../journal/format/list-file.ts';
import {attempt, codeOf, withFolder, writeNew} from './disk.ts';
import type {Unusable} from './read-bytes.ts';

const folderOf = (folder: string): string => join(folder, '.state', 'quarantine');

/**
 * Keeps a copy of a file that is not understood, once for each content, whatever happens to the original. Never
 * throws: where nothing can be written, the original is still there.
 */
export const quarantine = (folder: string, file: string, {bytes, stats}: Omit<Unusable, 'problem'>): void =>
	attempt(() => {
		const place = folderOf(folder);
		if (bytes) {
			const path = join(place, `${file}.${hash(bytes)}`);
			once(() => withFolder(place, () => writeNew(path, bytes, {isFlushed: false})));
		} else if (stats?.isFile()) {
			// Too large to be read: known by its size and date.
			const path = join(place, `${file}.${stats.size}-${Math.trunc(stats.mtimeMs)}`);
			once(() => withFolder(place, () => copyFileSync(join(folder, file), path, 1 | 2)));
		}
	});

const once = (work: () => void): void => {
	try {
		work();
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') throw error;
	}
};

/** 64 bits of two multiplicative hashes: only to know the same content again, and without the 10 ms that node:crypto takes to load. */
const hash = (bytes: Uint8Array): string => {
	let [a, b] = [0xdeadbeef ^ bytes.length, 0x41c6ce57 ^ bytes.length];
	for (const byte of bytes) {
		a = Math.imul(a ^ byte, 2_654_435_761);
		b = Math.imul(b ^ byte, 1_597_334_677);
	}
	a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
	b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
	return `${(a >>> 0).toString(16).padStart(8, '0')}${(b >>> 0).toString(16).padStart(8, '0')}`;
};

/** Keeps an interrupted transaction that could not be carried out whole. Throws what the system throws. */
export const keepTransaction = (folder: string, id: string, text: string): void => {
	const place = folderOf(folder);
	once(() => withFolder(place, () => writeNew(join(place, `transaction-${id}.json`), Buffer.from(text))));
};

/** The transactions that are kept so, as problems of the journal. Never throws. */
export const keptTransactions = (folder: string): readonly Problem[] => {
	const found: Problem[] = [];
	attempt(() => {
		for (const name of readdirSync(folderOf(folder))) {
			if (!name.startsWith('transaction-')) continue;
			found.push({
				file: `.state/quarantine/${name}`,
				line: 1,
				problem:
					'a change was interrupted, and what it changes was changed by another program before it could be finished; this file holds all of it: do by hand what is missing, then delete the file',
			});
		}
	});
	return found;
};
