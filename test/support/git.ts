import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {recordCapture} from '../../source/changes/capture.ts';
import type {Instant, Now} from '../../source/journal/day.ts';
import type {Draft} from '../../source/journal/draft.ts';
import {openStore} from '../../source/store/file-store.ts';
import {newId} from '../../source/store/machine/new-id.ts';
import type {Store} from '../../source/store/store.ts';
import {clone, setUp} from '../../source/store/sync/set-up.ts';
import {sync} from '../../source/store/sync/sync.ts';
import {temporaryFolder} from './home.ts';

// Nothing of whoever runs the tests.
process.env.GIT_CONFIG_GLOBAL = '/dev/null';
process.env.GIT_CONFIG_NOSYSTEM = '1';

/** Runs git in a folder, as a person would, and returns what it prints. Throws where it fails. */
export const git = (folder: string, ...words: readonly string[]): string =>
	execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...words], {
		cwd: folder,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	}).trimEnd();

export const remoteIn = (folder: string): string => join(folder, 'remote.git');
export const journalOf = (folder: string, machine: string): string => join(folder, machine, 'journal');

/** A new bare repository in a folder of its own, or in this one. */
export const bareRepository = (within = temporaryFolder()): string => {
	const folder = remoteIn(within);
	execFileSync('git', ['init', '-q', '--bare', folder]);
	return folder;
};

let seconds = 0;
/** A moment a second after the last one. */
export const nextNow = (): Now => {
	const instant = new Date(Date.UTC(2026, 10, 22, 16, 0, seconds++)).toISOString() as Instant;
	return {day: instant.slice(0, 10) as Now['day'], time: instant.slice(11, 16) as Now['time'], instant};
};

/** A machine with a journal of its own. */
export type GitMachine = {
	readonly folder: string;
	readonly store: Store;
	readonly add: (draft: Draft) => Promise<void>;
	readonly sync: () => ReturnType<typeof sync>;
	readonly setUp: (remote?: string) => ReturnType<typeof setUp>;
	readonly clone: (remote: string) => ReturnType<typeof clone>;
	/** What the files of the journal hold, by their names. */
	readonly files: () => Readonly<Record<string, string>>;
};

/** A machine whose journal is in this folder. */
export const machineIn = async (folder = join(temporaryFolder(), 'journal')): Promise<GitMachine> => {
	const store = await openStore({folder, now: nextNow, newId});
	const options = {folder, instant: () => nextNow().instant, mayAsk: false};
	return {
		folder,
		store,
		add: async draft =>
			void (await store.commit(recordCapture({did: 'add', drafts: [draft]}), {now: nextNow(), newId})),
		sync: () => sync(options),
		setUp: remote => setUp(options, remote),
		clone: remote => clone(options, remote),
		files: () => filesOf(folder),
	};
};

/** The months, people and versions in a folder. */
export const filesOf = (folder: string): Readonly<Record<string, string>> =>
	Object.fromEntries(
		(existsSync(folder) ? readdirSync(folder) : [])
			.filter(name => /^(?:\d{4}-\d\d|people)\.json$|^\.versions\.jsonl$/.test(name))
			.map(name => [name, readFileSync(join(folder, name), 'utf8')]),
	);

/**
 * A folder with machines and their remote as `begin` leaves them. That is done once for a file of tests, and copied: to
 * set up a machine takes some twenty processes of git.
 */
export const copies = (machines: readonly string[], begin: (folder: string) => Promise<void>) => {
	let made: string | undefined;
	return async (): Promise<string> => {
		// What was made goes with the tests of the file that it was made for.
		if (made === undefined || !existsSync(made)) {
			made = temporaryFolder();
			await begin(made);
		}
		const folder = temporaryFolder();
		cpSync(made, folder, {recursive: true, preserveTimestamps: true});
		for (const machine of machines) {
			const config = join(journalOf(folder, machine), '.git', 'config');
			writeFileSync(config, readFileSync(config, 'utf8').replaceAll(made, folder));
		}
		return folder;
	};
};
