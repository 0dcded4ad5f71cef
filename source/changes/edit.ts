import {asHappened} from '../journal/daily/happened.ts';
import {monthOf} from '../journal/day.ts';
import type {Draft} from '../journal/draft.ts';
import type {Entry} from '../journal/entry.ts';
import {entryIn, type Journal, type Seen} from '../journal/journal.ts';
import {newPeople} from '../journal/people/new-people.ts';
import type {People} from '../journal/person/person.ts';
import type {EntryChange, Transaction} from '../journal/transaction.ts';
import type {Context} from '../journal/wish.ts';
import {cannot, isRefusal, type Refusal} from '../refusal.ts';
import {entriesFor} from './capture.ts';
import {labelOf} from './label.ts';
import {changedSince, changing, monthsOf} from './seen.ts';
import {whoNow, withNames} from './who-now.ts';
import {wishing} from './wishing.ts';

/** An entry as a person changed it, and what they added to it. */
export type Edit = {
	readonly seen: Seen;
	/** `edited` is left to the change. */
	readonly entry: Entry;
	/** Favours and needs that were added after it on its line. */
	readonly more?: readonly Draft[];
	/** The people as they were when the line was read. */
	readonly known?: People;
};

const undone = 'Nothing was changed.';

/** Changes an entry to what a person made of it; a plan that passed, and says now what happened, took place. */
export const edit = wishing<Edit>({
	kind: 'edit',
	reads: ({seen, entry, more = []}) => ({
		months: [...new Set([...monthsOf([seen]), ...[entry, ...more].map(({date}) => monthOf(date))])],
	}),
	decide: (journal, wanted, context) => {
		const {seen, entry} = wanted;
		const refused = changedSince(journal, [seen], undone) ?? refuseEdit(journal, seen, entry);
		return refused ?? editOf(journal, wanted, context);
	},
});

/** The entry as a person made it, with everybody by the name that they have by now. */
export const editedEntry = ({people}: Pick<Journal, 'people'>, {seen, entry, known}: Edit, {now}: Context): Entry => ({
	...withNames(asHappened(seen.entry, entry, now), whoNow(known, people)),
	edited: now.instant,
});

/** What an edit writes, with the favours and needs that were added on its line. `change`: of the entry itself. */
export const editOf = (
	journal: Journal,
	wanted: Edit,
	context: Context,
	change: EntryChange = changing(journal, wanted.seen, editedEntry(journal, wanted, context)),
): Transaction | Refusal => {
	const {more = [], known} = wanted;
	const added = entriesFor(journal, {drafts: more, ...(known && {known})}, context);
	if (isRefusal(added)) return {...added, undone};
	const entries = [change, ...added];
	return {
		id: context.newId(),
		at: context.now.instant,
		label: labelOf('edit', change.after ?? wanted.entry, context.now.day),
		entries,
		people: newPeople(journal, entries, context.now.instant),
	};
};

/** Why an entry cannot be changed to this one, whatever it is by now. */
export const refuseEdit = (journal: Journal, {entry: before, month}: Seen, after: Entry): Refusal | undefined => {
	if (before.kind === 'unknown')
		return cannot(
			'This entry is of a kind that this version of goodturn does not know.',
			undone,
			'A newer version may.',
		);
	const to = monthOf(after.date);
	const isTaken = to !== month && to !== monthOf(before.date) && entryIn(journal, to, after.id) !== undefined;
	if (!isTaken) return undefined;
	return cannot(
		`Another entry in ${to}.json has the same id, so this one cannot go there.`,
		undone,
		'See goodturn check.',
	);
};
