import {lstatSync} from 'node:fs';
import {join} from 'node:path';
import {noVersions, parseVersions, printVersions, type Versions, versionsFile} from '../../journal/merge/versions.ts';
import {takeLock} from '../commit/lock.ts';
import {readContents} from '../files/read-bytes.ts';
import {writeVersions} from './committing.ts';

/** What a journal keeps of who wrote what after what; nothing where it never met another. Never throws. */
export const readVersions = (folder: string): Versions => {
	const path = join(folder, versionsFile);
	if (folder === '' || !lstatSync(path, {throwIfNoEntry: false})) return noVersions;
	const read = readContents(path);
	return read && !('problem' in read) ? parseVersions(read.text) : noVersions;
};

/** Changes that, under the lock. Throws lockError, and what the system throws. */
export const changeVersions = async (folder: string, change: (versions: Versions) => Versions): Promise<void> => {
	const lock = await takeLock(join(folder, '.state'));
	try {
		writeVersions(folder, Buffer.from(printVersions(change(readVersions(folder)))));
	} finally {
		lock.release();
	}
};
