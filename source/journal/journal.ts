import type {MonthName} from './day.ts';
import {compareText, type Entry} from './entry.ts';
import type {Problem} from './list-file.ts';
import type {Month} from './month.ts';
import {noPeople, type People} from './person.ts';

/** The whole journal, immutable: months that are in memory, and the names of those that are not yet. */
export type Journal = {
	/** Newest first. */
	readonly months: readonly Month[];
	/** Months that have a file and are not read yet; newest first. */
	readonly unread: readonly MonthName[];
	readonly people: People;
	/** What is wrong with the folder itself: conflict copies of a sync tool, files that are no months. */
	readonly problems: readonly Problem[];
};

export const emptyJournal: Journal = {months: [], unread: [], people: noPeople, problems: []};

/** The journal with this month in its place; every other month keeps its identity. */
export const withMonth = (journal: Journal, month: Month): Journal => withMonths(journal, [month]);

/** The journal with these months in their places; every other month keeps its identity. */
export const withMonths = (journal: Journal, months: readonly Month[]): Journal => {
	const byName = new Map(journal.months.map(month => [month.name, month]));
	for (const month of months) byName.set(month.name, month);
	return {
		...journal,
		months: [...byName.values()].sort((a, b) => compareText(b.name, a.name)),
		unread: journal.unread.filter(name => !byName.has(name)),
	};
};

/** The month of this name, where it is in memory. */
export const monthNamed = (journal: Journal, name: MonthName): Month | undefined => journal.months.find(month => month.name === name);

const byId = new WeakMap<Month, ReadonlyMap<string, Entry>>();

/** The entries of a month by id; made once a month. */
const index = (month: Month): ReadonlyMap<string, Entry> => {
	let map = byId.get(month);
	if (!map) {
		map = new Map(month.entries.map(entry => [entry.id, entry]));
		byId.set(month, map);
	}
	return map;
};

/** The entry with this id, and its month, among the months in memory. */
export const findEntry = (journal: Journal, id: string): {readonly entry: Entry; readonly month: Month} | undefined => {
	for (const month of journal.months) {
		const entry = index(month).get(id);
		if (entry) return {entry, month};
	}
	return undefined;
};

/** Every entry whose id begins so, newest first, among the months in memory. */
export const findByPrefix = (journal: Journal, prefix: string): readonly Entry[] =>
	journal.months.flatMap(month => month.entries.filter(entry => entry.id.startsWith(prefix)).reverse());

/** Every entry in memory, newest first. */
export function* newestFirst(journal: Journal): Generator<Entry> {
	for (const month of journal.months) for (let at = month.entries.length - 1; at >= 0; at--) yield month.entries[at] as Entry;
}

/** Number of entries in memory. */
export const countEntries = (journal: Journal): number => journal.months.reduce((sum, month) => sum + month.entries.length, 0);

/** Everything that is wrong with the files in memory: folder first, then newest first. */
export const allProblems = (journal: Journal): readonly Problem[] => [
	...journal.problems,
	...(journal.people.unreadable ? [journal.people.unreadable] : []),
	...journal.people.problems,
	...journal.months.flatMap(month => [...(month.unreadable ? [month.unreadable] : []), ...month.problems]),
];

/** The entries written last: `^` is number 1, `^2` number 2. By `created`, then by place in the timeline. */
export const lastWritten = (journal: Journal, number: number): Entry | undefined => {
	const all = [...newestFirst(journal)];
	return all.map((entry, at) => ({entry, at})).sort((a, b) => compareText(b.entry.created, a.entry.created) || a.at - b.at)[number - 1]?.entry;
};

/** Shortest length of an id that is shown or taken. */
export const shortestId = 4;

/**
 * The shortest beginning of an id, at least 4 characters, that no other entry in memory has. While months are unread,
 * as long as makes a clash with one of them less likely than 1 in 1,000; a clash is then answered by naming both.
 */
export const shortId = (journal: Journal, id: string): string => {
	const average = journal.months.length > 0 ? countEntries(journal) / journal.months.length : 0;
	const unseen = journal.unread.length * average;
	let length = Math.max(shortestId, unseen > 0 ? Math.ceil(Math.log(unseen * 1000) / Math.log(16)) : 0);
	while (length < id.length && journal.months.some(month => month.entries.some(entry => entry.id !== id && entry.id.startsWith(id.slice(0, length))))) length++;
	// Behind the eighth comes a hyphen, which would be an odd last character.
	return id.slice(0, length === 9 ? 10 : length);
};
