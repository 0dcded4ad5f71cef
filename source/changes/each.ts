import type {Entry} from '../journal/entry.ts';
import type {Journal, Seen} from '../journal/journal.ts';
import type {EntryChange, Transaction} from '../journal/transaction.ts';
import type {Context} from '../journal/wish.ts';
import {cannot, type Refusal} from '../refusal.ts';
import {labelFor} from './label.ts';
import {changedSince, changing, seenOnce} from './seen.ts';

/**
 * The transaction that does one thing to each of some entries, all of them or none. `verb`: what is done, for the log.
 * `change`: the entry as it is then (`edited` is set here), or why not, as a sentence.
 */
export const changeEach = (
	verb: string,
	journal: Journal,
	wanted: readonly Seen[],
	change: (entry: Entry) => Entry | string,
	{now, newId}: Context,
	undone = 'Nothing was changed.',
): Transaction | Refusal => {
	const entries = seenOnce(wanted);
	const changed = changedSince(journal, entries, undone);
	if (changed) return changed;
	const changes: EntryChange[] = [];
	for (const seen of entries) {
		const after = change(seen.entry);
		if (typeof after === 'string') return cannot(after, undone);
		changes.push(changing(journal, seen, {...after, edited: now.instant}));
	}
	const label = labelFor(
		verb,
		entries.map(({entry}) => entry),
	);
	return {id: newId(), at: now.instant, label, entries: changes, people: []};
};
