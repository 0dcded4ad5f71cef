import type {Instant} from '../day.ts';
import type {Entry} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {fold} from '../names.ts';
import type {Person} from '../person/person.ts';
import type {Change} from '../transaction.ts';

/**
 * People named in the entries, as those who are there or whom it is about, who are not in people.json yet, in the order
 * in which they are named.
 */
export const newPeople = (
	journal: Journal,
	changes: readonly Change<Entry>[],
	instant: Instant,
): readonly Change<Person>[] => {
	const known = new Set(journal.people.people.map(person => fold(person.name)));
	const added: Change<Person>[] = [];
	for (const name of changes.flatMap(({after}) => [...(after?.people ?? []), ...aboutOf(after)])) {
		if (known.has(fold(name))) continue;
		known.add(fold(name));
		added.push({after: {name, created: instant, edited: instant}});
	}
	return added;
};

/** Whom it is about, besides its people. */
const aboutOf = (entry: Entry | undefined): readonly string[] =>
	entry !== undefined && 'about' in entry ? (entry.about ?? []) : [];
