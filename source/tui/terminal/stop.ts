/**
 * Longest wait for the stop to take hold, in milliseconds; where nobody can continue us, the system does not stop us.
 */
const patience = 200;

/**
 * Lends the terminal out while the process is stopped: on SIGTSTP, on ctrl-z (`suspend`), and after a SIGSTOP that
 * nobody could see coming. `lend` puts the terminal back, waits for what it is given, and takes the terminal again.
 */
export const watchStops = (
	lend: (until: () => Promise<void>) => Promise<void>,
): {readonly suspend: () => void; readonly end: () => void} => {
	let isStopping = false;
	/** The drawing after a SIGCONT, which is not to run into the next stop. */
	let comingBack: Promise<void> = Promise.resolve();

	const stop = async (send: () => void): Promise<void> => {
		if (isStopping) return;
		isStopping = true;
		await comingBack;
		process.off('SIGTSTP', stopAlone);
		await lend(
			() =>
				new Promise(resolve => {
					const timer = setTimeout(resolve, patience);
					process.once('SIGCONT', () => {
						clearTimeout(timer);
						resolve();
					});
					send();
				}),
		);
		process.on('SIGTSTP', stopAlone);
		isStopping = false;
	};
	// Only SIGSTOP stops a process that no shell looks after.
	const stopAlone = (): void => void stop(() => process.kill(process.pid, 'SIGSTOP'));
	const continued = (): void => {
		if (!isStopping) comingBack = lend(async () => undefined);
	};

	process.on('SIGTSTP', stopAlone);
	process.on('SIGCONT', continued);
	return {
		// All that was started together stops together: npm, and the shell that it runs.
		suspend: () => void stop(() => process.kill(0, 'SIGTSTP')),
		end: () => {
			process.off('SIGTSTP', stopAlone);
			process.off('SIGCONT', continued);
		},
	};
};
