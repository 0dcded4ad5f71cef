import {lstatSync, readdirSync, statSync} from 'node:fs';
import {dirname} from 'node:path';
import {fileError} from '../../errors.ts';
import {printable} from '../../printable.ts';
import {attempt, codeOf} from './disk.ts';

/**
 * The link on the way to this folder that leads to nothing, as to a disk that is unplugged; undefined where there is
 * none. Throws what the system throws.
 */
export const deadLink = (folder: string): string | undefined => {
	try {
		statSync(folder);
		return undefined;
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
	}
	for (let path = folder; ; path = dirname(path)) {
		const stats = lstatSync(path, {throwIfNoEntry: false});
		if (stats) return stats.isSymbolicLink() ? path : undefined;
		if (dirname(path) === path) return undefined;
	}
};

/**
 * Refuses a journal that is missing, which is not an empty one: nothing is told of it, and nothing is written in its
 * place. One that was never begun is not missing. Throws fileError, and what the system throws.
 */
export const refuseMissing = (folder: string): void => {
	const link = deadLink(folder);
	if (link !== undefined)
		throw fileError(
			`The journal is not there: ${printable(link)} is a link to something that is missing, as a disk that is ` +
				'not plugged in. Nothing was read or written. Bring that back, or name another folder with --journal DIR ' +
				'or GOODTURN_JOURNAL.',
		);
};

/** Whether there is anything of a journal in this folder: its state folder, a month or people.json. Never throws. */
export const isJournal = (folder: string): boolean => {
	let is = false;
	attempt(() => {
		is = readdirSync(folder).some(
			name => name === '.state' || name === 'people.json' || /^\d{4}-\d{2}\.json$/.test(name),
		);
	});
	return is;
};
