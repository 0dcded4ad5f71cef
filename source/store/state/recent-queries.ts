import {renameSync} from 'node:fs';
import {join} from 'node:path';
import {attempt, removeFile, writeNew} from '../files/disk.ts';
import {ownFolder, readOwn} from '../files/own.ts';

/** Queries that are kept. */
const most = 100;

const pathOf = (state: string): string => join(state, 'queries.json');

/** What was searched for in this journal, newest first, each once. Never throws. */
export const readRecentQueries = (folder: string): readonly string[] => {
	let queries: readonly string[] = [];
	if (folder === '') return queries;
	attempt(() => {
		const value: unknown = JSON.parse(readOwn(pathOf(join(folder, '.state'))) ?? '[]');
		if (Array.isArray(value)) queries = value.filter(query => typeof query === 'string').slice(0, most);
	});
	return queries;
};

/**
 * Puts a query before the others. Of two programs that do so at once, one may be forgotten. An empty one, and one in a
 * journal without a folder, is not kept. Never throws.
 */
export const keepRecentQuery = (folder: string, query: string): void => {
	const text = query.trim().toWellFormed();
	if (folder === '' || text === '') return;
	const state = join(folder, '.state');
	// Named for the process, so that whoever clears up can tell whether it is still being written.
	const temporary = join(state, `queries.${process.pid}.tmp`);
	const queries = [text, ...readRecentQueries(folder).filter(other => other !== text)].slice(0, most);
	attempt(() => {
		ownFolder(state);
		removeFile(temporary);
		writeNew(temporary, Buffer.from(`${JSON.stringify(queries, null, 2)}\n`), {isFlushed: false});
		renameSync(temporary, pathOf(state));
	});
};
