/** The two outputs of a process. */
export type OutputName = 'stdout' | 'stderr';

/**
 * One of the two outputs, whose errors are heard. Node makes each when it is first asked for, and that takes its time.
 */
export const streamOf = (name: OutputName): NodeJS.WriteStream => {
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

/** Writes all of it, however long the other end takes; a pipe that was closed ends it quietly. */
export const writeTo = (to: OutputName, text: string): Promise<void> =>
	new Promise(resolve => streamOf(to).write(text, () => resolve()));
