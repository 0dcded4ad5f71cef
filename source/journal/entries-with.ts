import {merged} from './by-month.ts';
import {compareEntries, type Entry} from './entry.ts';
import type {Journal} from './journal.ts';
import type {Month} from './month.ts';
import {whoIs} from './person/who.ts';
import {remembered} from './remember.ts';
import {type DayGroup, groupByDay} from './timeline.ts';

/** The entries of a month by the names of those whom they are with or about; oldest first. */
const byName = remembered((month: Month): ReadonlyMap<string, readonly Entry[]> => {
	const all = new Map<string, Entry[]>();
	for (const entry of month.entries) {
		for (const name of namesIn(entry)) {
			const entries = all.get(name);
			if (entries) entries.push(entry);
			else all.set(name, [entry]);
		}
	}
	return all;
});

/** Everyone whom an entry is with or about, each spelling once. */
export const namesIn = ({people, about}: Entry): Iterable<string> => {
	if (about) return new Set([...people, ...about]);
	return people.length > 1 ? new Set(people) : people;
};

/** Every name that is in an entry. */
const names = merged(
	(month): ReadonlySet<string> => new Set(byName(month).keys()),
	parts => new Set(parts.flatMap(part => [...part])),
);

/** The spellings in entries that mean each person. */
const spellings = remembered((journal: Journal): ReadonlyMap<string, readonly string[]> => {
	const who = whoIs(journal.people);
	return Map.groupBy(names(journal), who);
});

/** Everything with a person among the months in memory, oldest first. `name` as `whoIs` gives it. */
export const entriesWith = (journal: Journal, name: string): readonly Entry[] => {
	const who = whoIs(journal.people);
	const all = entriesNaming(journal, name);
	return all.some(({about}) => about)
		? all.filter(entry => !entry.about || entry.people.some(one => who(one) === name))
		: all;
};

/** The same, and what is about them. */
export const entriesNaming = (journal: Journal, name: string): readonly Entry[] => {
	const written = spellings(journal).get(name) ?? [];
	const all: Entry[] = [];
	// Months come newest first.
	for (let at = journal.months.length - 1; at >= 0; at--) {
		const here = byName(journal.months[at] as Month);
		const [first = [], ...others] = written.map(spelling => here.get(spelling) ?? []);
		all.push(...(others.length === 0 ? first : [...new Set([first, ...others].flat())].sort(compareEntries)));
	}
	return all;
};

/** Everything with a person and about them by day, newest day first. */
export const timelineWith = (journal: Journal, name: string): readonly DayGroup[] =>
	groupByDay(entriesNaming(journal, name));
