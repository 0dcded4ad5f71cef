import {lstatSync, renameSync, statSync, unlinkSync, utimesSync} from 'node:fs';
import {join} from 'node:path';
import {daysTold, leavesDaysAsTold} from '../../journal/daily/in-short.ts';
import type {Now} from '../../journal/day.ts';
import {isPartial, type Journal} from '../../journal/journal.ts';
import type {Transaction} from '../../journal/transaction.ts';
import {attempt, removeFile, writeNew} from '../files/disk.ts';
import {fileOf} from '../files/file-formats.ts';
import {hasOwnFile, ownFolder, readOwn} from '../files/own.ts';
import type {LoadedJournal} from '../memory/loaded-journal.ts';

/** Months not read yet that are read for the days, and their bytes: some 15 ms on a busy machine. */
const [mostMonths, mostBytes] = [40, 1_000_000];

/**
 * Writes `.state/days`: a line for each of 30 days to come, so that a shell's prompt can say what is on without
 * starting a program. It follows from the whole journal; where that takes too long to read, the file is taken away, for
 * a wrong line is worse than none. Best effort: never throws, and nothing waits for it.
 */
export const keepDays = async (loaded: LoadedJournal, folder: string, now: Now): Promise<void> => {
	const path = pathOf(folder);
	try {
		const journal = await wholeJournal(loaded, folder);
		if (!journal) return takeAway(path);
		const {text, about} = daysTold(journal, now);
		// First: days that are newer than all else are then never beside names of before.
		write(aboutOf(path), `${about.join('\n')}\n`);
		write(path, text);
	} catch {
		// The days are told again with the next change.
		takeAway(path);
	}
};

const pathOf = (folder: string): string => join(folder, '.state', 'days');

/** Beside the days the names of `daysTold`, one a line. */
const aboutOf = (path: string): string => `${path}.about`;

/**
 * What the days tell, where it is of today and newer than the folder and these files of it: before a change, that
 * nobody else changed the journal since. Of what is of the same moment that cannot be told. Never throws.
 */
export const freshDays = (folder: string, files: readonly string[], {day}: Now): string | undefined => {
	let told: string | undefined;
	attempt(() => {
		const path = pathOf(folder);
		if (!hasOwnFile(path)) return;
		const {ctimeMs} = lstatSync(path);
		// A file that came or went has changed the folder.
		const isOlder = (name: string): boolean =>
			(statSync(join(folder, name), {throwIfNoEntry: false})?.ctimeMs ?? 0) < ctimeMs;
		const text = readOwn(path);
		if (text?.startsWith(`${day}\t`) && ['', ...files].every(isOlder)) told = text;
	});
	return told;
};

/**
 * Leaves the days as they are told where none of these changes matters to them, and makes them newer than the files
 * that were written. Whether it did. `told`: as they were told before the changes. Never throws.
 */
export const leaveDays = (folder: string, told: string, changes: readonly Transaction[]): boolean => {
	let isLeft = false;
	attempt(() => {
		const path = pathOf(folder);
		const about = readOwn(aboutOf(path))?.split('\n').filter(Boolean);
		if (!changes.every(change => leavesDaysAsTold(change, told, about)) || readOwn(path) !== told) return;
		makeNewer(path);
		isLeft = true;
	});
	return isLeft;
};

/** The files that a journal was read of, and those that could not be. */
export const filesOf = ({months, unread, problems}: Journal): readonly string[] => [
	...[...months.map(({name}) => name), ...unread].map(fileOf),
	...problems.map(({file}) => file),
	'people.json',
];

/** Makes it the file that changed last. */
const makeNewer = (path: string): void => {
	const {atime, mtime} = lstatSync(path);
	utimesSync(path, atime, mtime);
};

const takeAway = (path: string): void => attempt(() => void (hasOwnFile(path) && unlinkSync(path)));

/**
 * The journal with all its months known or read, where what is missing is soon read. What was written is kept first.
 */
const wholeJournal = async (loaded: LoadedJournal, folder: string): Promise<Journal | undefined> => {
	if (!loaded.hasListed()) await loaded.load([]);
	const {known} = isPartial(loaded.get()) ? loaded.know() : loaded.get();
	if (loaded.hasKept()) for (const _ of loaded.keep());
	const isKnown = new Set(known?.months.map(({name}) => name));
	const unread = loaded.get().unread.filter(name => !isKnown.has(name));
	if (unread.length > mostMonths) return undefined;
	const bytes = unread.reduce(
		(sum, name) => sum + (statSync(join(folder, fileOf(name)), {throwIfNoEntry: false})?.size ?? 0),
		0,
	);
	if (bytes > mostBytes) return undefined;
	await loaded.need({months: unread});
	return loaded.get();
};

/** Whole or not at all, with mode 0600. */
const write = (path: string, text: string): void => {
	if (readOwn(path) === text) {
		attempt(() => makeNewer(path));
		return;
	}
	// Named for the process, so that whoever clears up can tell whether it is still being written.
	const temporary = `${path}.${process.pid}.tmp`;
	attempt(() => {
		ownFolder(join(path, '..'));
		removeFile(temporary);
		try {
			writeNew(temporary, Buffer.from(text), {isFlushed: false});
			renameSync(temporary, path);
		} catch (error) {
			removeFile(temporary);
			throw error;
		}
	});
};
