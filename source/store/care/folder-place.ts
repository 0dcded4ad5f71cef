import {accessSync, constants, existsSync, realpathSync, statfsSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {attempt} from '../files/disk.ts';

/** Where a folder lies. Of a folder that is not there, what holds for the nearest one above it that is. */
export type FolderPlace = {
	readonly freeBytes?: number;
	readonly isWritable: boolean;
	/** By another user than who asks. */
	readonly isOwnedByAnother: boolean;
	/** `0700`; absent where the folder is not there. */
	readonly mode?: string;
	/** What the place is, where that matters to a journal: a network disk, memory, the folder of a sync tool. */
	readonly kinds: readonly string[];
};

/** Of linux/magic.h: file systems on which a lock or a flush may not mean what it does on a disk. */
const systems: ReadonlyMap<number, string> = new Map([
	[0x6969, 'a network disk (NFS)'],
	[0x517b, 'a network disk (SMB)'],
	[0xff534d42, 'a network disk (SMB)'],
	[0xfe534d42, 'a network disk (SMB)'],
	[0x5346414f, 'a network disk (AFS)'],
	[0x00c36400, 'a network disk (Ceph)'],
	[0x01021997, 'a disk of the host (9p)'],
	[0x65735546, 'a disk of a program (FUSE)'],
	[0x01021994, 'memory, which is empty after a restart'],
	[0x9fa0, 'a view of the system (proc), which keeps no files'],
	[0x62656572, 'a view of the system (sysfs), which keeps no files'],
]);

const synced: readonly (readonly [RegExp, string])[] = [
	[/^Dropbox\b/i, 'Dropbox'],
	[/^OneDrive\b/i, 'OneDrive'],
	[/^(?:Google ?Drive|GoogleDrive-.*|My Drive)$/i, 'Google Drive'],
	[/^(?:Mobile Documents|iCloud ?Drive|com~apple~CloudDocs)$/i, 'iCloud'],
	[/^Nextcloud\b/i, 'Nextcloud'],
	[/^ownCloud\b/i, 'ownCloud'],
];
const marks = {'.stfolder': 'Syncthing', '.dropbox.cache': 'Dropbox', '.git': 'Git'};

/** Looks at the place of a folder, without writing. Never throws: what cannot be found out is left out. */
export const placeOf = (folder: string): FolderPlace => {
	const above = aboveOf(folder);
	const there = above.find(path => existsSync(path)) ?? folder;
	const kinds = new Set<string>();
	let free: number | undefined;
	let mode: string | undefined;
	let [isWritable, isOwnedByAnother] = [false, false];
	attempt(() => {
		const {bavail, bsize, type} = statfsSync(there);
		free = bavail * bsize;
		const system = process.platform === 'linux' ? systems.get(type) : undefined;
		if (system) kinds.add(system);
	});
	attempt(() => {
		accessSync(there, constants.W_OK | constants.X_OK);
		isWritable = true;
	});
	attempt(() => {
		const stats = statSync(folder);
		mode = modeOf(stats.mode);
		isOwnedByAnother = process.getuid !== undefined && stats.uid !== process.getuid();
	});
	attempt(() => {
		for (const name of realpathSync(there).split(/[\\/]/))
			for (const [pattern, tool] of synced) if (pattern.test(name)) kinds.add(`a folder of ${tool}`);
	});
	for (const [mark, tool] of Object.entries(marks))
		if (above.some(path => existsSync(join(path, mark)))) kinds.add(`a folder of ${tool}`);
	return {
		...(free !== undefined && {freeBytes: free}),
		isWritable,
		isOwnedByAnother,
		...(mode !== undefined && {mode}),
		kinds: [...kinds],
	};
};

/** The permissions of a mode, as `chmod` takes them. */
export const modeOf = (mode: number): string => (mode & 0o7777).toString(8).padStart(4, '0');

/** The folder and all above it. */
const aboveOf = (folder: string): readonly string[] =>
	dirname(folder) === folder ? [folder] : [folder, ...aboveOf(dirname(folder))];
