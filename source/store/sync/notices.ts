import {join} from 'node:path';
import {counted} from '../../journal/counted.ts';
import type {Journal} from '../../journal/journal.ts';
import {conflictsIn} from '../../journal/merge/conflicts.ts';
import {attempt} from '../files/disk.ts';
import {readHistory} from '../state/history-file.ts';
import {countCopies} from './copies.ts';
import {recallSync} from './memory.ts';
import {readVersions} from './versions-file.ts';

/**
 * What is to be said of a journal that several machines write to, a line each; nothing where all is well. `journal` as
 * it may be shown.
 */
export const noticesOf = (folder: string, journal: Journal): readonly string[] => {
	const conflicts = conflictsIn(journal, readVersions(folder)).length;
	const copies = countCopies(folder);
	const changed = counted(conflicts, 'field was', 'fields were');
	return [
		...(conflicts > 0 ? [`${changed} changed on two machines: goodturn conflicts`] : []),
		...(copies > 0 ? [`A sync tool left ${ofCopies(copies)}: goodturn check --repair`] : []),
	];
};

/**
 * Changes that were made here since the last sync that ended well, as far as the history tells; undefined where there
 * was none. Never throws.
 */
export const unsentIn = (folder: string): number | undefined => {
	const state = join(folder, '.state');
	const {at, toSend = 0} = recallSync(state);
	if (folder === '' || at === undefined) return undefined;
	let since = 0;
	attempt(() => {
		const {done} = readHistory(state);
		since = done.filter(({transaction, isUndone}) => !isUndone && transaction.at > at).length;
	});
	return Math.max(since, toSend);
};

const ofCopies = (count: number): string => counted(count, 'copy', 'copies');
