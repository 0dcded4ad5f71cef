import {mayBeTerminal, writeAtOnce} from '../store/files/standard-output.ts';

/** The two outputs of a process. */
export type OutputName = 'stdout' | 'stderr';

const files = {stdout: 1, stderr: 2} as const;
/** The streams that were made. */
const made = new Set<OutputName>();

/**
 * One of the two outputs, whose errors are heard. Node makes each when it is first asked for, and that takes its time.
 */
export const streamOf = (name: OutputName): NodeJS.WriteStream => {
	made.add(name);
	const stream = process[name];
	if (stream.listenerCount('error') === 0)
		stream.on('error', (error: NodeJS.ErrnoException) => outputFailed(name, error));
	return stream;
};

const outputFailed = (name: OutputName, {code}: NodeJS.ErrnoException): void => {
	// Nobody reads any more, as in `goodturn list | head -1`: that is no fault.
	if (code === 'EPIPE') return;
	process.exitCode = 1;
	if (name === 'stdout')
		streamOf('stderr').write(
			`The output could not be written (${code}). What was asked for was done; goodturn log shows it.\n`,
		);
};

/** The output where it is a terminal; undefined where it is none. */
export const terminalAt = (name: OutputName): NodeJS.WriteStream | undefined => {
	const stream = made.has(name) || mayBeTerminal(files[name]) ? streamOf(name) : undefined;
	return stream?.isTTY ? stream : undefined;
};

/** Writes all of it, however long the other end takes; a pipe that was closed ends it quietly. */
export const writeTo = async (to: OutputName, text: string): Promise<void> => {
	let left: Uint8Array = Buffer.from(text);
	try {
		// What was given to the stream comes first.
		if (!made.has(to)) left = writeAtOnce(files[to], left);
	} catch (error) {
		return outputFailed(to, error as NodeJS.ErrnoException);
	}
	if (left.length > 0) await new Promise<void>(resolve => streamOf(to).write(left, () => resolve()));
};
