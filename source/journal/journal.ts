import {perYear} from './by-month.ts';
import {type MonthName, monthOf, parseMonthName} from './day.ts';
import {compareText, type Entry} from './entry.ts';
import {idInRef, monthInRef} from './entry-ref.ts';
import type {Problem} from './format/list-file.ts';
import type {KeptMonths} from './kept-month.ts';
import {lowerBound} from './lower-bound.ts';
import type {Month} from './month.ts';
import {noPeople, type People} from './person/person.ts';
import {remembered} from './remember.ts';

/** The whole journal, immutable: months that are in memory, and the names of those that are not yet. */
export type Journal = {
	/** Newest first. */
	readonly months: readonly Month[];
	/** Months that have a file and are not read yet; newest first. */
	readonly unread: readonly MonthName[];
	/** What is known of months as their files are, whether they are read yet or not. Absent where nothing is. */
	readonly known?: KeptMonths;
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
		...withoutKnown(journal, name => months.some(month => month.name === name)),
		months: [...byName.values()].sort((a, b) => compareText(b.name, a.name)),
		unread: journal.unread.filter(name => !byName.has(name)),
	};
};

/** The journal without what is known of these months: they are not what they were. The same where nothing is. */
export const withoutKnown = (journal: Journal, isMeant: (name: MonthName) => boolean): Journal => {
	const {known, ...rest} = journal;
	const months = known?.months.filter(({name}) => !isMeant(name)) ?? [];
	if (!known || months.length === known.months.length) return journal;
	const together = known.together?.filter(one => ![...one.months].some(isMeant));
	return months.length === 0 ? rest : {...rest, known: {months, ...(together && {together})}};
};

/** Whether there are months of which nothing is known yet. */
export const isPartial = remembered(({unread, known}: Journal): boolean => {
	if (unread.length === 0) return false;
	const names = new Set(known?.months.map(({name}) => name));
	return unread.some(name => !names.has(name));
});

/** The month of this name, where it is in memory. */
export const monthNamed = (journal: Journal, name: MonthName): Month | undefined =>
	journal.months.find(month => month.name === name);

/** The entries of a month by id; made once a month. */
const index = remembered(
	(month: Month): ReadonlyMap<string, Entry> => new Map(month.entries.map(entry => [entry.id, entry])),
);

/** Whether the month has an entry with this id. */
export const hasEntry = (month: Month, ref: string): boolean => index(month).has(idInRef(ref));

/**
 * The entry with this id, and its month, among the months in memory. Of several of one id (`refOf`) the one of that
 * month, where it is still there.
 */
export const findEntry = (
	journal: Journal,
	ref: string,
): {readonly entry: Entry; readonly month: Month} | undefined => {
	const [id, name] = [idInRef(ref), monthInRef(ref)];
	const meant = name === undefined ? undefined : journal.months.find(month => month.name === name);
	const there = meant && index(meant).get(id);
	if (meant && there) return {entry: there, month: meant};
	for (const month of journal.months) {
		const entry = index(month).get(id);
		if (entry) return {entry, month};
	}
	return undefined;
};

/** An entry as it was seen, and the month whose file it is in, which tells two of one id in two months apart. */
export type Seen = {readonly entry: Entry; readonly month: MonthName};

/** An entry of this journal as it is seen in it. */
export const seenIn = (journal: Journal, entry: Entry): Seen => {
	const home = monthOf(entry.date);
	const isHere = (month: Month | undefined): boolean => month !== undefined && index(month).get(entry.id) === entry;
	if (isHere(monthNamed(journal, home))) return {entry, month: home};
	// A hand, or a sync tool, put it in the file of another month.
	return {entry, month: journal.months.find(isHere)?.name ?? findEntry(journal, entry.id)?.month.name ?? home};
};

/** The entry of this id in the file of this month, where both are in memory. */
export const entryIn = (journal: Journal, name: MonthName, id: string): Entry | undefined => {
	const month = monthNamed(journal, name);
	return month && index(month).get(id);
};

/** What `c3f9`, or `2026-11/c3f9` for one in the file of that month, says of an entry that is meant. */
export const readPrefix = (text: string): {readonly month?: MonthName; readonly prefix: string} => {
	const [, name, prefix = ''] = /^(?:(\d{4}-\d{2})\/)?(.*)$/s.exec(text) ?? [];
	const month = name === undefined ? undefined : parseMonthName(name);
	return name !== undefined && !month ? {prefix: text} : {...(month && {month}), prefix};
};

/** Every entry that is meant by the beginning of its id (`readPrefix`), newest first, among the months in memory. */
export const findByPrefix = (journal: Journal, text: string): readonly Seen[] => {
	const {month: only, prefix} = readPrefix(text);
	return journal.months
		.filter(({name}) => only === undefined || name === only)
		.flatMap(({name: month, entries}) =>
			entries.flatMap(entry => (entry.id.startsWith(prefix) ? [{entry, month}] : [])).reverse(),
		);
};

/** Every entry in memory, newest first. */
export function* newestFirst(journal: Journal): Generator<Entry> {
	for (const month of journal.months)
		for (let at = month.entries.length - 1; at >= 0; at--) yield month.entries[at] as Entry;
}

/** Number of entries in memory, and in months that are known. */
export const countEntries = remembered((journal: Journal): number => {
	const read = new Set(journal.months.map(({name}) => name));
	const known = journal.known?.months.filter(({name}) => !read.has(name)) ?? [];
	return [...journal.months.map(({entries}) => entries.length), ...known.map(({whole}) => whole.counts.entries)].reduce(
		(sum, count) => sum + count,
		0,
	);
});

/** Everything that is wrong with the files in memory: folder first, then newest first. */
export const allProblems = (journal: Journal): readonly Problem[] => [
	...journal.problems,
	...(journal.people.unreadable ? [journal.people.unreadable] : []),
	...journal.people.problems,
	...journal.months.flatMap(month => [...(month.unreadable ? [month.unreadable] : []), ...month.problems]),
];

/** The entries of a month by `created`, then by place in the timeline: the last written first. */
const byWritten = remembered((month: Month): readonly Entry[] =>
	month.entries.toReversed().sort((a, b) => compareText(b.created, a.created)),
);

/** The entries written last: `^` is number 1, `^2` number 2. By `created`, then by place in the timeline. */
export const lastWritten = (journal: Journal, number: number): Entry | undefined =>
	journal.months.flatMap(month => byWritten(month).slice(0, number)).sort((a, b) => compareText(b.created, a.created))[
		number - 1
	];

/** Shortest length of an id that is shown or taken. */
export const shortestId = 4;

/** The ids of each year, in order. */
const sortedIds = perYear(
	(month): readonly string[] => month.entries.map(({id}) => id),
	parts => parts.flat().sort(),
);

/** Letters that the beginnings of two texts share. */
const shared = (a: string, b: string): number => {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
};

/** Letters that an id shares at most with the beginning of another one among these, which are in order. */
const sharedWithOthers = (id: string, ids: readonly string[]): number => {
	const first = lowerBound(ids.length, at => (ids[at] ?? '') < id);
	let next = first;
	// Two entries of one id are told apart by their months.
	while (ids[next] === id) next++;
	return Math.max(shared(id, ids[first - 1] ?? ''), shared(id, ids[next] ?? ''));
};

/**
 * The shortest beginning of an id, at least 4 characters, that no other entry in memory has. While months are unread,
 * as long as makes a clash with one of them less likely than 1 in 1,000; a clash is then answered by naming both.
 */
export const shortId = (journal: Journal, id: string): string => {
	const read = journal.months.reduce((sum, month) => sum + month.entries.length, 0);
	const average = journal.months.length > 0 ? read / journal.months.length : 0;
	const unseen = journal.unread.length * average;
	const unlikely = unseen > 0 ? Math.ceil(Math.log(unseen * 1000) / Math.log(16)) : 0;
	const unique = sortedIds(journal).reduce((most, ids) => Math.max(most, sharedWithOthers(id, ids) + 1), shortestId);
	const length = Math.max(unlikely, unique);
	// After the eighth comes a hyphen, which would be an odd last character.
	return id.slice(0, length === 9 ? 10 : length);
};
