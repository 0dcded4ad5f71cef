import type {MonthName} from '../../journal/day.ts';
import {type Entry, firstLine} from '../../journal/entry.ts';
import {sameEntry} from '../../journal/format/read-entry.ts';
import type {Month} from '../../journal/month.ts';
import {fold} from '../../journal/names.ts';
import {type People, type Person, samePerson} from '../../journal/people/person.ts';
import type {Change, Transaction} from '../../journal/transaction.ts';
import {printable} from '../../printable.ts';

/** What the files of a transaction hold at this moment. */
export type Fresh = {readonly months: ReadonlyMap<MonthName, Month>; readonly people: People};

/** How a change stands to what is there: still to be made, made already, or no longer possible. */
export type Standing = 'ready' | 'done' | 'changed';

/**
 * The transaction as it may be applied: without people who were added by someone else meanwhile. Or why it may not: a
 * sentence that names the first entry or person that is not as `before` says, in both versions.
 */
export const admit = (fresh: Fresh, transaction: Transaction): Transaction | string => {
	const current = entriesOf(fresh);
	for (const change of transaction.entries) {
		const now = current(change);
		if (!sameEntry(now, change.before)) return refusal('entry', change.before && named(change.before), now && named(now), change.after && named(change.after));
	}
	const people: Change<Person>[] = [];
	for (const change of transaction.people) {
		const now = personNow(fresh.people, change);
		if (!change.before && now) continue;
		if (!samePerson(now, change.before)) return refusal('person', change.before?.name, now?.name, change.after?.name);
		if (change.before && change.after && isTaken(fresh.people, change.before, change.after)) return `${printable(change.after.name)} is in people.json already.`;
		people.push(change);
	}
	return people.length === transaction.people.length ? transaction : {...transaction, people};
};

/** How a change stands to what is there now. */
export const standing = <Thing>(now: Thing | undefined, {before, after}: Change<Thing>, same: (a: Thing | undefined, b: Thing | undefined) => boolean): Standing =>
	same(now, after) ? 'done' : same(now, before) ? 'ready' : 'changed';

/** The same for a person, whom a change may give another name. */
export const personStanding = (people: People, change: Change<Person>): Standing => {
	const after = change.after && personNow(people, {after: change.after});
	return after && samePerson(after, change.after) ? 'done' : standing(personNow(people, change), change, samePerson);
};

const entriesOf = ({months}: Fresh): ((change: Change<Entry>) => Entry | undefined) => {
	const byId = new Map([...months.values()].flatMap(month => month.entries.map(entry => [entry.id, entry] as const)));
	return ({before, after}) => byId.get((before ?? after)?.id ?? '');
};

const personNow = (people: People, {before, after}: Change<Person>): Person | undefined => {
	const name = fold((before ?? after)?.name ?? '');
	return people.people.find(person => fold(person.name) === name);
};

const isTaken = (people: People, before: Person, after: Person): boolean => {
	const name = fold(after.name);
	return name !== fold(before.name) && people.people.some(person => fold(person.name) === name);
};

const named = (entry: Entry): string => `${entry.date} ${firstLine(entry)}`;

const refusal = (what: string, before: string | undefined, now: string | undefined, after: string | undefined): string => {
	if (before === undefined) return `The ${what} "${printable(after ?? '')}" is there already.`;
	if (now === undefined) return `The ${what} "${printable(before)}" was removed by another program meanwhile.`;
	return `The ${what} "${printable(before)}" was changed by another program meanwhile${now === before ? '' : `, and now reads "${printable(now)}"`}.`;
};
