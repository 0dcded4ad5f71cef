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
	readonly open: 'view' | 'composer' | 'search';
	readonly isDemo: boolean;
	/** Letters for symbols, and no lines drawn. */
	readonly isAscii: boolean;
	readonly isColoured: boolean;
	/** Plain lines in reading order; also where Ink is told so by INK_SCREEN_READER. */
	readonly isScreenReader: boolean;
	/** Whether private entries are shown from the start. Absent: not. */
	readonly isPrivateShown?: boolean;
};
