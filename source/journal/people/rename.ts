import type {Context} from '../compose.ts';
import type {Entry} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {fold} from '../names.ts';
import type {Change, Transaction} from '../transaction.ts';
import {entriesNaming} from './entries-with.ts';
import type {Person} from './person.ts';
import {whoIs} from './who.ts';

/** A name or another text of one line as it is kept: one spelling in Unicode, spaces folded, none at either end. */
export const tidy = (text: string): string => text.toWellFormed().normalize('NFC').replaceAll(/\s+/g, ' ').trim();

/** Texts without repeats (by `fold`) and without those left out; the first spelling stays. */
export const union = (texts: readonly string[], without: readonly string[] = []): readonly string[] => {
	const seen = new Set(without.map(fold));
	return texts.filter(text => !seen.has(fold(text)) && seen.add(fold(text)));
};

/**
 * The transaction that gives a person another name, in people.json and in every entry; the texts of entries stay as
 * they were typed. The old name is kept as an alias. All months must be in memory. Returns what is wrong, as a sentence.
 */
export const rename = (journal: Journal, person: Person, to: string, context: Context): Transaction | string => {
	const name = tidy(to);
	const refused = refuseName(journal, person.name, name) ?? refuseUnread(journal);
	if (refused !== undefined) return refused;
	return {
		id: context.newId(),
		at: context.now.instant,
		label: `rename ${person.name} to ${name}`,
		entries: renamedEntries(journal, person.name, name, context),
		people: [
			{...(isKept(journal, person) && {before: person}), after: withAliases({...person, name, edited: context.now.instant}, [...(person.aliases ?? []), person.name])},
			...introducedBy(journal, person.name, name, context, new Set([person.name])),
		],
	};
};

/** Why somebody cannot be called `to`, a tidy name, as a sentence or two; undefined where they can. */
export const refuseName = ({people}: Journal, from: string, to: string): string | undefined => {
	if (to === '') return `${from} needs a name; nothing was renamed.`;
	if (to === from) return `${from} is called so already.`;
	const taken = people.people.find(({name}) => name !== from && fold(name) === fold(to));
	return taken && `There is ${taken.name} already. To make one person of two, merge them.`;
};

/** Whether somebody is in people.json; somebody whom only entries name is added. */
export const isKept = (journal: Journal, person: Person): boolean => journal.people.people.includes(person);

/** Why names cannot be changed now; undefined where they can. A month left out would keep the old name. */
export const refuseUnread = ({unread}: Journal): string | undefined =>
	unread.length > 0 ? 'Not every month of the journal is read yet, so no name was changed. Try again.' : undefined;

/** Every entry with a person or about them, with another name in their place. */
export const renamedEntries = (journal: Journal, from: string, to: string, {now}: Context): readonly Change<Entry>[] => {
	const who = whoIs(journal.people);
	const renamed = (names: readonly string[]): readonly string[] => [...new Set(names.map(name => (who(name) === from ? to : name)))];
	return entriesNaming(journal, from).map(before => ({
		before,
		after: {...before, people: renamed(before.people), ...(before.about && {about: renamed(before.about)}), edited: now.instant},
	}));
};

/** Those whom a person introduced, saying so with another name. */
export const introducedBy = (journal: Journal, from: string, to: string, {now}: Context, without: ReadonlySet<string>): readonly Change<Person>[] =>
	journal.people.people
		.filter(person => !without.has(person.name) && person.introducedBy !== undefined && fold(person.introducedBy) === fold(from))
		.map(before => ({before, after: {...before, introducedBy: to, edited: now.instant}}));

/** The person with these other names, without the one they have. */
export const withAliases = ({aliases: _, ...person}: Person, aliases: readonly string[]): Person => {
	const others = union(aliases, [person.name]);
	return others.length > 0 ? {...person, aliases: others} : person;
};
