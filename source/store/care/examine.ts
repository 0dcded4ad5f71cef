import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {MonthName} from '../../journal/day.ts';
import type {Problem} from '../../journal/format/list-file.ts';
import {emptyJournal} from '../../journal/journal.ts';
import {twinProblems} from '../../journal/twins.ts';
import {attempt, systemErrorInWords} from '../files/disk.ts';
import {type FileFormat, fileOf, monthFormat, peopleFormat} from '../files/file-formats.ts';
import {listFolder} from '../files/listing.ts';
import {deadLink} from '../files/missing.ts';
import {keptTransactions} from '../files/quarantine.ts';
import {readContents} from '../files/read-bytes.ts';
import {type Copy, copyIn} from './conflict-copies.ts';
import {examineState, type StateFolder} from './examine-state.ts';
import {type FolderPlace, modeOf, placeOf} from './folder-place.ts';
import {bySort, type Sort} from './problem-sorts.ts';

/** What can be said of a journal's folder without saying anything that is in it. */
export type Examination = {
	readonly isThere: boolean;
	/** Why the folder cannot be looked into, in words. */
	readonly why?: string;
	readonly place: FolderPlace;
	readonly months: number;
	readonly entries: number;
	readonly people: number;
	/** Of the months and people.json. */
	readonly bytes: number;
	/** How many files have which mode: `0600`. */
	readonly fileModes: Readonly<Record<string, number>>;
	readonly problems: readonly Sort[];
	readonly copies: readonly Copy[];
	/** JSON files beside the months that are none, whose names are nobody's business. */
	readonly strangers: number;
	readonly state: StateFolder;
};

/**
 * Examines the folder of a journal: reads everything, changes nothing, makes nothing, takes no lock. Names no file but
 * months and people.json. Never throws.
 */
export const examine = (folder: string): Examination => {
	const isThere = existsSync(folder);
	const months: MonthName[] = [];
	const others: string[] = [];
	let why: string | undefined;
	try {
		if (deadLink(folder) !== undefined)
			why = 'it is a link to something that is missing, as a disk that is not plugged in';
		const listing = listFolder(folder);
		for (const month of listing.months) months.push(month);
		for (const {file} of listing.problems) others.push(file);
	} catch (error) {
		why = systemErrorInWords(error);
	}
	const problems: Problem[] = keptTransactions(folder).map(({line, problem}) => ({
		file: '.state/quarantine',
		line,
		problem,
	}));
	const read = months.flatMap(month => understand(folder, monthFormat(month), problems) ?? []);
	for (const problem of [...read.flatMap(month => month.problems), ...twinProblems({...emptyJournal, months: read})])
		problems.push(problem);
	const entries = read.reduce((sum, month) => sum + month.entries.length, 0);
	let people = 0;
	const known = why === undefined ? understand(folder, peopleFormat(), problems) : undefined;
	people += known?.people.length ?? 0;
	for (const problem of known?.problems ?? []) problems.push(problem);
	const copies = others.flatMap(name => copyIn(name) ?? []);
	return {
		isThere,
		...(why !== undefined && {why}),
		place: placeOf(folder),
		months: months.length,
		entries,
		people,
		...measure(folder, [...months.map(fileOf), 'people.json']),
		problems: bySort(problems),
		copies,
		strangers: others.length - copies.length,
		state: examineState(join(folder, '.state')),
	};
};

/**
 * A file read and parsed, without the copy that is kept elsewhere of one that cannot be; why not goes to `problems`.
 */
const understand = <Data extends object>(
	folder: string,
	{file, parse}: FileFormat<Data>,
	problems: Problem[],
): Data | undefined => {
	const contents = readContents(join(folder, file));
	if (!contents) return undefined;
	const read = 'problem' in contents ? {unreadable: {file, line: 1, problem: contents.problem}} : parse(contents.text);
	if (!('unreadable' in read)) return read;
	problems.push(read.unreadable);
	return undefined;
};

const measure = (
	folder: string,
	names: readonly string[],
): {readonly bytes: number; readonly fileModes: Readonly<Record<string, number>>} => {
	let bytes = 0;
	const fileModes: Record<string, number> = {};
	for (const name of names)
		attempt(() => {
			const {size, mode} = statSync(join(folder, name));
			bytes += size;
			fileModes[modeOf(mode)] = (fileModes[modeOf(mode)] ?? 0) + 1;
		});
	return {bytes, fileModes};
};
