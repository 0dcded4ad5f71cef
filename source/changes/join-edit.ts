import type {Entry} from '../journal/entry.ts';
import {sameEntry} from '../journal/format/read-entry.ts';
import type {Journal, Seen} from '../journal/journal.ts';
import {entryIn} from '../journal/journal.ts';
import {type MergedEntry, mergeEntry, type Sided} from '../journal/merge/entries.ts';
import type {Joining} from '../journal/merge/joining.ts';
import type {Versions} from '../journal/merge/versions.ts';
import type {Context} from '../journal/wish.ts';
import {cannot} from '../refusal.ts';
import {type Edit, editedEntry, editOf, refuseEdit} from './edit.ts';
import {changedSince, changing} from './seen.ts';
import {wishing} from './wishing.ts';

/** An edit of an entry that another program has changed since, and what is known of who wrote what after what. */
type JoinedEdit = Edit & {readonly versions: Versions};

const undone = 'Nothing was changed.';

/** The same for an edit that was refused because of that. */
export const joiningEdit = (wanted: Edit, context: Context): Joining => ({
	wish: versions => joinEdit({...wanted, versions}),
	kept: ({entries}, journal, versions) => {
		const {id} = wanted.seen.entry;
		const before = entries.find(change => change.before?.id === id)?.before;
		if (!before) return undefined;
		const {hidden, lines} = joinedWith(before, editedEntry(journal, wanted, context), {...wanted, versions});
		return hidden.length === 0 ? undefined : {entries: new Map([[id, lines]])};
	},
});

/**
 * Changes an entry to what a person made of it, joined with what another program made of it meanwhile, as two machines
 * are merged: field by field, the later writing shown where both changed one. One that was removed is there again.
 */
const joinEdit = wishing<JoinedEdit>({
	kind: 'join edit',
	reads: () => 'all',
	decide: (journal, wanted, context) => {
		const {seen} = wanted;
		const [now, ...others] = placesOf(journal, seen);
		if (others.length > 0)
			return changedSince(journal, [seen], undone) ?? cannot('The entry was changed meanwhile.', undone);
		const mine = editedEntry(journal, wanted, context);
		const after = (now && joinedWith(now.entry, mine, wanted).entry) ?? mine;
		const refused = refuseEdit(journal, now ?? seen, after);
		return refused ?? editOf(journal, wanted, context, now ? changing(journal, now, after) : {after});
	},
});

/** Where an entry is by now: where it was seen; else wherever it went. */
const placesOf = (journal: Journal, {entry: {id}, month}: Seen): readonly Seen[] => {
	const here = entryIn(journal, month, id);
	if (here) return [{entry: here, month}];
	return journal.months.flatMap(({name}) => {
		const entry = entryIn(journal, name, id);
		return entry ? [{entry, month: name}] : [];
	});
};

/** What somebody and another program made of the same entry, as one, with what is not shown of it. */
const joinedWith = (
	theirs: Entry,
	mine: Entry,
	{seen: {entry: base}, versions}: Pick<JoinedEdit, 'seen' | 'versions'>,
): MergedEntry => {
	const lines = versions.entries.get(base.id) ?? [];
	const sided = (entry: Entry): Sided => ({entries: [entry], lines});
	return sameEntry(base, theirs)
		? {entry: mine, lines, hidden: []}
		: mergeEntry(base.id, sided(base), sided(mine), sided(theirs));
};
