import {lstatSync, type Stats} from 'node:fs';
import {join} from 'node:path';
import {type Instant, parseMonthName} from '../../journal/day.ts';
import {compareText} from '../../journal/entry.ts';
import {attempt, removeFile} from '../files/disk.ts';
import {hasOwnFolder, namesInOwn, ownFolder} from '../files/own.ts';
import {type Contents, contentsOf, readBytes, type Unusable} from '../files/read-bytes.ts';

/** A copy of a file as it was. `name` is what `restore` takes, as `2026-11.json.20261122T160211.480Z`. */
export type Backup = {readonly name: string; readonly file: string; readonly at: string; readonly bytes: number};

/** Copies that are kept of each file whatever their age, and days for which one a day is kept beside them. */
const [lastOnes, days] = [20, 30];

// A folder a file, so that a write looks at the copies of one file, not at those of thirty years.
const folderOf = (state: string, file: string): string => join(state, 'backups', file);

/** `20261122T160211.480Z` */
const stampOf = (instant: string): string => instant.replace(/[-:]/g, '');
const instantOf = (stamp: string): string =>
	stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6');
const isStamp = (name: string): boolean => /^\d{8}T\d{6}\.\d+Z$/.test(name);

/** The last moment that a stamp can say, in milliseconds; the year after it has five digits. */
const lastMoment = Date.parse('9999-12-31T23:59:59.999Z');
const stampAt = (millisecond: number): string => stampOf(new Date(Math.min(millisecond, lastMoment)).toISOString());

/** What lies there as a file of its own; a link is no copy, wherever it leads. */
const copyAt = (path: string): Stats | undefined => {
	const stats = lstatSync(path, {throwIfNoEntry: false});
	return stats?.isFile() ? stats : undefined;
};

/** A path that a copy of the file can have: of this moment, or the free millisecond nearest to it. Makes its folder. */
export const freeBackup = (state: string, file: string, at: Instant): string => {
	const folder = folderOf(state, file);
	ownFolder(folder);
	const taken = new Set(namesInOwn(folder));
	let moment = Date.parse(at);
	while (taken.has(stampAt(moment)) && moment < lastMoment) moment++;
	while (taken.has(stampAt(moment))) moment--;
	return join(folder, stampAt(moment));
};

/**
 * Removes the copies of a file that are neither among the last 20 nor the last of their day in the last 30 days. Copies
 * of days to come were made while a clock was wrong: they are counted apart, so that they take no room of the others.
 * Never throws.
 */
export const pruneBackups = (state: string, file: string, now: Instant): void =>
	attempt(() => {
		const stamps = namesInOwn(folderOf(state, file)).filter(isStamp).sort().reverse();
		const moment = Date.parse(now);
		const [oldest, tomorrow] = [stampAt(moment - days * day), stampAt(moment + day)];
		const past = stamps.filter(stamp => stamp <= tomorrow);
		const isLastOfDay = (stamp: string, index: number): boolean => past[index - 1]?.slice(0, 8) !== stamp.slice(0, 8);
		const tooMany = [
			...stamps.filter(stamp => stamp > tomorrow).slice(lastOnes),
			...past.filter((stamp, index) => index >= lastOnes && !(isLastOfDay(stamp, index) && stamp >= oldest)),
		];
		for (const stamp of tooMany) removeFile(join(folderOf(state, file), stamp));
	});

const day = 86_400_000;

/**
 * All copies of all files, newest first; without those that are gone while they are listed. Throws what the system
 * throws, except where there are none.
 */
export const listBackups = (state: string): readonly Backup[] =>
	namesInOwn(join(state, 'backups'))
		.filter(isJournalFile)
		.flatMap(file => copiesOf(state, file))
		.sort((a, b) => compareText(b.at, a.at) || compareText(a.name, b.name));

const copiesOf = (state: string, file: string): readonly Backup[] => {
	const copies: Backup[] = [];
	attempt(() => {
		for (const stamp of namesInOwn(folderOf(state, file)).filter(isStamp)) {
			const stats = copyAt(join(folderOf(state, file), stamp));
			if (stats) copies.push({name: `${file}.${stamp}`, file, at: instantOf(stamp), bytes: stats.size});
		}
	});
	return copies;
};

/**
 * The file that a backup is of and what the backup holds; undefined where the name is not that of one. Throws fileError
 * where its folder is not ours, and what the system throws.
 */
export const readBackup = (
	state: string,
	name: string,
): {readonly file: string; readonly contents: Contents | Unusable} | undefined => {
	const [, file, stamp] = /^(.+\.json)\.(\d{8}T\d{6}\.\d+Z)$/.exec(name) ?? [];
	if (file === undefined || stamp === undefined || !isJournalFile(file) || !hasOwnFolder(folderOf(state, file)))
		return undefined;
	const path = join(folderOf(state, file), stamp);
	// It may belong to whoever owned the month, so that only what it is counts.
	const read = copyAt(path) && readBytes(path, {isLinkFollowed: false});
	return read && {file, contents: 'problem' in read ? read : contentsOf(read)};
};

const isJournalFile = (file: string): boolean =>
	file === 'people.json' || (file.endsWith('.json') && parseMonthName(file.slice(0, -5)) !== undefined);
