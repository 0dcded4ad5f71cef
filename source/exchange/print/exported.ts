import type {Day} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import type {Journal} from '../../journal/journal.ts';
import {allPersons} from '../../journal/people/people.ts';
import type {Person} from '../../journal/person/person.ts';
import {peopleOf} from '../../journal/person/who.ts';

/** What goes out: entries in the order of time, and the people in the order of their names. */
export type Exported = {
	readonly entries: readonly Entry[];
	readonly people: readonly Person[];
	/** The names of an entry's people as people.json has them. */
	readonly peopleOf: (entry: Entry) => readonly string[];
	readonly today: Day;
};

/** What goes out of a journal: all of it, or the entries that `isWanted` takes and the people whom they name. */
export const exported = (journal: Journal, today: Day, isWanted?: (entry: Entry) => boolean): Exported => {
	const all = journal.months.toReversed().flatMap(month => month.entries);
	const entries = isWanted ? all.filter(isWanted) : all;
	const namesOf = (entry: Entry): readonly string[] => peopleOf(entry, journal.people);
	const names = new Set(entries.flatMap(namesOf));
	const people = isWanted ? allPersons(journal).filter(({name}) => names.has(name)) : allPersons(journal);
	return {entries, people, peopleOf: namesOf, today};
};
