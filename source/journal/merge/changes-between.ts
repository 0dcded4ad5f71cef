import {type MonthName, monthOf} from '../day.ts';
import type {Entry} from '../entry.ts';
import {sameEntry} from '../format/read-entry.ts';
import type {Journal} from '../journal.ts';
import {fold} from '../names.ts';
import {type Person, samePerson} from '../person/person.ts';
import type {Change, EntryChange, Transaction} from '../transaction.ts';

/** What makes the second journal of the first, as changes of a transaction. */
export const changesBetween = (before: Journal, after: Journal): Pick<Transaction, 'entries' | 'people'> => {
	const [old, now] = [placesOf(before), placesOf(after)];
	const entries: EntryChange[] = [];
	for (const [place, {entry, month}] of old) {
		const then = now.get(place);
		if (!then) entries.push({before: entry, ...elsewhere('from', entry, month)});
		else if (!sameEntry(entry, then.entry)) {
			const to = elsewhere('to', then.entry, month);
			entries.push({before: entry, after: then.entry, ...elsewhere('from', entry, month), ...to});
		}
	}
	for (const [place, {entry, month}] of now)
		if (!old.has(place)) entries.push({after: entry, ...elsewhere('to', entry, month)});
	return {entries: movesJoined(entries), people: peopleBetween(before.people.people, after.people.people)};
};

type InFile = {readonly entry: Entry; readonly month: MonthName};

const placesOf = ({months}: Journal): ReadonlyMap<string, InFile> =>
	new Map(months.flatMap(({name: month, entries}) => entries.map(entry => [`${month} ${entry.id}`, {entry, month}])));

const elsewhere = <Key extends 'from' | 'to'>(
	key: Key,
	{date}: Entry,
	month: MonthName,
): {readonly [K in Key]?: MonthName} =>
	(month === monthOf(date) ? {} : {[key]: month}) as {readonly [K in Key]?: MonthName};

/** What goes from one file and comes into another is one change. */
const movesJoined = (changes: readonly EntryChange[]): readonly EntryChange[] => {
	const added = new Map(changes.flatMap(change => (change.before ? [] : [[change.after?.id ?? '', change] as const])));
	const joined = new Set<EntryChange>();
	const all = changes.flatMap((change): readonly EntryChange[] => {
		const to = change.after ? undefined : added.get(change.before?.id ?? '');
		if (!to || joined.has(to)) return [change];
		joined.add(to);
		return [{...change, ...to}];
	});
	return all.filter(change => !joined.has(change));
};

const peopleBetween = (before: readonly Person[], after: readonly Person[]): readonly Change<Person>[] => {
	const old = new Map(before.map(person => [fold(person.name), person]));
	const now = new Set(after.map(({name}) => fold(name)));
	return [
		...before.flatMap(person => (now.has(fold(person.name)) ? [] : [{before: person}])),
		...after.flatMap(person => {
			const known = old.get(fold(person.name));
			return samePerson(known, person) ? [] : [{...(known && {before: known}), after: person}];
		}),
	];
};
