import {addDays, type Day, daysBetween, type Instant, monthOf, parts} from './day.ts';
import type {Entry} from './entry.ts';
import {type Journal, withMonths} from './journal.ts';
import {changeMonth, emptyMonth} from './month.ts';
import {changePeople, noPeople, type Person} from './person/person.ts';

/**
 * The journal as if it had been written for another day: every day in it moves by as many days as `to` is after `from`,
 * so that an example is about today whenever it is opened. What was on the same date of an earlier year stays so.
 */
export const moved = (journal: Journal, from: Day, to: Day): Journal => {
	if (from === to) return journal;
	const move = (day: Day): Day => movedDay(day, from, to);
	const entries = journal.months.flatMap(month => month.entries.map(entry => movedEntry(entry, move)));
	const months = [...Map.groupBy(entries, ({date}) => monthOf(date))].map(([name, here]) =>
		changeMonth(emptyMonth(name), new Set(), here),
	);
	const people = journal.people.people.map(person => movedPerson(person, move, from));
	return {
		...withMonths({...journal, months: [], unread: []}, months),
		people: changePeople(noPeople, new Set(), people),
	};
};

const movedDay = (day: Day, from: Day, to: Day): Day => {
	const years = parts(from)[0] - parts(day)[0];
	const isAnniversary = years > 0 && day.slice(4) === from.slice(4);
	const then = `${String(parts(to)[0] - years).padStart(4, '0')}${to.slice(4)}` as Day;
	// There is no 29 February in most years.
	return isAnniversary && !to.endsWith('-02-29') ? then : addDays(day, daysBetween(from, to));
};

type Move = (day: Day) => Day;

const days = ['date', 'due', 'thanked', 'told', 'asked', 'snoozed'] as const;
const ends = ['settled', 'met', 'answer'] as const;
const instants = ['created', 'edited'] as const;

const movedEntry = (entry: Entry, move: Move): Entry => {
	const fields: Record<string, unknown> = {...entry};
	for (const key of days) if (typeof fields[key] === 'string') fields[key] = move(fields[key] as Day);
	for (const key of ends) {
		const end = fields[key] as {readonly date: Day} | undefined;
		if (end) fields[key] = {...end, date: move(end.date)};
	}
	for (const key of instants) fields[key] = movedInstant(entry[key], move);
	return fields as unknown as Entry;
};

const movedInstant = (instant: Instant, move: Move): Instant =>
	`${move(instant.slice(0, 10) as Day)}${instant.slice(10)}` as Instant;

/** A birthday without its year moves too; one with its year is a fact about somebody, and so is its date. */
const movedPerson = (person: Person, move: Move, from: Day): Person => {
	const birthday =
		person.birthday?.startsWith('--') && person.birthday !== '--02-29'
			? move(`${from.slice(0, 4)}${person.birthday.slice(1)}` as Day)
			: undefined;
	return {
		...person,
		...(birthday && {birthday: `--${birthday.slice(5)}`}),
		created: movedInstant(person.created, move),
		edited: movedInstant(person.edited, move),
	};
};
