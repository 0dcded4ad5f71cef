import {lstatSync, readdirSync} from 'node:fs';
import {isAbsolute, join} from 'node:path';
import {attempt, removeFile} from '../files/disk.ts';
import type {Git} from './run-git.ts';

/** Milliseconds that a git at work is given to end: one that was started before goodturn was killed, or by another. */
const grace = 3_000;
const between = 100;

/** Locks that were found: which file each is, and since when, by its path. */
type Locks = ReadonlyMap<string, string>;

/**
 * Removes the locks that git left which a sync had started when it was killed. Only for the sync that took over from a
 * dead one, and only locks that nobody gives back for some seconds. Never throws.
 */
export const clearLocks = async (git: Git): Promise<void> => {
	const {out, code} = await git.run(['rev-parse', '--absolute-git-dir']);
	if (code === 0) await removeUnlessGivenBack(() => locksIn(out.toString().trim()));
};

/**
 * Waits until a lock of a repository on this computer is given back, or removes it where nobody does for some seconds:
 * the git there is killed together with a sync. Never throws.
 */
export const clearLock = async (path: string): Promise<void> => {
	if (isAbsolute(path)) await removeUnlessGivenBack(() => new Map(lockAt(path)));
};

/** Looks again and again until no lock is the one that it was at first, and removes what is there after the grace. */
const removeUnlessGivenBack = async (look: () => Locks): Promise<void> => {
	const first = look();
	let held = first;
	for (let waited = 0; held.size > 0; waited += between) {
		if (waited >= grace) {
			for (const path of held.keys()) removeFile(path);
			return;
		}
		await new Promise(resolve => setTimeout(resolve, between));
		held = new Map([...look()].filter(([path, signature]) => first.get(path) === signature));
	}
};

/** The locks of the index, of HEAD, of packed refs and of the refs that a sync writes. */
const locksIn = (folder: string): Locks => {
	const names = ['index.lock', 'HEAD.lock', 'packed-refs.lock', 'config.lock', 'shallow.lock'];
	const found = names.flatMap(name => lockAt(join(folder, name)));
	const look = (path: string, depth: number): void =>
		attempt(() => {
			for (const entry of readdirSync(path, {withFileTypes: true})) {
				const full = join(path, entry.name);
				if (entry.isDirectory() && depth < 5) look(full, depth + 1);
				if (entry.isFile() && entry.name.endsWith('.lock')) found.push(...lockAt(full));
			}
		});
	look(join(folder, 'refs'), 0);
	return new Map(found);
};

/** A lock file and what tells it from the next one of that name; nothing where there is none. */
const lockAt = (path: string): [string, string][] => {
	const found: [string, string][] = [];
	attempt(() => {
		const stats = lstatSync(path, {throwIfNoEntry: false});
		if (stats?.isFile()) found.push([path, `${stats.ino}-${stats.mtimeMs}`]);
	});
	return found;
};
