import type {Now} from '../journal/day.ts';
import type {Store} from '../store/store.ts';

/** All that the screens need of the world. */
export type ScreensOptions = {
	readonly store: Store;
	/** The moment, asked for at every key. */
	readonly now: () => Now;
	readonly newId: () => string;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly stdin: NodeJS.ReadStream;
	readonly stdout: NodeJS.WriteStream;
	readonly stderr: NodeJS.WriteStream;
	/** What they open with. */
	readonly open: 'timeline' | 'composer' | 'search';
	readonly isDemo: boolean;
	/** Letters for symbols, and no lines drawn. */
	readonly isAscii: boolean;
	readonly isColoured: boolean;
	/** Plain lines in reading order; also where Ink is told so by INK_SCREEN_READER. */
	readonly isScreenReader: boolean;
	/** Whether private entries are shown from the start. Absent: not. */
	readonly isPrivateShown?: boolean;
};

/**
 * Opens the screens and resolves with the exit code once they are left and the terminal is as it was: 0, 128 and the
 * number of a signal, or 1 after a fault of our own, which it prints. The store is closed by whoever opened it.
 */
export const runScreens = async (options: ScreensOptions): Promise<number> => {
	// chalk, within Ink, looks at this when it is loaded, and at nothing else.
	if (!options.isColoured) process.env.FORCE_COLOR = '0';
	const screens = import('./mount.tsx');
	const rows = options.stdout.rows > 0 ? options.stdout.rows : 24;
	const [draft] = await Promise.all([options.store.readDraft(), options.store.load(rows)]);
	return (await screens).mountScreens(options, draft ?? '');
};
