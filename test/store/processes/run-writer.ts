import {spawn} from 'node:child_process';

export type Ran = {readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly saved: readonly string[]; readonly error: string};
export type Job = 'add' | 'add-both' | 'move' | 'undo';

/**
 * A writer in a process of its own. It is killed `killAfter` milliseconds after it first
 * said that something is saved, or at the `killAt`th call of the file system.
 */
export const runWriter = (
	folder: string,
	job: Job,
	text: string,
	{count = 1, killAt = 0, killAfter}: {readonly count?: number; readonly killAt?: number; readonly killAfter?: number} = {},
): Promise<Ran> =>
	new Promise((resolve, reject) => {
		const child = spawn(
			process.execPath,
			['--no-warnings', '--experimental-strip-types', new URL('writer.ts', import.meta.url).pathname, folder, job, text, String(count), String(killAt)],
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
			resolve({code, signal, saved: out.split('\n').filter(Boolean), error});
		});
	});
