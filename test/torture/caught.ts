import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bare, cli, run as goodturn} from './program.ts';

/** Starts a writer and sends it a signal the moment it has the lock; again where it was too quick for us. */
const catchWriter = async <Found>(
	journal: string,
	signal: NodeJS.Signals,
	look: (
		lock: string,
		writer: ChildProcess,
		ended: Promise<number | null>,
	) => Promise<Found | undefined> | Found | undefined,
): Promise<Found | undefined> => {
	const lock = join(journal, '.state', 'lock');
	await goodturn(journal, ['add', 'lunch with Alan Turing']);
	for (let attempt = 0; attempt < 60; attempt++) {
		const writer = spawn(process.execPath, [cli, 'add', 'stopped while it held the lock'], {
			env: bare(journal),
			stdio: 'ignore',
		});
		const ended = new Promise<number | null>(resolve => writer.on('close', resolve));
		while (writer.exitCode === null && !existsSync(lock)) await new Promise(setImmediate);
		writer.kill(signal);
		const found = await look(lock, writer, ended);
		if (found !== undefined) return found;
		writer.kill('SIGCONT');
		await ended;
	}
	return undefined;
};

/** A real lock, left by a writer that was killed while it held it. Undefined where none could be caught. */
export const deadLock = (journal: string): Promise<{readonly lock: string; readonly text: string} | undefined> =>
	catchWriter(journal, 'SIGKILL', async (lock, _, ended) => {
		await ended;
		return existsSync(lock) ? {lock, text: readFileSync(lock, 'utf8')} : undefined;
	});

/**
 * A writer that is stopped while it holds the lock: alive, however long it takes. `goOn` resolves with its exit code.
 */
export type Caught = {readonly lock: string; readonly goOn: () => Promise<number | null>};

export const stopWithLock = (journal: string): Promise<Caught | undefined> =>
	catchWriter(journal, 'SIGSTOP', async (lock, writer, ended) => {
		// The signal is on its way for a moment, in which the lock may still be given back.
		while (writer.exitCode === null && writer.signalCode === null && isMoving(writer.pid))
			await new Promise(setImmediate);
		if (writer.exitCode !== null || !existsSync(lock)) return undefined;
		const goOn = (): Promise<number | null> => {
			writer.kill('SIGCONT');
			return ended;
		};
		return {lock, goOn};
	});

const isMoving = (pid: number | undefined): boolean => {
	try {
		return !/^[TZX]/.test(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '');
	} catch {
		return false;
	}
};
