import {entriesWith} from '../journal/entries-with.ts';
import type {Journal, Seen} from '../journal/journal.ts';
import type {Person} from '../journal/person/person.ts';
import {whoIs} from '../journal/person/who.ts';
import {labelFor} from './label.ts';
import {changedSince, changing, monthsOf, seenOnce} from './seen.ts';
import {wishing} from './wishing.ts';

/**
 * Takes entries out of the journal. Entries that are linked to them keep their links, so that undo brings everything
 * back as it was, and every reader shows a link that leads nowhere as one (`linksOf`); what they settled stays settled.
 * `leftBehind` tells which they are. Somebody whom only private ones among them named, and of whom nothing else is
 * known, goes with them: they were hidden, and would be left in the list of people by name.
 */
export const remove = wishing<{readonly entries: readonly Seen[]}>({
	kind: 'remove',
	reads: ({entries}) => (entries.some(({entry}) => entry.private) ? 'all' : {months: monthsOf(entries)}),
	decide: (journal, wanted, {now, newId}) => {
		const entries = seenOnce(wanted.entries);
		const label = labelFor(
			'remove',
			entries.map(({entry}) => entry),
		);
		const changes = entries.map(seen => changing(journal, seen));
		return (
			changedSince(journal, entries, 'Nothing was removed.') ?? {
				id: newId(),
				at: now.instant,
				label,
				entries: changes,
				people: onlyNamedIn(journal, entries).map(before => ({before})),
			}
		);
	},
});

/** People whom private ones of these entries name, and nothing else does, nor says more of than the name. */
const onlyNamedIn = (journal: Journal, seen: readonly Seen[]): readonly Person[] => {
	const who = whoIs(journal.people);
	const names = new Set(seen.flatMap(({entry}) => (entry.private ? entry.people.map(who) : [])));
	const gone = new Set(seen.map(({entry}) => entry.id));
	return journal.people.people.filter(
		person =>
			names.has(person.name) &&
			Object.keys(person).every(key => key === 'name' || key === 'created' || key === 'edited') &&
			entriesWith(journal, person.name).every(({id}) => gone.has(id)),
	);
};
