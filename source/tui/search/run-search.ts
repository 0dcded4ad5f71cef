import type {Now} from '../../journal/day.ts';
import type {Store} from '../../store/store.ts';

/** What a search needs of the world. `output` is a terminal: standard error where standard output is read by a program. */
export type SearchOptions = {
	readonly store: Store;
	readonly now: () => Now;
	readonly stdin: NodeJS.ReadStream;
	readonly output: NodeJS.WriteStream;
	readonly isAscii: boolean;
	readonly isColoured: boolean;
	readonly isPrivateShown: boolean;
};

/** Opens the search under the prompt and resolves with the id of the entry that was chosen; undefined where none was. The store stays open. */
export const runSearch = async (options: SearchOptions): Promise<string | undefined> => {
	// chalk, within Ink, looks at this when it is loaded, and else at standard output, which a program may read.
	process.env.FORCE_COLOR = options.isColoured ? '1' : '0';
	return (await import('./mount-search.tsx')).mountSearch(options);
};
