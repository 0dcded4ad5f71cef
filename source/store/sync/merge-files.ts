import {renameSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {userError} from '../../errors.ts';
import type {MonthName} from '../../journal/day.ts';
import {emptyJournal, withMonths} from '../../journal/journal.ts';
import {mergeJournals, type Side} from '../../journal/merge/merge.ts';
import {noVersions} from '../../journal/merge/versions.ts';
import {changeMonth, emptyMonth, type Month, parseMonth, printMonth} from '../../journal/month.ts';
import {noPeople, type People, parsePeople, printPeople} from '../../journal/person/person.ts';
import {printable} from '../../printable.ts';
import {asFileError, removeFile, temporaryName, writeNew} from '../files/disk.ts';
import {readContents} from '../files/read-bytes.ts';

const undone = 'Nothing was changed.';

/**
 * Merges one file that is a month or people.json in three versions, in the place of the second. Returns how many fields
 * were changed on both sides. Throws userError where one of them cannot be read; then nothing is changed.
 */
export const mergeFiles = (base: string, ours: string, theirs: string): number => {
	try {
		const [ofBase, ofOurs, ofTheirs] = [base, ours, theirs].map(textOf);
		if (ofOurs === undefined || ofTheirs === undefined) throw userError(`One of the files is not there. ${undone}`);
		const {text, both} = mergeTexts(ofBase, ofOurs, ofTheirs);
		const stats = readContents(ours);
		const temporary = join(dirname(ours), temporaryName());
		try {
			writeNew(temporary, Buffer.from(text), {old: stats && !('problem' in stats) ? stats.stats : undefined});
			renameSync(temporary, ours);
		} catch (error) {
			removeFile(temporary);
			throw error;
		}
		return both;
	} catch (error) {
		throw asFileError(error, 'The file could not be merged', undone);
	}
};

const textOf = (path: string): string | undefined => {
	const read = readContents(path);
	if (!read) return undefined;
	if ('problem' in read) throw userError(`${printable(path)}: ${read.problem}. ${undone}`);
	return read.text;
};

/**
 * The text that three versions of a file come to; a base that is empty or not there is none. Throws userError where one
 * cannot be read.
 */
export const mergeTexts = (base: string | undefined, ours: string, theirs: string) => {
	const isPeople = [ours, theirs].every(text => 'people' in parsePeople(text));
	const sideOf = isPeople ? peopleSide : monthSide;
	const before = base === undefined || base.trim() === '' ? undefined : sideOf(base);
	const {journal, both} = mergeJournals(before, sideOf(ours), sideOf(theirs));
	if (isPeople) return {text: printPeople(journal.people), both: both.length};
	// Git asks for this file alone: what the merge would put into the file of another month stays in it.
	const all = journal.months.flatMap(({entries}) => entries);
	const [home = emptyMonth(place)] = journal.months.filter(({name}) => name === place);
	const gone = new Set(home.entries.map(({id}) => id));
	return {text: printMonth(changeMonth(home, gone, all)), both: both.length};
};

/** Where a month is that has no name here: Git gives the files others. */
const place = '0000-01' as MonthName;

const monthSide = (text: string): Side => {
	const month = parseMonth(place, text);
	if (!('entries' in month)) throw userError(`line ${month.unreadable.line}: ${month.unreadable.problem}. ${undone}`);
	return sideWith([month], noPeople);
};

const peopleSide = (text: string): Side => {
	const people = parsePeople(text);
	if (!('people' in people)) throw userError(`line ${people.unreadable.line}: ${people.unreadable.problem}. ${undone}`);
	return sideWith([], people);
};

const sideWith = (months: readonly Month[], people: People): Side => ({
	journal: {...withMonths(emptyJournal, months), people},
	versions: noVersions,
});
