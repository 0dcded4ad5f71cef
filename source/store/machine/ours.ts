import {chmodSync, lstatSync, mkdirSync, realpathSync, type Stats} from 'node:fs';
import {dirname} from 'node:path';

/** What must hold of something for it to be ours. `owners`: user ids; empty where the system has none. */
export type Ours = {
	readonly kind: 'folder' | 'file';
	readonly owners: readonly number[];
	readonly mayOthersWrite: boolean;
};

/** The id of the user that this process acts as; none on a system without such ids. */
export const me = (): readonly number[] => (process.geteuid ? [process.geteuid()] : []);

/**
 * Why this is not ours, in words that follow its name; undefined where it is. `stats` are those of the name itself, not
 * of what a link leads to: what a link leads to may be anything.
 */
export const strangeness = (stats: Stats, {kind, owners, mayOthersWrite}: Ours): string | undefined => {
	if (stats.isSymbolicLink()) return 'is a link';
	if (kind === 'folder' && !stats.isDirectory()) return 'is not a folder';
	if (kind === 'file' && !stats.isFile()) return 'is not a file';
	if (owners.length > 0 && !owners.includes(stats.uid)) return 'belongs to another user';
	if (!mayOthersWrite && process.platform !== 'win32' && (stats.mode & 0o022) !== 0)
		return 'may be written by other users';
	return undefined;
};

/**
 * A folder in which nobody but this user can put anything, neither there nor by putting another one in its place: 0700,
 * and everything above it ours or the system's. It is made where it is missing. Where it was ever open to others it is
 * not closed but refused, for what lies there may be theirs; its parent is closed. Returns its real path; undefined
 * where there is no such folder to be had, and then nothing is made. Never throws.
 */
export const foolproofFolder = (path: string): string | undefined => {
	try {
		close(dirname(path));
		if (!allHold(realpathSync(nearest(path)))) return undefined;
		mkdirSync(path, {recursive: true, mode: 0o700});
		const [real, stats] = [realpathSync(path), lstatSync(path)];
		const isClosed = process.platform === 'win32' || (stats.mode & 0o077) === 0;
		const isOurs = strangeness(stats, {kind: 'folder', owners: me(), mayOthersWrite: false}) === undefined;
		return isClosed && isOurs && allHold(dirname(real)) ? real : undefined;
	} catch {
		return undefined;
	}
};

/** Takes the rights of others away where the folder is ours and they may write there. */
const close = (path: string): void => {
	const stats = lstatSync(path, {throwIfNoEntry: false});
	const isOurs = stats && strangeness(stats, {kind: 'folder', owners: me(), mayOthersWrite: true}) === undefined;
	if (isOurs && (stats.mode & 0o022) !== 0) chmodSync(path, 0o700);
};

/** The path, or the nearest one above it that is there. */
const nearest = (path: string): string =>
	lstatSync(path, {throwIfNoEntry: false}) || dirname(path) === path ? path : nearest(dirname(path));

/**
 * Whether what lies in this folder stays what it is: the folder and all above it are ours or the system's, and whoever
 * else may write there may not rename what is ours, as in /tmp.
 */
const allHold = (path: string): boolean => {
	const stats = lstatSync(path);
	const mayOthersWrite = (stats.mode & 0o1000) !== 0;
	if (strangeness(stats, {kind: 'folder', owners: process.geteuid ? [0, ...me()] : [], mayOthersWrite}) !== undefined)
		return false;
	return dirname(path) === path || allHold(dirname(path));
};
