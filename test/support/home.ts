import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from './node.ts';

/** A person's surroundings for one test: a home folder of its own, and nothing of who runs the tests. */
export type Home = {
	readonly folder: string;
	/** Where the program keeps the journal here; it exists only once something is written or copied there. */
	readonly journal: string;
	/** The whole environment of a program. The moment stands still at `now`. */
	readonly env: Readonly<Record<string, string>>;
};

/** The moment of the tests and of the example journal: Sunday 22 November 2026, 16:00. */
export const now = '2026-11-22T16:00';

/** The example journal, by which README, demo and tests speak. */
export const exampleJournal = join(root, 'data');

/** A folder on a disk for what is kept from run to run; that of temporary folders may be in memory. */
export const onDisk = existsSync('/var/tmp') ? '/var/tmp' : tmpdir();

const made: string[] = [];

/** Removes every folder that was made here. Runs after each test file (clean-up.ts), and at the end of the process. */
export const removeTemporaryFolders = (): void => {
	for (const folder of made.splice(0)) rmSync(folder, {recursive: true, force: true, maxRetries: 3});
};
process.once('exit', removeTemporaryFolders);

/** A new folder outside of the project, gone when the tests of the file are done. */
export const temporaryFolder = (within = tmpdir()): string => {
	const folder = mkdtempSync(join(within, 'goodturn-test-'));
	made.push(folder);
	return folder;
};

/**
 * A new home, with a copy of the journal in `from` where it is given: `exampleJournal`, or one of `makeJournal`. The
 * tests' own folders may be in memory; `within` is for whom that is not the same.
 */
export const makeHome = (from?: string, within = tmpdir()): Home => {
	const folder = temporaryFolder(within);
	const data = join(folder, 'data');
	const journal = join(data, 'goodturn');
	mkdirSync(data);
	if (from !== undefined) cpSync(from, journal, {recursive: true, filter: file => !file.endsWith('.schema.json')});
	const env = {
		// What is compiled is kept from home to home: a start then takes a quarter less of the processor.
		XDG_CACHE_HOME: join(onDisk, 'goodturn-test-cache'),
		PATH: process.env.PATH ?? '',
		HOME: folder,
		XDG_DATA_HOME: data,
		LANG: 'C.UTF-8',
		TZ: 'UTC',
		TERM: 'xterm-256color',
		GOODTURN_NOW: now,
	};
	return {folder, journal, env};
};
