import type {Instant} from './day.ts';
import {type MonthName, monthOf} from './day.ts';
import type {Entry} from './entry.ts';
import {findEntry, type Journal, monthNamed, withMonths} from './journal.ts';
import {changeMonth, emptyMonth, type Month} from './month.ts';
import {fold} from './names.ts';
import {changePeople, type People, type Person} from './people/person.ts';

/** One entry or person as it was and as it will be. Without `before` it is added, without `after` removed. */
export type Change<Thing> = {readonly before?: Thing; readonly after?: Thing};

/** All of it happens, or none of it: the unit of writing, of undo and of the history. */
export type Transaction = {
	readonly id: string;
	readonly at: Instant;
	/** What the person did, for the log and for "undid: …": `add coffee with Ada Lovelace`. */
	readonly label: string;
	readonly entries: readonly Change<Entry>[];
	readonly people: readonly Change<Person>[];
};

/** What a command reports of a transaction, as `--json` prints it. */
export type Outcome = {readonly added: readonly Entry[]; readonly changed: readonly Entry[]; readonly removed: readonly Entry[]; readonly people: readonly Person[]};

const defined = <Thing>(things: readonly (Thing | undefined)[]): Thing[] => things.filter(thing => thing !== undefined);

export const outcome = (transaction: Transaction): Outcome => ({
	added: defined(transaction.entries.map(({before, after}) => (before ? undefined : after))),
	changed: defined(transaction.entries.map(({before, after}) => (before ? after : undefined))),
	removed: defined(transaction.entries.map(({before, after}) => (after ? undefined : before))),
	people: defined(transaction.people.map(({before, after}) => (before ? undefined : after))),
});

const invertChange = <Thing>({before, after}: Change<Thing>): Change<Thing> => ({...(after && {before: after}), ...(before && {after: before})});

/** The transaction that takes this one back. `id` and `at` are the new one's own. */
export const invert = (transaction: Transaction, id: string, at: Instant): Transaction => ({
	id,
	at,
	label: transaction.label,
	entries: transaction.entries.map(invertChange),
	people: transaction.people.map(invertChange),
});

/** The months that a transaction touches, by where each entry is (a hand may have put it in another file) and will be. */
export const monthsTouched = (journal: Journal, transaction: Transaction): readonly MonthName[] => [
	...new Set(
		transaction.entries.flatMap(({before, after}) => [
			...(before ? [findEntry(journal, before.id)?.month.name ?? monthOf(before.date)] : []),
			...(after ? [monthOf(after.date)] : []),
		]),
	),
];

/** The month after a transaction; the same month where the transaction does not touch it. */
export const applyToMonth = (month: Month, transaction: Transaction): Month => {
	const here = new Set(month.entries.map(entry => entry.id));
	const out = new Set(transaction.entries.flatMap(({before}) => (before && here.has(before.id) ? [before.id] : [])));
	const put = transaction.entries.flatMap(({after}) => (after && monthOf(after.date) === month.name ? [after] : []));
	return out.size === 0 && put.length === 0 ? month : changeMonth(month, out, put);
};

/** The people after a transaction; the same where it touches none. */
export const applyToPeople = (people: People, transaction: Transaction): People =>
	transaction.people.length === 0
		? people
		: changePeople(people, new Set(transaction.people.flatMap(({before}) => (before ? [fold(before.name)] : []))), defined(transaction.people.map(({after}) => after)));

/** The journal after a transaction. Months that it touches must be in memory, or be new. */
export const apply = (journal: Journal, transaction: Transaction): Journal => {
	const months = monthsTouched(journal, transaction).map(name => applyToMonth(monthNamed(journal, name) ?? emptyMonth(name), transaction));
	return {...withMonths(journal, months), people: applyToPeople(journal.people, transaction)};
};
