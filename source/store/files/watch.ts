import {existsSync, type FSWatcher, watch} from 'node:fs';
import {basename} from 'node:path';
import {milliseconds} from '../machine/milliseconds.ts';

/** Milliseconds without a further change before the folder is read; an editor writes in several steps. */
const calm = 50;
/** Milliseconds after which it is read even if the changes do not end. */
const longest = 150;
/** Milliseconds between two looks where the folder is not there yet, or cannot be watched. */
const interval = 1_000;

/**
 * Calls `refresh` after anything in the folder has changed, with the names of what has, where these are known. Watches
 * the folder, for a watch on a file ends at the first rename; where that is not to be had, looks once a second. Never
 * throws. Keeps no process alive. Returns the end of it.
 */
export const watchFolder = (folder: string, refresh: (names?: ReadonlySet<string>) => void): (() => void) => {
	let watcher: FSWatcher | undefined;
	let soon: NodeJS.Timeout | undefined;
	let since = 0;
	/** What has changed since the last reading; undefined where that is not known. */
	let names: Set<string> | undefined = new Set();

	const changed = (name: string | null): void => {
		const now = milliseconds();
		if (name === null) names = undefined;
		else names?.add(name);
		if (soon) clearTimeout(soon);
		else since = now;
		soon = setTimeout(
			() => {
				soon = undefined;
				const those = names;
				names = new Set();
				refresh(those);
			},
			Math.max(0, Math.min(calm, since + longest - now)),
		).unref();
	};

	const stop = (): void => {
		watcher?.close();
		watcher = undefined;
	};

	const start = (): boolean => {
		try {
			watcher = watch(folder, {persistent: false}, (kind, name) => {
				// Hidden names are temporary files and folders of our own; the folder's own name is its end.
				if (name?.startsWith('.')) return;
				if (kind === 'rename' && name === basename(folder) && !existsSync(folder)) stop();
				changed(name);
			});
			watcher.on('error', stop);
			return true;
		} catch {
			return false;
		}
	};

	start();
	// What was written between the last reading and the beginning of the watch has no event.
	changed(null);
	const looking = setInterval(() => {
		if (watcher && existsSync(folder)) return;
		stop();
		start();
		refresh();
	}, interval).unref();

	return () => {
		stop();
		clearInterval(looking);
		if (soon) clearTimeout(soon);
	};
};
