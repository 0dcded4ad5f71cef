import {namesIn} from '../../journal/entries-with.ts';
import type {Seen} from '../../journal/journal.ts';
import {fold} from '../../journal/names.ts';
import {newPeople} from '../../journal/people/new-people.ts';
import {whoIs} from '../../journal/person/who.ts';
import {cannot} from '../../refusal.ts';
import {changedSince, changing, seenOnce} from '../seen.ts';
import {withNames} from '../who-now.ts';
import {wishing} from '../wishing.ts';
import {tidy} from './person-now.ts';

const undone = 'Nothing was given to anybody.';

/** Entries of one person that are another's: two were taken for one. `to` may be somebody new. */
export type Giving = {readonly from: string; readonly to: string; readonly entries: readonly Seen[]};

/** Puts somebody else in the place of a person in these entries, all of them or none; other entries stay theirs. */
export const give = wishing<Giving>({
	kind: 'give',
	// Whoever is new may be named in any month.
	reads: () => 'all',
	decide: (journal, {from, to: wanted, entries: all}, {now, newId}) => {
		const entries = seenOnce(all);
		const changed = changedSince(journal, entries, undone);
		if (changed) return changed;
		const who = whoIs(journal.people);
		const to = who(tidy(wanted));
		if (to === '') return cannot('To whom? A person needs a name.', undone);
		if (fold(to) === fold(from)) return cannot(`These are ${from}'s already.`, undone);
		const other = entries.find(({entry}) => ![...namesIn(entry)].some(name => who(name) === from));
		if (other) return cannot(`Not every entry is with ${from}.`, undone, `Mark entries of ${from} only.`);
		const renamed = (name: string): string => (who(name) === from ? to : name);
		const changes = entries.map(seen =>
			changing(journal, seen, {...withNames(seen.entry, renamed), edited: now.instant}),
		);
		const count = changes.length === 1 ? 'an entry' : `${changes.length} entries`;
		return {
			id: newId(),
			at: now.instant,
			label: `give ${count} of ${from} to ${to}`,
			entries: changes,
			people: newPeople(journal, changes, now.instant),
		};
	},
});
