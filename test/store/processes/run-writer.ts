import {execFile, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {buildSync} from 'esbuild';
import {temporaryFolder} from '../../support/home.ts';

export type Ran = {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly saved: readonly string[];
	/** Whether the `killAt`th call came. */
	readonly isReached: boolean;
	readonly error: string;
};
export type Job = 'add' | 'add-both' | 'move' | 'undo';

/**
 * Every so manieth call of the file system is tried: each one with GOODTURN_TEST_SIZE=full, as `npm run torture` does
 * it.
 */
export const stride = process.env.GOODTURN_TEST_SIZE === 'full' ? 1 : 4;

let file: string | undefined;

/** The writer as one file, made once: Node takes five times as long to start it from its hundred sources. */
const bundled = (): string => {
	// The folder goes with the tests of the file that asked first.
	if (file !== undefined && existsSync(file)) return file;
	file = join(temporaryFolder(), 'writer.mjs');
	buildSync({
		entryPoints: [fileURLToPath(new URL('writer.ts', import.meta.url))],
		outfile: file,
		bundle: true,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		logLevel: 'error',
	});
	return file;
};

/**
 * A writer in a process of its own. It is killed `killAfter` milliseconds after it first
 * said that something is saved, or at the `killAt`th call of the file system.
 */
export const runWriter = (
	folder: string,
	job: Job,
	text: string,
	{
		count = 1,
		killAt = 0,
		killAfter,
	}: {readonly count?: number; readonly killAt?: number; readonly killAfter?: number} = {},
): Promise<Ran> =>
	new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [bundled(), folder, job, text, String(count), String(killAt)], {
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let [out, error] = ['', ''];
		child.stdout.on('data', data => {
			if (out === '' && killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
			out += data;
		});
		child.stderr.on('data', data => {
			error += data;
		});
		child.on('error', reject);
		child.on('close', (code, signal) => {
			resolve({
				code,
				signal,
				saved: out.split('\n').filter(line => line !== '' && line !== 'not reached'),
				isReached: !out.includes('not reached'),
				error,
			});
		});
	});

/**
 * A writer to which the `killAt`th call of the file system fails with a `code`, in each folder another one. It outlives
 * that, and so one process does for all.
 */
export const runFailing = async (
	tries: readonly {readonly folder: string; readonly killAt: number}[],
	job: Job,
	text: string,
	code: string,
): Promise<readonly Pick<Ran, 'saved' | 'isReached' | 'error'>[]> => {
	const [folders, killAts] = [tries.map(({folder}) => folder), tries.map(({killAt}) => killAt)];
	const words = [bundled(), JSON.stringify(folders), job, text, '1', JSON.stringify(killAts), code];
	const {stdout} = await promisify(execFile)(process.execPath, words);
	return stdout
		.trim()
		.split('\n')
		.map(line => JSON.parse(line) as Ran);
};
