import type {Now} from '../../journal/day.ts';
import type {Store} from '../../store/store.ts';

/**
 * What a search needs of the world. `output` is a terminal: standard error where standard output is read by a program.
 */
export type SearchOptions = {
	readonly store: Store;
	readonly now: () => Now;
	readonly stdin: NodeJS.ReadStream;
	readonly output: NodeJS.WriteStream;
	readonly isAscii: boolean;
	readonly isColoured: boolean;
	readonly isPrivateShown: boolean;
};
