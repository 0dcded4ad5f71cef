import {merged} from './by-month.ts';
import {namesIn} from './entries-with.ts';
import type {Entry} from './entry.ts';
import type {Journal} from './journal.ts';
import type {KeptMonth, KeptMonths} from './kept-month.ts';
import type {Month} from './month.ts';
import type {People, Person} from './person/person.ts';
import {whoIs} from './person/who.ts';
import {remembered} from './remember.ts';
import type {Change, Transaction} from './transaction.ts';

/**
 * The one door that decides what somebody may see who looks over the shoulder: no private entry, nobody who is known
 * from private entries alone, and no change of either. Whatever prints or draws gets its journal or transaction here.
 */

/** Ids of the entries that were left out of a month. */
const leftOut = new WeakMap<Month, ReadonlySet<string>>();

/** A month without its private entries; the same one where it has none. */
export const withoutPrivateOf = remembered((month: Month): Month => {
	const hidden = month.entries.filter(entry => entry.private);
	if (hidden.length === 0) return month;
	const shown = {...month, entries: month.entries.filter(entry => !entry.private)};
	leftOut.set(shown, new Set(hidden.map(({id}) => id)));
	return shown;
});

/**
 * Whether the entry with this id is there, and was left out of the journal as private: a link to it is no broken one.
 */
export const isLeftOut = (journal: Journal, id: string): boolean =>
	journal.months.some(month => leftOut.get(month)?.has(id));

/** The names in entries as they are spelt there, in private ones and in those that are not. */
const namesBySide = merged(
	(month): {readonly hidden: ReadonlySet<string>; readonly shown: ReadonlySet<string>} => ({
		hidden: new Set(month.entries.flatMap(entry => (entry.private ? [...namesIn(entry)] : []))),
		shown: new Set(month.entries.flatMap(entry => (entry.private ? [] : [...namesIn(entry)]))),
	}),
	parts => ({hidden: union(parts.map(({hidden}) => hidden)), shown: union(parts.map(({shown}) => shown))}),
);

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => {
	const all = new Set<string>();
	for (const set of sets) for (const one of set) all.add(one);
	return all;
};

/** A month that is known without its private entries; the same one where it has none. */
const knownWithoutPrivate = remembered((month: KeptMonth): KeptMonth => {
	const {open, ...rest} = month;
	return open ? {...rest, whole: open} : month;
});

/** The names in private entries of months that are known and in no other entry of theirs. */
const hiddenInKnown = remembered(({whole, open}: KeptMonth): readonly string[] => {
	const shown = new Set(open?.people.map(({name}) => name));
	return open ? whole.people.flatMap(({name}) => (shown.has(name) ? [] : [name])) : [];
});

/** Every name in an entry of months that are known that is not private. */
const shownInKnown = ({months, together = []}: KeptMonths): Iterable<string> => {
	const others = months.filter(({name}) => !together.some(one => one.months.has(name)));
	return [
		...together.flatMap(({open}) => open.people),
		...others.flatMap(({whole, open}) => (open ?? whole).people),
	].map(({name}) => name);
};

/**
 * The people whom only private entries name, of a whole journal, as `whoIs` has them: as far as months are in memory or
 * known.
 */
export const hiddenPeople = remembered((journal: Journal): ReadonlySet<string> => {
	const {known} = journal;
	const read = namesBySide(journal);
	const hidden = [...read.hidden, ...(known?.months.flatMap(hiddenInKnown) ?? [])];
	if (hidden.length === 0) return new Set();
	const who = whoIs(journal.people);
	const names = new Set(hidden.map(who));
	for (const name of [...read.shown, ...(known ? shownInKnown(known) : [])]) names.delete(who(name));
	return names;
});

const openPeople = remembered((_: People) => new Map<string, People>());

/** The people without these, nor a word of who was introduced by one of them. The same object for the same names. */
const withoutPeople = (people: People, hidden: ReadonlySet<string>): People => {
	if (hidden.size === 0) return people;
	const known = openPeople(people);
	const key = [...hidden].sort().join('\n');
	let shown = known.get(key);
	if (!shown) {
		const who = whoIs(people);
		shown = {
			...people,
			people: people.people
				.filter(({name}) => !hidden.has(name))
				.map(person => withoutIntroducer(person, name => hidden.has(who(name)))),
		};
		known.clear();
		known.set(key, shown);
	}
	return shown;
};

const withoutIntroducer = (person: Person, isHidden: (name: string) => boolean): Person => {
	const {introducedBy, ...rest} = person;
	return introducedBy !== undefined && isHidden(introducedBy) ? rest : person;
};

/** What is known of months, without private entries; the same where none has some. */
const knownOpen = remembered((known: KeptMonths): KeptMonths => {
	const months = known.months.map(knownWithoutPrivate);
	if (months.every((month, at) => month === known.months[at])) return known;
	return {months, ...(known.together && {together: known.together.map(one => ({...one, whole: one.open}))})};
});

/** The journal as somebody may see it who looks over the shoulder. The same one where nothing in it is private. */
export const withoutPrivate = remembered((journal: Journal): Journal => {
	const months = journal.months.map(withoutPrivateOf);
	const known = journal.known && knownOpen(journal.known);
	if (known === journal.known && months.every((month, at) => month === journal.months[at])) return journal;
	const people = withoutPeople(journal.people, hiddenPeople(journal));
	return {...journal, months, people, ...(known && {known})};
});

/** Ids of all entries that are private in the journal, or were so before or after one of the changes. */
export const privateIds = (journal: Journal, transactions: readonly Transaction[]): ReadonlySet<string> => {
	const ids = new Set<string>();
	for (const month of journal.months) for (const id of leftOut.get(withoutPrivateOf(month)) ?? []) ids.add(id);
	for (const {entries} of transactions)
		for (const {before, after} of entries) for (const entry of [before, after]) if (entry?.private) ids.add(entry.id);
	return ids;
};

/**
 * A transaction as it may be told of: without changes of private entries, and of people whom nothing else names. Its
 * label, which may name what was left out, then says no more than what was done. `journal` is the whole one, and
 * `hidden` what `privateIds` gives. The same transaction where nothing is left out.
 */
export const openTransaction = (
	transaction: Transaction,
	journal: Journal,
	hidden = privateIds(journal, [transaction]),
): Transaction => {
	const isShown = ({before, after}: Change<Entry>): boolean => !hidden.has((before ?? after)?.id ?? '');
	const entries = transaction.entries.filter(isShown);
	const away = hiddenPeople(journal);
	const shownNames = new Set(entries.flatMap(namesOf));
	const onlyHere = new Set(transaction.entries.filter(change => !isShown(change)).flatMap(namesOf));
	for (const {name} of withoutPrivate(journal).people.people) onlyHere.delete(name);
	const people = transaction.people.filter(({before, after}) =>
		[before, after].every(
			person => !person || shownNames.has(person.name) || !(away.has(person.name) || onlyHere.has(person.name)),
		),
	);
	if (entries.length === transaction.entries.length && people.length === transaction.people.length) return transaction;
	return {
		...transaction,
		entries,
		people,
		label: isOfPeople(transaction) && people.length > 0 ? transaction.label : openLabel(transaction),
	};
};

const namesOf = ({before, after}: Change<Entry>): readonly string[] =>
	[before, after].flatMap(entry => (entry ? [...namesIn(entry)] : []));

/** Labels that name people, or a backup, and no entry. */
const isOfPeople = ({label}: Transaction): boolean => /^(?:rename|merge|tell|restore) /.test(label);

/** The word for what was done; of what became private, or public again, the two that say so. */
const openLabel = ({label}: Transaction): string =>
	/^make (?:private|public)(?= )/.exec(label)?.[0] ?? `${/^\S*/.exec(label)?.[0] ?? ''} (private)`;

/** The label of a transaction as it may be said by whoever knows nothing but the transaction. */
export const safeLabel = (transaction: Transaction): string =>
	transaction.entries.some(({before, after}) => before?.private || after?.private) && !isOfPeople(transaction)
		? openLabel(transaction)
		: transaction.label;
