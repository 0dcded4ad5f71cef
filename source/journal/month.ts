import {type MonthName, monthOf} from './day.ts';
import {compareEntries, type Entry, type Raw} from './entry.ts';
import {noteStrays} from './entry-ref.ts';
import {
	type ListFile,
	type ListKind,
	type Problem,
	parseListFile,
	printListFile,
	type Unreadable,
	withItems,
} from './format/list-file.ts';
import {readEntry, toJson} from './format/read-entry.ts';
import {scanJson} from './format/strict-json.ts';
import {remembered} from './remember.ts';

/** One month of the journal: immutable, so that whatever is derived from it can be remembered by its identity. */
export type Month = {
	readonly name: MonthName;
	/** Oldest first. */
	readonly entries: readonly Entry[];
	/** Entries that could not be read, or are in the wrong file. */
	readonly problems: readonly Problem[];
	/**
	 * Why the month may not be written: its file is not fully understood. Its entries are the last good ones, or none.
	 */
	readonly unreadable?: Problem;
	/** The file that the entries came from, with what is kept beside them. */
	readonly file: ListFile<Entry>;
};

/** How a month file is read and written. */
export const entryList: ListKind<Entry> = {list: 'entries', read: readEntry, write: toJson, key: entry => entry.id};

const emptyFile: ListFile<Entry> = {items: [], strange: [], extra: {}, problems: []};

/** A month without entries: one that has no file yet. */
export const emptyMonth = (name: MonthName): Month => ({name, entries: [], problems: [], file: emptyFile});

/** A month whose file cannot be understood, with the entries that were last read from it, if any. */
export const unreadableMonth = (name: MonthName, unreadable: Problem, last?: Month): Month => ({
	...(last ?? emptyMonth(name)),
	unreadable,
});

/** Reads a month file. Never throws. */
export const parseMonth = (name: MonthName, text: string): Month | Unreadable => {
	const file = parseListFile(`${name}.json`, text, entryList);
	if ('unreadable' in file) return file;
	const entries = sorted(file.items);
	const misplaced = misplacedIn(name, text, file);
	if (misplaced.length > 0) noteStrays(name, entries);
	return {
		name,
		entries,
		problems: [...file.problems, ...misplaced],
		file: entries === file.items ? file : withItems(file, entries, entryList),
	};
};

/** A problem for each entry of another month. The lines are looked up only where there is one. */
const misplacedIn = (name: MonthName, text: string, {items, strange}: ListFile<Entry>): readonly Problem[] => {
	if (items.every(entry => monthOf(entry.date) === name)) return [];
	const {lines} = scanJson(text, entryList.list);
	return items.flatMap((entry, at): Problem[] => {
		if (monthOf(entry.date) === name) return [];
		const line = lines[at + strange.filter(({after}) => after <= at).length] ?? 1;
		return [{file: `${name}.json`, line, problem: `the entry of ${entry.date} belongs in ${monthOf(entry.date)}.json`}];
	});
};

const sorted = (entries: readonly Entry[]): readonly Entry[] =>
	entries.every((entry, index) => index === 0 || compareEntries(entries[index - 1] as Entry, entry) <= 0)
		? entries
		: [...entries].sort(compareEntries);

/**
 * The text of the month's file, canonical: the same month always prints the same bytes. Kept as long as the month is.
 */
export const printMonth = remembered((month: Month): string => printListFile(month.file, entryList));

/** The line of the entry of this id in the month's file; 1 where there is none. */
export const lineInFile = (month: Month, id: string): number => {
	const text = month.file.text ?? printMonth(month);
	const list: unknown = (JSON.parse(text) as Raw)[entryList.list];
	const at = Array.isArray(list)
		? list.findIndex(value => typeof value === 'object' && value !== null && 'id' in value && value.id === id)
		: -1;
	return scanJson(text, entryList.list).lines[at] ?? 1;
};

/** The month with entries taken out (by id) and put in. */
export const changeMonth = (month: Month, out: ReadonlySet<string>, put: readonly Entry[]): Month => {
	const entries = [...month.entries.filter(entry => !out.has(entry.id)), ...put].sort(compareEntries);
	if (month.problems.length > 0) noteStrays(month.name, entries);
	const {text: _, ...file} = month.file;
	return {...month, entries, file: withItems(file, entries, entryList)};
};
