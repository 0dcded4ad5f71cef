import {entryConflict} from '../journal/conflict.ts';
import type {MonthName} from '../journal/day.ts';
import {monthOf} from '../journal/day.ts';
import type {Entry} from '../journal/entry.ts';
import {sameEntry} from '../journal/format/read-entry.ts';
import {entryIn, findEntry, type Journal, type Seen} from '../journal/journal.ts';
import type {EntryChange} from '../journal/transaction.ts';
import type {Refusal} from '../refusal.ts';

/** The months that entries are in and belong in: what is read before they are changed. */
export const monthsOf = (entries: readonly Seen[]): readonly MonthName[] => [
	...new Set(entries.flatMap(({entry, month}) => [month, monthOf(entry.date)])),
];

/** Why what was seen cannot be changed: one of them is not as it was seen any more. Undefined where all are. */
export const changedSince = (journal: Journal, entries: readonly Seen[], undone: string): Refusal | undefined => {
	for (const {entry, month} of entries) {
		const now = entryIn(journal, month, entry.id);
		if (!sameEntry(now, entry))
			return entryConflict(entry, now ?? findEntry(journal, entry.id)?.entry, undefined, undone);
	}
	return undefined;
};

/**
 * The change of an entry that was seen to this one; without it the entry is removed. One that is in the file of another
 * month than its date goes to its own by this, unless an entry of the same id is there: two stay two.
 */
export const changing = (journal: Journal, {entry: before, month}: Seen, after?: Entry): EntryChange => {
	const from = month === monthOf(before.date) ? {} : {from: month};
	if (!after) return {before, ...from};
	const home = monthOf(after.date);
	const isTaken = home !== month && entryIn(journal, home, after.id) !== undefined;
	return {before, after, ...from, ...(isTaken && {to: month})};
};

/** Each thing that was seen once, in order. */
export const seenOnce = (entries: readonly Seen[]): readonly Seen[] => [
	...new Map(entries.map(seen => [`${seen.month} ${seen.entry.id}`, seen])).values(),
];
