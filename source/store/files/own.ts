import {chmodSync, lstatSync, readdirSync, type Stats, statSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import {fileError} from '../../errors.ts';
import {printable} from '../../printable.ts';
import {me, type Ours, strangeness} from '../machine/ours.ts';
import {attempt, codeOf, makeFolder, writeNew} from './disk.ts';
import {readBytes} from './read-bytes.ts';

// `.state` and what is in it are folders and files of this user, or of whoever the journal belongs to, and never links:
// Git can carry a link, and what it leads to is not ours to read, to append to or to clear up.

/** The state folder that a path is in, and each folder from there down to the path. */
const levelsOf = (path: string): readonly [string, ...string[]] => {
	const parts = path.split(sep);
	const at = parts.lastIndexOf('.state');
	const [state = path, ...inner] =
		at < 0 ? [path] : parts.slice(at).map((_, index) => parts.slice(0, at + index + 1).join(sep));
	return [state, ...inner];
};

/**
 * What is there under this name of the state folder; undefined where nothing is. Throws fileError where it is not ours.
 */
const look = (path: string, kind: Ours['kind'], state: string): Stats | undefined => {
	const stats = lstatSync(path, {throwIfNoEntry: false});
	if (!stats) return undefined;
	// Who owns the journal matters only where this is not mine, as for root and on a disk that says the same owner of
	// all.
	const owners = me().includes(stats.uid) ? me() : ownersOf(state);
	const why = strangeness(stats, {kind, owners, mayOthersWrite: true});
	if (why !== undefined) throw notOurs(path, why);
	return stats;
};

const ownersOf = (state: string): readonly number[] => {
	const owners = [...me()];
	attempt(() => void (owners.length > 0 && owners.push(statSync(dirname(state)).uid)));
	return owners;
};

const notOurs = (path: string, why: string): Error =>
	Object.assign(
		fileError(
			`${printable(path)} ${why}. In .state goodturn uses only real folders and files of your own. Nothing was ` +
				'read from it or written. Remove it, or move it elsewhere, and try again.',
		),
		{strange: `${path.split(sep).slice(path.split(sep).lastIndexOf('.state')).join('/')} ${why}`},
	);

/** What such an error says, without what is above the state folder; undefined of any other. */
export const strangeIn = (error: unknown): string | undefined =>
	error instanceof Error && 'strange' in error ? String(error.strange) : undefined;

/**
 * Makes a folder of the state folder, or the state folder itself, 0700. Throws fileError where what is there is not
 * ours, and what the system throws.
 */
export const ownFolder = (path: string): void => {
	const levels = levelsOf(path);
	for (const level of levels) {
		const stats = look(level, 'folder', levels[0]);
		if (!stats) makeLevel(level, levels[0]);
		// Git and others make it as open as the umask lets them.
		else if (level === levels[0] && (stats.mode & 0o077) !== 0) attempt(() => chmodSync(level, 0o700));
	}
};

const makeLevel = (level: string, state: string): void => {
	try {
		if (level === state) keepOutOfGit(dirname(state));
		makeFolder(level);
	} catch (error) {
		// Another program made it at this moment.
		if (codeOf(error) !== 'EEXIST') throw error;
		look(level, 'folder', state);
	}
};

/**
 * A new journal may come to be kept in Git, which need not have what was removed from it, nor what is only of this
 * machine.
 */
const keepOutOfGit = (journal: string): void =>
	attempt(() => {
		if (!lstatSync(journal, {throwIfNoEntry: false})) makeFolder(journal);
		writeNew(
			join(journal, '.gitignore'),
			Buffer.from('# What goodturn keeps for this machine alone: history, backups, drafts.\n/.state\n'),
			{isFlushed: false},
		);
	});

/** Whether this folder of the state folder is there. Throws as `ownFolder` does. */
export const hasOwnFolder = (path: string): boolean => {
	const levels = levelsOf(path);
	return levels.every(level => look(level, 'folder', levels[0]));
};

/** The names in a folder of the state folder, in no order; none where it is not there. Throws as `ownFolder` does. */
export const namesInOwn = (path: string): readonly string[] => (hasOwnFolder(path) ? readdirSync(path) : []);

/** Whether this file of the state folder is there. Throws as `ownFolder` does. */
export const hasOwnFile = (path: string): boolean =>
	hasOwnFolder(dirname(path)) && look(path, 'file', levelsOf(path)[0]) !== undefined;

/** `most`: bytes that are read at most, else it is too large; `last`: only so many bytes at its end. */
export type Extent = {readonly most?: number; readonly last?: number};

/**
 * A file of the state folder; undefined where there is none. Throws fileError where it is not ours or is too large, and
 * what the system throws.
 */
export const readOwnBytes = (
	path: string,
	extent: Extent = {},
): {readonly bytes: Buffer; readonly stats: Stats} | undefined => {
	if (!hasOwnFile(path)) return undefined;
	const read = readBytes(path, {...extent, isLinkFollowed: false});
	if (read && 'problem' in read)
		throw fileError(
			`${printable(path)} cannot be read: ${read.problem}. Nothing was changed. Remove it, or move it ` +
				'elsewhere, and try again.',
		);
	return read;
};

/**
 * The same as text. Asked for text, Node ends the whole program where the file cannot be closed; asked for bytes, it
 * throws.
 */
export const readOwn = (path: string, extent: Extent = {}): string | undefined =>
	readOwnBytes(path, extent)?.bytes.toString();
