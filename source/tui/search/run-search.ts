import type {SearchOptions} from './search-options.ts';

/**
 * Opens the search under the prompt and resolves with the id of the entry that was chosen; undefined where none was.
 * The store stays open.
 */
export const runSearch = async (options: SearchOptions): Promise<string | undefined> => {
	// chalk, within Ink, looks at this when it is loaded, and else at standard output, which a program may read.
	process.env.FORCE_COLOR = options.isColoured ? '1' : '0';
	return (await import('./mount-search.tsx')).mountSearch(options);
};
