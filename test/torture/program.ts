import {type ChildProcess, type SpawnOptions, spawn} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {onDisk} from '../support/home.ts';
import {type Residents, startResidents} from '../support/lasting.ts';

/** The built program. */
export const cli = fileURLToPath(new URL('../../build/cli.js', import.meta.url));

export type Ran = {
	readonly code: number | null;
	readonly signal: string | null;
	readonly out: string;
	readonly err: string;
	readonly milliseconds: number;
};
/** A Node and a built program. */
export type Copy = {readonly node: string; readonly cli: string};
type Options = {
	readonly env?: NodeJS.ProcessEnv;
	readonly input?: string;
	readonly before?: readonly string[];
	readonly started?: (child: ChildProcess) => void;
	readonly cwd?: string;
	/** Another copy of the program, for whom this one is out of reach. */
	readonly copy?: Copy;
	readonly stdio?: SpawnOptions['stdio'];
};

let residents: Residents | undefined;

/** Nothing is kept of what is compiled: whoever counts the calls of the system counts the same ones each time. */
export const cold: NodeJS.ProcessEnv = {NODE_DISABLE_COMPILE_CACHE: '1'};

/**
 * As at home: what is compiled is kept for the next start, which takes a third of its time. For rows of thousands of
 * starts, and for the small size of every row.
 */
export const cached: NodeJS.ProcessEnv = {
	NODE_DISABLE_COMPILE_CACHE: undefined,
	XDG_CACHE_HOME: join(onDisk, 'goodturn-torture-cache'),
};

/** A surrounding without anything of the person who runs the tests. */
export const bare = (journal: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
	PATH: process.env.PATH,
	...(residents ? cached : cold),
	TERM: 'xterm-256color',
	LANG: 'C.UTF-8',
	HOME: join(journal, '..'),
	GOODTURN_JOURNAL: journal,
	...more,
});

/**
 * From now on commands with nothing but an environment run in processes that stay, which takes a tenth of the time: for
 * the small size of a row; in full each command is a process of its own. Gives back what ends them.
 */
export const shareProcesses = (): (() => Promise<void>) => {
	residents = startResidents();
	return residents.end;
};

/** Those processes, where they are shared. */
export const sharedProcesses = (): Residents | undefined => residents;

/** Runs the built program, after `before` (strace, setpriv, …) where it is given. */
export const run = async (journal: string, args: readonly string[], options: Options = {}): Promise<Ran> => {
	const isPlain = Object.entries(options).every(([name, value]) => name === 'env' || value === undefined);
	// What Node reads at its start would come too late.
	if (!residents || !isPlain || options.env?.NODE_OPTIONS !== undefined) return runAlone(journal, args, options);
	const began = performance.now();
	const answer = await residents.run(args, bare(journal, options.env));
	return {...answer, signal: null, milliseconds: performance.now() - began};
};

/**
 * Whether a run, or whatever took so long, took longer than so many milliseconds: also for a machine that is busy, and
 * lists nothing in a fifth of that time.
 */
export const isLate = async ({milliseconds}: Pick<Ran, 'milliseconds'>, most: number): Promise<boolean> =>
	milliseconds > most &&
	withFolder(async folder => milliseconds > 5 * (await runAlone(join(folder, 'journal'), ['list'])).milliseconds);

/** Runs the built program as a process of its own. */
export const runAlone = (
	journal: string,
	args: readonly string[],
	{env = {}, input = '', before = [], started, cwd, stdio = 'pipe', copy}: Options = {},
): Promise<Ran> =>
	new Promise((resolve, reject) => {
		const began = performance.now();
		const [command = '', ...rest] = [...before, copy?.node ?? process.execPath, copy?.cli ?? cli, ...args];
		const child = spawn(command, rest, {env: bare(journal, env), stdio, ...(cwd && {cwd})});
		let out = '';
		let err = '';
		child.stdout?.setEncoding('utf8').on('data', text => (out += text));
		child.stderr?.setEncoding('utf8').on('data', text => (err += text));
		child.on('error', reject);
		child.on('close', (code, signal) => resolve({code, signal, out, err, milliseconds: performance.now() - began}));
		child.stdin?.on('error', () => {});
		child.stdin?.end(input);
		started?.(child);
	});

/** A folder for one test, gone afterwards. */
export const withFolder = async <Result>(work: (folder: string) => Promise<Result>): Promise<Result> => {
	const folder = mkdtempSync(join(tmpdir(), 'goodturn-torture-'));
	try {
		return await work(folder);
	} finally {
		rmSync(folder, {recursive: true, force: true, maxRetries: 3});
	}
};

type StoredEntry = {readonly id: string; readonly text: string; readonly [key: string]: unknown};

/** Every entry of a journal folder, straight from its files. Throws where a file does not parse. */
export const stored = (journal: string): readonly StoredEntry[] =>
	readdirSync(journal)
		.filter(name => /^\d{4}-\d{2}\.json$/.test(name))
		.flatMap(name => (JSON.parse(readFileSync(join(journal, name), 'utf8')) as {entries: StoredEntry[]}).entries);

/** Names in the folder and its `.state` that have no business there between two commands. */
export const litter = (journal: string): readonly string[] => {
	const known = /^(?:\d{4}-\d{2}\.json|people\.json|\.state|\.git|\.git(?:ignore|attributes)|\.versions\.jsonl)$/;
	const state = new RegExp(
		String.raw`^(?:history\.jsonl|origin\.json|elsewhere|days(?:\.about)?|draft\.json|queries\.json|backups|quarantine|` +
			'pending|search.*|synced|sync|lock)$',
	);
	const inState = readdirSync(journal).includes('.state') ? readdirSync(join(journal, '.state')) : [];
	const pending = inState.includes('pending') ? readdirSync(join(journal, '.state', 'pending')) : [];
	return [
		...readdirSync(journal).filter(name => !known.test(name)),
		...inState.filter(name => !state.test(name)),
		...pending,
	];
};

/** Every file of the journal with its bytes, `.state` left out: to see that nothing has changed. */
export const snapshot = (journal: string): ReadonlyMap<string, string> =>
	new Map(
		readdirSync(journal, {withFileTypes: true}).flatMap(entry =>
			entry.isFile() ? [[entry.name, readFileSync(join(journal, entry.name), 'base64')] as const] : [],
		),
	);

/** Names of the files that differ between two snapshots. */
export const differences = (
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>,
): readonly string[] =>
	[...new Set([...before.keys(), ...after.keys()])].filter(name => before.get(name) !== after.get(name));

/** Runs jobs, at most so many at once, in order of the list. */
export const inParallel = async <Result>(
	jobs: readonly (() => Promise<Result>)[],
	atOnce: number,
): Promise<readonly Result[]> => {
	const results: Result[] = [];
	let next = 0;
	const worker = async () => {
		for (let at = next++; at < jobs.length; at = next++) results[at] = await (jobs[at] as () => Promise<Result>)();
	};
	await Promise.all(Array.from({length: atOnce}, worker));
	return results;
};

/** Whether a program of this name is on the path. */
export const has = (program: string): boolean =>
	(process.env.PATH ?? '').split(':').some(folder => {
		try {
			return readdirSync(folder).includes(program);
		} catch {
			return false;
		}
	});
