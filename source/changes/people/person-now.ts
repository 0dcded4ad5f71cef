import {personConflict} from '../../journal/conflict.ts';
import {namesIn} from '../../journal/entries-with.ts';
import type {Journal} from '../../journal/journal.ts';
import {fold} from '../../journal/names.ts';
import {allPersons} from '../../journal/people/people.ts';
import type {Person} from '../../journal/person/person.ts';
import {whoIs} from '../../journal/person/who.ts';
import type {Change, EntryChange} from '../../journal/transaction.ts';
import type {Context} from '../../journal/wish.ts';
import {cannot, isRefusal, type Refusal} from '../../refusal.ts';
import {changing} from '../seen.ts';
import {withNames} from '../who-now.ts';

/** A name or another text of one line as it is kept: one spelling in Unicode, spaces folded, none at either end. */
export const tidy = (text: string): string => text.toWellFormed().normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** Texts without repeats (by `fold`) and without those left out; the first spelling stays. */
export const union = (texts: readonly string[], without: readonly string[] = []): readonly string[] => {
	const seen = new Set(without.map(fold));
	return texts.filter(text => !seen.has(fold(text)) && seen.add(fold(text)));
};

/** The person with these other names, without the one they have. */
export const withAliases = ({aliases: _, ...person}: Person, aliases: readonly string[]): Person => {
	const others = union(aliases, [person.name]);
	return others.length > 0 ? {...person, aliases: others} : person;
};

/** Whether somebody is in people.json; somebody whom only entries name is added. */
export const isKept = (journal: Journal, person: Person): boolean => journal.people.people.includes(person);

/** Somebody who was seen, as they are now; or why not: they were taken out, or renamed. */
export const personNow = (journal: Journal, seen: Person, undone: string): Person | Refusal => {
	const name = whoIs(journal.people)(seen.name);
	const now = allPersons(journal).find(person => person.name === name);
	return now?.name === seen.name ? now : personConflict(seen, now, undefined, undone);
};

/** The same for two people at once. */
export const bothNow = (
	journal: Journal,
	[first, other]: readonly [Person, Person],
	undone: string,
): readonly [Person, Person] | Refusal => {
	const one = personNow(journal, first, undone);
	if (isRefusal(one)) return one;
	const two = personNow(journal, other, undone);
	return isRefusal(two) ? two : [one, two];
};

/** Why names cannot be changed now; undefined where they can. A month left out would keep the old name. */
export const refuseUnread = ({unread}: Journal): Refusal | undefined =>
	unread.length === 0
		? undefined
		: cannot(
				'Not every month of the journal is read yet, so no name was changed.',
				'Nothing was changed.',
				'Try again.',
			);

/** Every entry with a person or about them, with another name in their place. */
export const renamedEntries = (journal: Journal, from: string, to: string, {now}: Context): readonly EntryChange[] => {
	const who = whoIs(journal.people);
	const renamed = (name: string): string => (who(name) === from ? to : name);
	return journal.months.flatMap(({name: month, entries}) =>
		entries
			.filter(entry => [...namesIn(entry)].some(name => who(name) === from))
			.map(entry => changing(journal, {entry, month}, {...withNames(entry, renamed), edited: now.instant})),
	);
};

/** Those whom a person introduced, saying so with another name. */
export const introducedBy = (
	journal: Journal,
	from: string,
	to: string,
	{now}: Context,
	without: ReadonlySet<string>,
): readonly Change<Person>[] =>
	journal.people.people
		.filter(({name, introducedBy: by}) => !without.has(name) && by !== undefined && fold(by) === fold(from))
		.map(before => ({before, after: {...before, introducedBy: to, edited: now.instant}}));
