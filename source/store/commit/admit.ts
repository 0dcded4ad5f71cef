import {entryConflict, personConflict} from '../../journal/conflict.ts';
import type {MonthName} from '../../journal/day.ts';
import type {Entry} from '../../journal/entry.ts';
import {sameEntry} from '../../journal/format/read-entry.ts';
import type {Month} from '../../journal/month.ts';
import {fold} from '../../journal/names.ts';
import {type People, type Person, samePerson} from '../../journal/person/person.ts';
import {remembered} from '../../journal/remember.ts';
import {type Change, fromMonth, type Transaction, toMonth} from '../../journal/transaction.ts';
import {printable} from '../../printable.ts';
import {conflict, type Refusal} from '../../refusal.ts';

/** What the files of a transaction hold at this moment. */
export type Fresh = {readonly months: ReadonlyMap<MonthName, Month>; readonly people: People};

/** How a change compares with what is there: still to be made, made already, or no longer possible. */
export type Standing = 'ready' | 'done' | 'changed';

/**
 * The transaction as it may be applied: without people who were added by someone else meanwhile. Or why it may not: the
 * first entry or person that is not as `before` says, in both versions.
 */
export const admit = (fresh: Fresh, transaction: Transaction): Transaction | Refusal => {
	const entryIn = entriesOf(fresh);
	const places = new Set<string>();
	for (const change of transaction.entries) {
		const [from, to] = [fromMonth(change), toMonth(change)];
		const place = `${from ?? to} ${(change.before ?? change.after)?.id}`;
		// Two changes of one entry would put it into its file twice, which could not be read any more: that is a bug.
		if (places.has(place)) throw new Error('a transaction changes one entry twice');
		places.add(place);
		const now = entryIn(from ?? to, change);
		if (!sameEntry(now, change.before)) return entryConflict(change.before, now, change.after);
		// Two of one id in one file would make it unreadable.
		const other = from && to && to !== from && entryIn(to, change);
		if (other)
			return conflict(`Another entry in ${to}.json has the same id, so this one cannot go there. See goodturn check.`);
	}
	const people: Change<Person>[] = [];
	for (const change of transaction.people) {
		const now = personNow(fresh.people, change);
		if (!change.before && now) continue;
		if (!samePerson(now, change.before)) return personConflict(change.before, now, change.after);
		if (change.before && change.after && isTaken(fresh.people, change.before, change.after))
			return conflict(`${printable(change.after.name)} is already in people.json.`);
		people.push(change);
	}
	return people.length === transaction.people.length ? transaction : {...transaction, people};
};

/** How a change compares with what is there now. */
export const standing = <Thing>(
	now: Thing | undefined,
	{before, after}: Change<Thing>,
	same: (a: Thing | undefined, b: Thing | undefined) => boolean,
): Standing => (same(now, after) ? 'done' : same(now, before) ? 'ready' : 'changed');

/** The same for a person, whom a change may give another name. */
export const personStanding = (people: People, change: Change<Person>): Standing => {
	const after = change.after && personNow(people, {after: change.after});
	return after && samePerson(after, change.after) ? 'done' : standing(personNow(people, change), change, samePerson);
};

/** Looks entries up by the month whose file they are in, and their id: two of one id in two months are two. */
const entriesOf = ({months}: Fresh): ((name: MonthName | undefined, change: Change<Entry>) => Entry | undefined) => {
	const byId = remembered((month: Month) => new Map(month.entries.map(entry => [entry.id, entry] as const)));
	return (name, {before, after}) => {
		const month = name && months.get(name);
		return month && byId(month).get((before ?? after)?.id ?? '');
	};
};

/** Thousands of people may come in at once, and each is looked for. */
const byName = remembered(
	(people: People): ReadonlyMap<string, Person> =>
		new Map(people.people.toReversed().map(person => [fold(person.name), person])),
);

const personNow = (people: People, {before, after}: Change<Person>): Person | undefined =>
	byName(people).get(fold((before ?? after)?.name ?? ''));

const isTaken = (people: People, before: Person, after: Person): boolean => {
	const name = fold(after.name);
	return name !== fold(before.name) && byName(people).has(name);
};
