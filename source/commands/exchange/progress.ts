import type {Call} from '../command.ts';

/** Milliseconds until something is said, and between two times. */
const [patience, pause] = [500, 1000];

export type Progress = {
	/** Says how far it is, from 0 to 1, where it takes long enough to be worth a word. */
	readonly at: (what: string, done: number) => void;
	/** Takes the last word away from a terminal. */
	readonly end: () => void;
};

/** How far a long command is, on standard error: nothing within the first half second, nor with `--quiet`. */
export const progressOf = (call: Call): Progress => {
	const {stderr} = call.surroundings.process;
	const isQuiet = call.flags.on.has('quiet');
	let next = performance.now() + patience;
	let isShown = false;
	// Who no longer listens to progress has not asked for the import to end.
	if (stderr.listenerCount('error') === 0) stderr.on('error', () => undefined);
	return {
		at: (what, done) => {
			if (isQuiet || performance.now() < next) return;
			next = performance.now() + pause;
			isShown = true;
			const text = `${what} … ${Math.min(99, Math.floor(done * 100))}%`;
			stderr.write(stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
		},
		end: () => {
			if (isShown && stderr.isTTY) stderr.write('\r\u001b[K');
			isShown = false;
		},
	};
};
