import {spawn} from 'node:child_process';

export type Ran = {
	readonly code: number | null;
	readonly signal: NodeJS.Signals | null;
	readonly saved: readonly string[] /** Whether the `killAt`th call came. */;
	readonly isReached: boolean;
	readonly error: string;
};
export type Job = 'add' | 'add-both' | 'move' | 'undo';

/**
 * Every so manieth call of the file system is tried: each one with GOODTURN_TEST_SIZE=full, as `npm run torture` does
 * it.
 */
export const stride = process.env.GOODTURN_TEST_SIZE === 'full' ? 1 : 12;

/**
 * A writer in a process of its own. It is killed `killAfter` milliseconds after it first
 * said that something is saved, or at the `killAt`th call of the file system; with a `code` that
 * call fails instead.
 */
export const runWriter = (
	folder: string,
	job: Job,
	text: string,
	{
		count = 1,
		killAt = 0,
		code = '',
		killAfter,
	}: {readonly count?: number; readonly killAt?: number; readonly code?: string; readonly killAfter?: number} = {},
): Promise<Ran> =>
	new Promise((resolve, reject) => {
		const child = spawn(
			process.execPath,
			[
				'--no-warnings',
				'--experimental-strip-types',
				new URL('writer.ts', import.meta.url).pathname,
				folder,
				job,
				text,
				String(count),
				String(killAt),
				code,
			],
			{stdio: ['ignore', 'pipe', 'pipe']},
		);
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
