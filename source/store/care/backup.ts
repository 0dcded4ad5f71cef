import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {type Instant, parseMonthName} from '../../journal/day.ts';
import {compareText} from '../../journal/entry.ts';
import {attempt, makeFolder, remove} from '../files/disk.ts';
import {namesIn} from '../files/listing.ts';

/** A copy of a file as it was. `name` is what `restore` takes, as `2026-11.json.20261122T160211.480Z`. */
export type Backup = {readonly name: string; readonly file: string; readonly at: string; readonly bytes: number};

/** Copies that are kept of each file whatever their age, and days for which one a day is kept beside them. */
const [lastOnes, days] = [20, 30];

// A folder a file, so that a write looks at the copies of one file, not at those of thirty years.
const folderOf = (state: string, file: string): string => join(state, 'backups', file);

/** `20261122T160211.480Z` */
const stampOf = (instant: string): string => instant.replace(/[-:]/g, '');
const instantOf = (stamp: string): string => stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6');
const isStamp = (name: string): boolean => /^\d{8}T\d{6}\.\d+Z$/.test(name);

/** A path that a copy of the file can have: of this moment, or the first free millisecond after it. Makes its folder. */
export const freeBackup = (state: string, file: string, at: Instant): string => {
	const folder = folderOf(state, file);
	makeFolder(folder);
	for (let millisecond = Date.parse(at); ; millisecond++) {
		const path = join(folder, stampOf(new Date(millisecond).toISOString()));
		if (!existsSync(path)) return path;
	}
};

/** Removes the copies of a file that are neither among the last 20 nor the last of their day in the last 30 days. Never throws. */
export const pruneBackups = (state: string, file: string, now: Instant): void =>
	attempt(() => {
		const stamps = readdirSync(folderOf(state, file)).filter(isStamp).sort().reverse();
		const oldest = stampOf(new Date(Date.parse(now) - days * 86_400_000).toISOString());
		for (const [index, stamp] of stamps.entries()) {
			const isLastOfDay = stamps[index - 1]?.slice(0, 8) !== stamp.slice(0, 8);
			if (index < lastOnes || (isLastOfDay && stamp >= oldest)) continue;
			remove(join(folderOf(state, file), stamp));
		}
	});

/** All copies of all files, newest first. Throws what the system throws, except where there are none. */
export const listBackups = (state: string): readonly Backup[] =>
	namesIn(join(state, 'backups'))
		.filter(isJournalFile)
		.flatMap(file =>
			namesIn(folderOf(state, file))
				.filter(isStamp)
				.map((stamp): Backup => ({name: `${file}.${stamp}`, file, at: instantOf(stamp), bytes: statSync(join(folderOf(state, file), stamp)).size})),
		)
		.sort((a, b) => compareText(b.at, a.at) || compareText(a.name, b.name));

/** The file that a backup is of and where it lies; undefined where the name is not that of one. */
export const findBackup = (state: string, name: string): {readonly file: string; readonly path: string} | undefined => {
	const [, file, stamp] = /^(.+\.json)\.(\d{8}T\d{6}\.\d+Z)$/.exec(name) ?? [];
	if (file === undefined || stamp === undefined || !isJournalFile(file)) return undefined;
	const path = join(folderOf(state, file), stamp);
	return existsSync(path) ? {file, path} : undefined;
};

const isJournalFile = (file: string): boolean => file === 'people.json' || (file.endsWith('.json') && parseMonthName(file.slice(0, -5)) !== undefined);
