import {copyFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem} from '../../journal/format/list-file.ts';
import {hashOf} from '../machine/hash.ts';
import {attempt, codeOf, writeNew} from './disk.ts';
import {namesInOwn, ownFolder} from './own.ts';
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
			ownFolder(place);
			once(() => writeNew(join(place, `${file}.${hashOf(bytes)}`), bytes, {isFlushed: false}));
		} else if (stats?.isFile() && stats.size <= largestCopy) {
			ownFolder(place);
			// Too large to be read: known by its size and date.
			once(() =>
				copyFileSync(join(folder, file), join(place, `${file}.${stats.size}-${Math.trunc(stats.mtimeMs)}`), 1 | 2),
			);
		}
	});

/** Bytes of which a copy is made. A link may lead to a file that would fill the disk. */
const largestCopy = 1024 * 1024 * 1024;

const once = (work: () => void): void => {
	try {
		work();
	} catch (error) {
		if (codeOf(error) !== 'EEXIST') throw error;
	}
};

/** Keeps an interrupted transaction that could not be carried out whole. Throws what the system throws. */
export const keepTransaction = (folder: string, id: string, text: string): void => {
	const place = folderOf(folder);
	ownFolder(place);
	once(() => writeNew(join(place, `transaction-${id}.json`), Buffer.from(text)));
};

/** The transactions that are kept so, as problems of the journal. Never throws. */
export const keptTransactions = (folder: string): readonly Problem[] => {
	const found: Problem[] = [];
	attempt(() => {
		for (const name of namesInOwn(folderOf(folder))) {
			if (!name.startsWith('transaction-')) continue;
			found.push({
				file: `.state/quarantine/${name}`,
				line: 1,
				problem:
					'a change was interrupted, and what it changes was changed by another program before it could be ' +
					'finished; this file holds all of it: do by hand what is missing, then delete the file',
			});
		}
	});
	return found;
};
