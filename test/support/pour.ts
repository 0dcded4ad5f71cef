import {spawn} from 'node:child_process';

const script = `import {readFileSync, writeSync} from 'node:fs';
const bytes = readFileSync(0);
const pause = new Int32Array(new SharedArrayBuffer(4));
for (let at = 0; at < bytes.length; ) {
	try {
		at += writeSync(3, bytes, at, Math.min(4096, bytes.length - at));
	} catch (error) {
		if (error.code !== 'EAGAIN') throw error;
		Atomics.wait(pause, 0, 0, 1);
	}
}`;

/**
 * Writes into a pseudo-terminal more than it takes at once, by another process. Node waits within a write to one, and
 * a program that waits until its picture is read would then wait for us as we wait for it.
 */
export const pour = (terminal: number, text: string): Promise<void> =>
	new Promise((resolve, reject) => {
		const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
			stdio: ['pipe', 'ignore', 'inherit', terminal],
		});
		child.on('error', reject);
		child.on('exit', code =>
			code === 0 ? resolve() : reject(new Error(`The writer into the terminal ended with ${code}.`)),
		);
		child.stdin?.on('error', () => {});
		child.stdin?.end(text);
	});
