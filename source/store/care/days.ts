import {renameSync, statSync, unlinkSync} from 'node:fs';
import {join, sep} from 'node:path';
import {type DaysTold, daysTold, daysToldAfter, textOfDays} from '../../journal/daily/days-told.ts';
import type {Now} from '../../journal/day.ts';
import {isPartial, type Journal} from '../../journal/journal.ts';
import {fromMonth, type Transaction, toMonth} from '../../journal/transaction.ts';
import {attempt, removeFile, writeNew} from '../files/disk.ts';
import {fileOf} from '../files/file-formats.ts';
import {hasOwnFile, ownFolder, readOwn} from '../files/own.ts';
import {fullSignature} from '../files/read-bytes.ts';
import {checksumOf} from '../machine/hash.ts';
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
		writeDays(path, daysTold(journal, now), filesAsTheyAre(folder, filesOf(journal)));
	} catch {
		// The days are told again with the next change.
		takeAway(path);
	}
};

const pathOf = (folder: string): string => join(folder, '.state', 'days');

/** Beside the days, two lines: the mark of `markOf`, and the days in their parts as JSON. */
const aboutOf = (path: string): string => `${path}.about`;

/** The files of a journal by their names, each as it is: no other state of it has the same text. */
type FilesAsTheyAre = ReadonlyMap<string, string>;

/** The days as they are told: in their parts, the two files that tell them, and the files of which they tell. */
export type ToldDays = {
	readonly told: DaysTold;
	readonly text: string;
	readonly about: string;
	readonly files: FilesAsTheyAre;
};

const filesAsTheyAre = (folder: string, names: readonly string[]): FilesAsTheyAre => {
	const files = new Map<string, string>();
	for (const name of [itself, ...names]) {
		const stats = statSync(`${folder}${sep}${name}`, {throwIfNoEntry: false});
		if (stats) files.set(name, fullSignature(stats));
	}
	return files;
};

/** The same after a change of ours, of whose files alone it is asked again: what others changed since is told apart. */
const filesAfter = (folder: string, before: FilesAsTheyAre, change: Transaction): FilesAsTheyAre => {
	const months = change.entries.flatMap(one => [fromMonth(one), toMonth(one)].filter(name => name !== undefined));
	const changed = [...months.map(fileOf), 'people.json'];
	const others = [...before].filter(([name]) => !changed.includes(name));
	return new Map([...others, ...filesAsTheyAre(folder, changed)]);
};

/** What only days with this text and these parts, of these files, have; how the folder itself was comes first. */
const markOf = (text: string, parts: string, files: FilesAsTheyAre): string => {
	const all = [...files].map(([name, signature]) => `${name} ${signature}\n`).sort();
	return `${files.get(itself)} ${checksumOf(Buffer.from(`${all.join('')}${text}${parts}`))}`;
};

/** The name of the folder among its files: it changes whenever one of them is replaced. */
const itself = '.';

/**
 * What the days tell, where they are of today and of these files as they are: before a change, that nobody else changed
 * the journal since. Never throws.
 */
export const freshDays = (folder: string, names: readonly string[], {day}: Now): ToldDays | undefined => {
	let found: ToldDays | undefined;
	attempt(() => {
		const path = pathOf(folder);
		const text = readOwn(path);
		if (!text?.startsWith(`${day}\t`)) return;
		const about = readOwn(aboutOf(path));
		// In most cases that says at once that something was written since.
		if (!about?.startsWith(`${filesAsTheyAre(folder, []).get(itself)} `)) return;
		const files = filesAsTheyAre(folder, names);
		const [mark, parts = ''] = about.split('\n');
		if (mark === markOf(text, parts, files)) found = {told: JSON.parse(parts), text, about, files};
	});
	return found;
};

/** What was told, whose files are now as this change of ours left them. To be asked under its lock. */
export const toldAfter = (folder: string, told: ToldDays, change: Transaction): ToldDays => ({
	...told,
	files: filesAfter(folder, told.files, change),
});

/**
 * Tells what these changes alter of the days, where that follows from the days and the changes alone. Whether it does.
 * `before`: as they were told before the changes, with the files as they are after them. `journal`: as it is now, as
 * far as it is in memory. Never throws.
 */
export const alterDays = (
	folder: string,
	before: ToldDays,
	changes: readonly Transaction[],
	journal: Journal,
	now: Now,
): boolean => {
	let isTold = false;
	attempt(() => {
		const path = pathOf(folder);
		const {told, text, about, files} = before;
		if (readOwn(path) !== text || readOwn(aboutOf(path)) !== about) return;
		const altered = changes.reduce<DaysTold | undefined>(
			(days, change) => days && daysToldAfter(days, change, journal, now),
			told,
		);
		if (!altered) return;
		writeDays(path, altered, files);
		isTold = true;
	});
	return isTold;
};

const writeDays = (path: string, told: DaysTold, files: FilesAsTheyAre): void => {
	const [text, parts] = [textOfDays(told), JSON.stringify(told)];
	write(aboutOf(path), `${markOf(text, parts, files)}\n${parts}\n`);
	write(path, text);
};

/** The files that a journal was read of, and those that could not be. */
export const filesOf = ({months, unread, problems}: Journal): readonly string[] => [
	...[...months.map(({name}) => name), ...unread].map(fileOf),
	...problems.map(({file}) => file),
	'people.json',
];

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
	if (readOwn(path) === text) return;
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
