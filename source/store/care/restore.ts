import {type MonthName, monthOf, type Now} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import type {Unreadable} from '../../journal/format/list-file.ts';
import {sameEntry} from '../../journal/format/read-entry.ts';
import {entryIn, findEntry, type Journal, monthNamed} from '../../journal/journal.ts';
import {type Month, parseMonth} from '../../journal/month.ts';
import {fold} from '../../journal/names.ts';
import {newPeople} from '../../journal/people/new-people.ts';
import {type People, type Person, parsePeople, samePerson} from '../../journal/person/person.ts';
import type {Change, EntryChange, Transaction} from '../../journal/transaction.ts';

/**
 * The transaction that makes a file what its backup says, or why the backup cannot be read. All months must be in
 * memory. Of a file that is damaged or gone nothing is known, so that all of the backup is added, and `undo` takes all
 * of it away again. An entry that is in another month now is moved back.
 */
export const restoring = (
	journal: Journal,
	name: string,
	file: string,
	text: string,
	{now, id}: {readonly now: Now; readonly id: string},
): Transaction | Unreadable => {
	const transaction = {id, at: now.instant, label: `restore ${name}`};
	if (file === 'people.json') {
		const people = parsePeople(text);
		return isUnreadable(people)
			? people
			: {...transaction, entries: [], people: changesOfPeople(known(journal.people)?.people ?? [], people.people)};
	}
	const month = parseMonth(file.slice(0, -5) as MonthName, text);
	if (isUnreadable(month)) return month;
	const entries = changesOfEntries(journal, known(monthNamed(journal, month.name)), month);
	return {...transaction, entries, people: known(journal.people) ? newPeople(journal, entries, now.instant) : []};
};

const known = <Thing extends {readonly unreadable?: unknown}>(thing: Thing | undefined): Thing | undefined =>
	thing?.unreadable ? undefined : thing;

const isUnreadable = (read: Month | People | Unreadable): read is Unreadable => !('file' in read);

const changesOfEntries = (journal: Journal, now: Month | undefined, then: Month): readonly EntryChange[] => {
	const restored = new Set(then.entries.map(entry => entry.id));
	const from = (month: MonthName, {date}: Entry): Pick<EntryChange, 'from'> =>
		month === monthOf(date) ? {} : {from: month};
	const back = then.entries.flatMap((after): readonly EntryChange[] => {
		const before = now && entryIn(journal, then.name, after.id);
		if (before && sameEntry(before, after)) return [];
		const found = before ? {entry: before, month: then} : findEntry(journal, after.id);
		// What is shown of a damaged file is not in it.
		const old = found && !found.month.unreadable ? {before: found.entry, ...from(found.month.name, found.entry)} : {};
		return [{...old, after, ...(monthOf(after.date) !== then.name && {to: then.name})}];
	});
	const gone = (now?.entries ?? []).filter(entry => !restored.has(entry.id));
	return [...back, ...gone.map(before => ({before, ...from(then.name, before)}))];
};

const changesOfPeople = (now: readonly Person[], then: readonly Person[]): readonly Change<Person>[] => {
	const before = new Map(now.map(person => [fold(person.name), person]));
	const after = new Map(then.map(person => [fold(person.name), person]));
	const back = then.flatMap((person): readonly Change<Person>[] => {
		const old = before.get(fold(person.name));
		return samePerson(old, person) ? [] : [{...(old && {before: old}), after: person}];
	});
	return [...back, ...now.filter(person => !after.has(fold(person.name))).map(person => ({before: person}))];
};
