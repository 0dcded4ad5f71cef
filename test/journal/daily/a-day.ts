import {spokenLine} from '../../../source/journal/daily/day-line.ts';
import {todayOf} from '../../../source/journal/daily/today.ts';
import {addDays, type Day, type Instant, type Now, type Time} from '../../../source/journal/day.ts';
import type {Entry, Favour, Meeting} from '../../../source/journal/entry.ts';
import type {Person} from '../../../source/journal/person/person.ts';
import {favour, id, journalOf, meeting} from '../example.ts';

/** A day of the tests, days around it, and entries that it has something to say about. */

export const day = (text: string): Day => text as Day;
export const now: Now = {day: day('2026-11-25'), time: '11:00' as Time, instant: '2026-11-25T10:00:00.000Z' as Instant};
export const before = (days: number): Day => addDays(now.day, -days);
export const after = (days: number): Day => addDays(now.day, days);
export const plan = (fields: Partial<Meeting>): Meeting => meeting({state: 'planned', ...fields});
export const owe = (fields: Partial<Favour>): Favour =>
	favour({way: 'given', state: 'promised', text: 'send the paper', ...fields});

/** The lines of the day as they are read aloud, under their titles. */
export const says = (entries: readonly Entry[], people: readonly Person[] = [], at = now): readonly string[] =>
	todayOf(journalOf(entries, people), at).flatMap(({title, lines}) =>
		lines.map(line => `${title}: ${spokenLine(line)}`),
	);

/** Meetings with somebody, so many days ago each. */
export const met = (name: string, ...ago: readonly number[]): readonly Meeting[] =>
	ago.map((days, at) =>
		meeting({
			id: id(1000 * name.length + 10 * at + (name.codePointAt(0) ?? 0)),
			date: before(days),
			people: [name],
			text: 'coffee',
		}),
	);
