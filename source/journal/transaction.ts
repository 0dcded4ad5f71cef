import type {Instant} from './day.ts';
import {type MonthName, monthOf} from './day.ts';
import type {Entry} from './entry.ts';
import {type Journal, monthNamed, withMonths} from './journal.ts';
import {changeMonth, emptyMonth, type Month} from './month.ts';
import {fold} from './names.ts';
import {changePeople, type People, type Person} from './person/person.ts';

/** One entry or person as it was and as it will be. Without `before` it is added, without `after` removed. */
export type Change<Thing> = {readonly before?: Thing; readonly after?: Thing};

/**
 * The change of an entry. `from`, `to`: the months in whose files it is before and after, only where these are not the
 * months of its dates: a hand or a sync tool put it there. They tell two entries of one id in two months apart.
 */
export type EntryChange = Change<Entry> & {readonly from?: MonthName; readonly to?: MonthName};

/** The month whose file a change takes an entry out of; undefined where it adds one. */
export const fromMonth = ({before, from}: EntryChange): MonthName | undefined =>
	before && (from ?? monthOf(before.date));

/** The month into whose file a change puts an entry; undefined where it removes one. */
export const toMonth = ({after, to}: EntryChange): MonthName | undefined => after && (to ?? monthOf(after.date));

/** All of it happens, or none of it: the unit of writing, of undo and of the history. */
export type Transaction = {
	readonly id: string;
	readonly at: Instant;
	/** What the person did, for the log and for "undid: …": `add coffee with Ada Lovelace`. */
	readonly label: string;
	readonly entries: readonly EntryChange[];
	readonly people: readonly Change<Person>[];
};

/** What a command reports of a transaction, as `--json` prints it. */
export type Outcome = {
	readonly added: readonly Entry[];
	readonly changed: readonly Entry[];
	readonly removed: readonly Entry[];
	readonly people: readonly Person[];
};

const defined = <Thing>(things: readonly (Thing | undefined)[]): Thing[] => things.filter(thing => thing !== undefined);

export const outcome = (transaction: Transaction): Outcome => ({
	added: defined(transaction.entries.map(({before, after}) => (before ? undefined : after))),
	changed: defined(transaction.entries.map(({before, after}) => (before ? after : undefined))),
	removed: defined(transaction.entries.map(({before, after}) => (after ? undefined : before))),
	people: defined(transaction.people.map(({before, after}) => (before ? undefined : after))),
});

const invertChange = <Thing>({before, after}: Change<Thing>): Change<Thing> => ({
	...(after && {before: after}),
	...(before && {after: before}),
});

/** The transaction that takes this one back. `id` and `at` are the new one's own. */
export const invert = (transaction: Transaction, id: string, at: Instant): Transaction => ({
	id,
	at,
	label: transaction.label,
	entries: transaction.entries.map(change => ({
		...invertChange(change),
		...(change.to && {from: change.to}),
		...(change.from && {to: change.from}),
	})),
	people: transaction.people.map(invertChange),
});

/** The months whose files a transaction touches. */
export const monthsTouched = (transaction: Transaction): readonly MonthName[] => [
	...new Set(
		transaction.entries.flatMap(change => [fromMonth(change), toMonth(change)].filter(name => name !== undefined)),
	),
];

/** What a transaction does to the file of one month: what it takes out there, and what it puts in. */
export const changesIn = (name: MonthName, {entries}: Pick<Transaction, 'entries'>): readonly Change<Entry>[] =>
	entries.flatMap(change => {
		const [isFrom, isTo] = [fromMonth(change) === name, toMonth(change) === name];
		return isFrom || isTo
			? [{...(isFrom && change.before && {before: change.before}), ...(isTo && change.after && {after: change.after})}]
			: [];
	});

/** The month after the changes of its file; the same month where there are none. */
export const applyToMonth = (month: Month, changes: readonly Change<Entry>[]): Month =>
	changes.length === 0
		? month
		: changeMonth(
				month,
				new Set(defined(changes.map(({before}) => before?.id))),
				defined(changes.map(({after}) => after)),
			);

/** The people after a transaction; the same where it touches none. */
export const applyToPeople = (people: People, transaction: Pick<Transaction, 'people'>): People =>
	transaction.people.length === 0
		? people
		: changePeople(
				people,
				new Set(transaction.people.flatMap(({before}) => (before ? [fold(before.name)] : []))),
				defined(transaction.people.map(({after}) => after)),
			);

/** The journal after a transaction. Months that it touches must be in memory, or be new. */
export const apply = (journal: Journal, transaction: Transaction): Journal => {
	const months = monthsTouched(transaction).map(name =>
		applyToMonth(monthNamed(journal, name) ?? emptyMonth(name), changesIn(name, transaction)),
	);
	return {...withMonths(journal, months), people: applyToPeople(journal.people, transaction)};
};
