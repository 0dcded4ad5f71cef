/** Why the screens end: an exit code that was asked for, a signal, the terminal gone, or a fault of our own. */
export type Ending =
	| {readonly kind: 'quit'; readonly code: number}
	| {readonly kind: 'signal'; readonly code: number}
	| {readonly kind: 'fault'; readonly error: unknown};

const signals = {SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGTERM: 15} as const;

/** The end of the screens when the terminal is gone: as a hang-up. */
export const gone: Ending = {kind: 'signal', code: 128 + signals.SIGHUP};

/**
 * Calls `end` for every way out that does not go through a key. `isLent`: whether another program has the terminal, or
 * had it a moment ago, and so ctrl-c is meant for it. Returns what gives the process back as it was.
 */
export const watchWaysOut = (end: (ending: Ending) => void, isLent: () => boolean): (() => void) => {
	const listeners = Object.entries(signals).map(([signal, number]): readonly [string, () => void] => [
		signal,
		() => {
			if (signal !== 'SIGINT' || !isLent()) end({kind: 'signal', code: 128 + number});
		},
	]);
	const fault = (error: unknown): void => end({kind: 'fault', error});
	// While the screens are open an error must first put the terminal back; whoever listened before would print into it.
	const before = process.listeners('uncaughtException');
	process.removeAllListeners('uncaughtException');
	process.on('uncaughtException', fault);
	for (const [signal, listener] of listeners) process.on(signal, listener);
	return () => {
		for (const [signal, listener] of listeners) process.off(signal, listener);
		process.off('uncaughtException', fault);
		for (const listener of before) process.on('uncaughtException', listener);
	};
};
