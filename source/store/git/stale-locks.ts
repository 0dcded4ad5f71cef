import {lstatSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {attempt, removeFile} from '../files/disk.ts';
import type {Git} from './run-git.ts';

/** Milliseconds that a git which goodturn started is given to end, after goodturn itself was killed. */
const grace = 3_000;

/**
 * Removes the locks that git left which a sync had started when it was killed. Only for the sync that took over from a
 * dead one, and only locks that nobody gives back for some seconds. Never throws.
 */
export const clearLocks = async (git: Git): Promise<void> => {
	const {out, code} = await git.run(['rev-parse', '--absolute-git-dir']);
	if (code !== 0) return;
	const folder = out.toString().trim();
	const before = new Map(locksIn(folder));
	if (before.size === 0) return;
	await new Promise(resolve => setTimeout(resolve, grace));
	for (const [path, signature] of locksIn(folder)) if (before.get(path) === signature) removeFile(path);
};

/** The locks of the index, of HEAD, of packed refs and of the refs that a sync writes. */
const locksIn = (folder: string): readonly (readonly [string, string])[] => {
	const found: (readonly [string, string])[] = [];
	const look = (path: string, depth: number): void =>
		attempt(() => {
			for (const entry of readdirSync(path, {withFileTypes: true})) {
				const full = join(path, entry.name);
				if (entry.isDirectory() && depth < 5) look(full, depth + 1);
				if (!entry.isFile() || !entry.name.endsWith('.lock')) continue;
				const {ino, mtimeMs} = lstatSync(full);
				found.push([full, `${ino}-${mtimeMs}`]);
			}
		});
	attempt(() => {
		for (const name of ['index.lock', 'HEAD.lock', 'packed-refs.lock', 'config.lock', 'shallow.lock']) {
			const full = join(folder, name);
			const stats = lstatSync(full, {throwIfNoEntry: false});
			if (stats) found.push([full, `${stats.ino}-${stats.mtimeMs}`]);
		}
	});
	look(join(folder, 'refs'), 0);
	return found;
};
