import {counted} from '../../journal/counted.ts';
import type {Journal} from '../../journal/journal.ts';
import {conflictsIn} from '../../journal/merge/conflicts.ts';
import {countCopies} from './copies.ts';
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

const ofCopies = (count: number): string => counted(count, 'copy', 'copies');
