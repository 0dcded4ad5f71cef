import type {Day} from '../day.ts';
import {compareEntries, compareText, type Favour, owes} from '../entry.ts';
import type {Journal} from '../journal.ts';
import type {Month} from '../month.ts';
import {fold} from '../names.ts';
import {entriesWith} from '../people/entries-with.ts';
import {peopleOf, whoIs} from '../people/who.ts';
import {listed, merged, remembered, rememberedWith} from '../remember.ts';

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

const favours = listed(month => month.entries.filter(entry => entry.kind === 'favour'));
const openInMonth = remembered((month: Month): readonly Favour[] => month.entries.filter(entry => entry.kind === 'favour' && entry.state !== 'settled') as readonly Favour[]);
const open = listed(openInMonth);
const count = merged(
	month => {
		const all = openInMonth(month);
		const owe = all.filter(favour => owes(favour) === 'you').length;
		return {owe, owed: all.length - owe};
	},
	parts => parts.reduce((sum, {owe, owed}) => ({owe: sum.owe + owe, owed: sum.owed + owed}), {owe: 0, owed: 0}),
);

/** Every favour of the journal, settled ones too; oldest first. */
export const allFavours: (journal: Journal) => readonly Favour[] = favours;

/** Every favour that somebody still owes; oldest first. */
export const openFavours: (journal: Journal) => readonly Favour[] = open;

/** Favours that you owe and that you are owed, each counted once. */
export const balance: (journal: Journal) => {readonly owe: number; readonly owed: number} = count;

/** Whether this is a promise with a date that has passed. Nothing else is ever overdue. */
export const isOverdue = (favour: Favour, today: Day): boolean => favour.state === 'promised' && favour.due !== undefined && favour.due < today;

/** What needs attention first: overdue promises by their date, then the oldest favour. For `sort`. */
export const byAttention =
	(today: Day) =>
	(a: Favour, b: Favour): number => {
		const lateA = isOverdue(a, today);
		const lateB = isOverdue(b, today);
		if (lateA !== lateB) return lateA ? -1 : 1;
		return (lateA ? compareText(a.due ?? '', b.due ?? '') : 0) || compareEntries(a, b);
	};

/** The open favours of each name as it is spelt in them, oldest first; of those without a name under the empty one. */
const openByName = merged(
	(month): ReadonlyMap<string, Sides> => {
		const all = new Map<string, {owe: Favour[]; owed: Favour[]}>();
		for (const favour of openInMonth(month)) {
			const side = owes(favour) === 'you' ? 'owe' : 'owed';
			for (const name of favour.people.length > 0 ? new Set(favour.people) : ['']) {
				const sides = all.get(name) ?? {owe: [], owed: []};
				sides[side].push(favour);
				all.set(name, sides);
			}
		}
		return all;
	},
	parts => {
		const all = new Map<string, {owe: Favour[]; owed: Favour[]}>();
		for (const part of parts) {
			for (const [name, {owe, owed}] of part) {
				const sides = all.get(name);
				if (!sides) all.set(name, {owe: [...owe], owed: [...owed]});
				else {
					sides.owe.push(...owe);
					sides.owed.push(...owed);
				}
			}
		}
		return all;
	},
);
type Sides = {readonly owe: readonly Favour[]; readonly owed: readonly Favour[]};

const both = (a: readonly Favour[], b: readonly Favour[]): readonly Favour[] => [...new Set([...a, ...b])].sort(compareEntries);

/** What is open now, with everyone with whom something is. */
export const ledger = rememberedWith((journal: Journal, today: Day): Ledger => {
	const who = whoIs(journal.people);
	const byPerson = new Map<string, Growing>();
	for (const [spelt, {owe, owed}] of openByName(journal)) {
		const name = spelt === '' ? '' : who(spelt);
		const before = byPerson.get(name);
		byPerson.set(name, before ? {name, owe: both(before.owe, owe), owed: both(before.owed, owed), settled: []} : {name, owe, owed, settled: []});
	}
	return {...balance(journal), people: inOrder(byPerson.values(), today)};
});

/** The same with the settled favours of everyone with whom there was ever one. */
export const wholeLedger = rememberedWith((journal: Journal, today: Day): Ledger => ({...balance(journal), people: accounts(journal, favours(journal), today)}));

/** An account whose favours come oldest first. */
type Growing = Account;

/** These favours, which come oldest first, by the people that they are with. */
const accounts = (journal: Journal, of: readonly Favour[], today: Day): readonly Account[] => {
	const byName = new Map<string, {name: string; owe: Favour[]; owed: Favour[]; settled: Favour[]}>();
	for (const favour of of) {
		const side = owes(favour);
		const names = peopleOf(favour, journal.people);
		for (const name of names.length > 0 ? names : ['']) {
			let account = byName.get(name);
			if (!account) {
				account = {name, owe: [], owed: [], settled: []};
				byName.set(name, account);
			}
			account[side === 'you' ? 'owe' : side === 'they' ? 'owed' : 'settled'].push(favour);
		}
	}
	return inOrder(byName.values(), today);
};

/** Accounts whose favours come oldest first, those with most open first, and in each what needs attention first. */
const inOrder = (growing: Iterable<Growing>, today: Day): readonly Account[] =>
	Array.from(growing, ({name, owe, owed, settled}) => ({
		account: {name, owe: lateFirst(owe, today), owed: lateFirst(owed, today), settled: settled.toReversed()},
		oldest: [owe[0]?.date ?? '~', owed[0]?.date ?? '~'].sort()[0] ?? '~',
	}))
		.sort(
			({account: a, oldest: fromA}, {account: b, oldest: fromB}) =>
				b.owe.length + b.owed.length - a.owe.length - a.owed.length || compareText(fromA, fromB) || compareText(fold(a.name), fold(b.name)) || compareText(a.name, b.name),
		)
		.map(({account}) => account);

/** Favours that come oldest first, by attention: nearly all as they come, for few promises are overdue. */
const lateFirst = (favours: readonly Favour[], today: Day): readonly Favour[] => {
	const late: Favour[] = [];
	const others: Favour[] = [];
	for (const favour of favours) (isOverdue(favour, today) ? late : others).push(favour);
	return late.length === 0 ? favours : [...late.sort(byAttention(today)), ...others];
};

/** The account of one person, settled favours included. `name` as in people.json; empty for favours that name nobody. */
export const accountOf = (journal: Journal, name: string, today: Day): Account => {
	const theirs = name === '' ? favours(journal).filter(({people}) => people.length === 0) : entriesWith(journal, name).filter(entry => entry.kind === 'favour');
	return accounts(journal, theirs, today).find(account => account.name === name) ?? {name, owe: [], owed: [], settled: []};
};

/** Those with whom something is open on this side, whoever needs attention first: the rows of a section of the ledger. */
export const section = ({people}: Ledger, side: 'owe' | 'owed', today: Day): readonly Account[] => {
	const attention = byAttention(today);
	return people
		.flatMap(account => {
			const [first] = account[side];
			return first ? [{account, first}] : [];
		})
		.sort((a, b) => attention(a.first, b.first) || compareText(a.account.name, b.account.name))
		.map(({account}) => account);
};
