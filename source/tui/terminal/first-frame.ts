import {placed} from './placed.ts';

/** Who has the terminal, and how it is lent to another program: see `InkScreen`. */
export type Holder = {readonly lend: (until: () => Promise<void>) => Promise<void>; readonly isLent: () => boolean};

export type FirstFrame = Holder & {
	/** Resolves when the terminal is not lent. */
	readonly rest: () => Promise<void>;
	/** Gives the terminal back where nothing could take it over. */
	readonly drop: () => void;
};

/** What takes the whole window, and what gives it back. */
export const enterWindow = '\u001b[?1049h';
const leaveWindow = '\u001b[?1049l';

/**
 * Shows a frame while React and Ink, which take as long to load as all the rest, are not there yet. Keys that are
 * pressed meanwhile wait in the terminal, unseen. Ink draws over it from its first column and line.
 */
export const showFirstFrame = (
	stdin: NodeJS.ReadStream,
	stdout: NodeJS.WriteStream,
	frame: readonly string[],
): FirstFrame => {
	let lending: Promise<void> | undefined;
	const show = (): void => {
		stdin.setRawMode(true);
		const lines = placed(frame.join('\n')).replaceAll('\n', '\r\n');
		stdout.write(`\u001b[?2026h${enterWindow}\u001b[2J\u001b[H\u001b[?25l${lines}\u001b[H\u001b[?2026l`);
	};
	const drop = (): void => {
		stdout.write(`${leaveWindow}\u001b[?25h`);
		stdin.setRawMode(false);
	};
	show();
	return {
		drop,
		lend: async until => {
			drop();
			lending = until().finally(() => {
				lending = undefined;
				show();
			});
			await lending;
		},
		isLent: () => lending !== undefined,
		rest: async () => lending,
	};
};

/** Where nothing is shown before Ink is there. */
export const noFirstFrame: FirstFrame = {
	lend: until => until(),
	isLent: () => false,
	rest: async () => undefined,
	drop: () => undefined,
};
