import {byName, listed} from '../by-month.ts';
import type {Day} from '../day.ts';
import {entriesWith} from '../entries-with.ts';
import {compareEntries, compareText, type Favour, owes} from '../entry.ts';
import type {Journal} from '../journal.ts';
import {openFavoursKept} from '../kept/open.ts';
import {byNameOverKept, overKept} from '../kept/over-kept.ts';
import type {Month} from '../month.ts';
import {fold} from '../names.ts';
import {whoIs} from '../person/who.ts';
import {rememberedWith} from '../remember.ts';

/** What is owed, in favours. A favour of several people counts once in the totals, and once with each of them. */
export type Ledger = {
	/** Favours that you owe. */
	readonly owe: number;
	/** Favours that others owe you. */
	readonly owed: number;
	/** Those with most open first, then by the oldest, then by name. Nobody with nothing. */
	readonly people: readonly Account[];
};

/** What is open with one person, either way: what needs attention first. */
export type Account = {
	/** As in people.json; empty for favours that name nobody. */
	readonly name: string;
	readonly owe: readonly Favour[];
	readonly owed: readonly Favour[];
	/** Newest first. Empty in a ledger of what is open. */
	readonly settled: readonly Favour[];
};

const favoursInMonth = (month: Month): readonly Favour[] => month.entries.filter(entry => entry.kind === 'favour');
const favours = listed(favoursInMonth);
/** Every favour of the journal, settled ones too; oldest first. */
export const allFavours: (journal: Journal) => readonly Favour[] = favours;

/** Every favour that somebody still owes; oldest first. */
export const openFavours: (journal: Journal) => readonly Favour[] = openFavoursKept;

/** Favours that you owe and that you are owed, each counted once. */
export const balance: (journal: Journal) => {readonly owe: number; readonly owed: number} = overKept(
	({counts: {owe, owed}}) => ({owe, owed}),
	parts => ({
		owe: parts.reduce((sum, {owe}) => sum + owe, 0),
		owed: parts.reduce((sum, {owed}) => sum + owed, 0),
	}),
);

/** Whether this is a promise with a date that has passed. Nothing else is ever overdue. */
export const isOverdue = (favour: Favour, today: Day): boolean =>
	favour.state === 'promised' && favour.due !== undefined && favour.due < today;

/** What needs attention first: overdue promises by their date, then the oldest favour. For `sort`. */
export const byAttention =
	(today: Day) =>
	(a: Favour, b: Favour): number => {
		const lateA = isOverdue(a, today);
		const lateB = isOverdue(b, today);
		if (lateA !== lateB) return lateA ? -1 : 1;
		return (lateA ? compareText(a.due ?? '', b.due ?? '') : 0) || compareEntries(a, b);
	};

/** Favours, which come oldest first, by each name as it is spelt in them; those without a name under the empty one. */
const named = (of: readonly Favour[]): ReadonlyMap<string, readonly Favour[]> => {
	const all = new Map<string, Favour[]>();
	for (const favour of of) {
		for (const name of favour.people.length > 0 ? new Set(favour.people) : ['']) {
			const theirs = all.get(name);
			if (theirs) theirs.push(favour);
			else all.set(name, [favour]);
		}
	}
	return all;
};
const openByName = byNameOverKept(({favours}) => named(favours));
const allByName = byName(month => named(favoursInMonth(month)));

/** Favours of one person, which come oldest first, as an account has them; and the day of the oldest that is open. */
const sides = rememberedWith((of: readonly Favour[], today: Day): Omit<Account, 'name'> & {readonly oldest: string} => {
	const by = Map.groupBy(of, owes);
	const you = by.get('you') ?? [];
	const they = by.get('they') ?? [];
	return {
		owe: lateFirst(you, today),
		owed: lateFirst(they, today),
		settled: (by.get(undefined) ?? []).reverse(),
		oldest: [you[0]?.date ?? '~', they[0]?.date ?? '~'].sort()[0] ?? '~',
	};
});

/** Everyone with whom there is one of these favours, which are listed by the names as they are spelt. */
const accounts = (journal: Journal, spelt: ReadonlyMap<string, readonly Favour[]>, today: Day): readonly Account[] => {
	const who = whoIs(journal.people);
	const byPerson = new Map<string, readonly Favour[]>();
	for (const [spelling, theirs] of spelt) {
		const name = spelling === '' ? '' : who(spelling);
		const before = byPerson.get(name);
		byPerson.set(name, before ? [...new Set([...before, ...theirs])].sort(compareEntries) : theirs);
	}
	return Array.from(byPerson, ([name, theirs]) => ({name, ...sides(theirs, today)}))
		.sort(
			(a, b) =>
				b.owe.length + b.owed.length - a.owe.length - a.owed.length ||
				compareText(a.oldest, b.oldest) ||
				compareText(fold(a.name), fold(b.name)) ||
				compareText(a.name, b.name),
		)
		.map(({oldest: _, ...account}) => account);
};

/** What is open now, with everyone with whom something is. */
export const ledger = rememberedWith(
	(journal: Journal, today: Day): Ledger => ({
		...balance(journal),
		people: accounts(journal, openByName(journal), today),
	}),
);

/** The same with the settled favours of everyone with whom there was ever one. */
export const wholeLedger = rememberedWith(
	(journal: Journal, today: Day): Ledger => ({
		...balance(journal),
		people: accounts(journal, allByName(journal), today),
	}),
);

/** Favours that come oldest first, by attention: nearly all as they come, for few promises are overdue. */
const lateFirst = (favours: readonly Favour[], today: Day): readonly Favour[] => {
	const late = favours.filter(favour => isOverdue(favour, today));
	return late.length === 0
		? favours
		: [...late.sort(byAttention(today)), ...favours.filter(favour => !isOverdue(favour, today))];
};

/**
 * The account of one person, settled favours included. `name` as in people.json; empty for favours that name nobody.
 */
export const accountOf = (journal: Journal, name: string, today: Day): Account => {
	const theirs =
		name === ''
			? (allByName(journal).get('') ?? [])
			: entriesWith(journal, name).filter(entry => entry.kind === 'favour');
	const {oldest: _, ...account} = sides(theirs, today);
	return {name, ...account};
};

/**
 * Those with whom something is open on this side, whoever needs attention first: the rows of a section of the ledger.
 */
export const sideOfLedger = ({people}: Ledger, side: 'owe' | 'owed', today: Day): readonly Account[] => {
	const attention = byAttention(today);
	return people
		.flatMap(account => {
			const [first] = account[side];
			return first ? [{account, first}] : [];
		})
		.sort((a, b) => attention(a.first, b.first) || compareText(a.account.name, b.account.name))
		.map(({account}) => account);
};
