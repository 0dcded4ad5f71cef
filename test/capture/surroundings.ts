import {existsSync, readFileSync} from 'node:fs';
import {knownIn} from '../../source/capture/names/known.ts';
import type {Surroundings} from '../../source/capture/names/surroundings.ts';
import type {Day, Instant, Now, Time} from '../../source/journal/day.ts';
import {monthOf, parseDay, parseTime} from '../../source/journal/day.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {emptyJournal, withMonths} from '../../source/journal/journal.ts';
import {changeMonth, emptyMonth} from '../../source/journal/month.ts';
import {changePeople, noPeople} from '../../source/journal/person/person.ts';

export type Case = {
	readonly line: string;
	readonly refuse?: true;
	readonly new?: readonly string[];
	readonly expect?: readonly Readonly<Record<string, unknown>>[];
};
type Named = {readonly name: string; readonly aliases?: readonly string[]};

const shared = new URL('../../../shared/capture-cases.json', import.meta.url);
const read: {readonly now: string; readonly people: readonly Named[]; readonly cases: readonly Case[]} = JSON.parse(
	readFileSync(existsSync(shared) ? shared : new URL('../capture-cases.json', import.meta.url), 'utf8'),
);

export const {cases, people} = read;
export const instant = '2026-11-22T16:00:00.000Z' as Instant;

/** The text as a day that exists; a test that names none is wrong. */
export const asDay = (text: string): Day => {
	const day = parseDay(text);
	if (!day) throw new Error(`${text} is no day`);
	return day;
};

export const asTime = (text: string): Time => {
	const time = parseTime(text);
	if (!time) throw new Error(`${text} is no time`);
	return time;
};

/** Sunday 22 November 2026, 16:00, as in capture-cases.json. */
export const now: Now = {day: asDay(read.now.slice(0, 10)), time: asTime(read.now.slice(11)), instant};

/** What is known where these people and entries are in the journal. */
export const surroundings = (named: readonly Named[] = people, entries: readonly Entry[] = []): Surroundings => {
	const months = [...new Set(entries.map(entry => monthOf(entry.date)))].map(name =>
		changeMonth(
			emptyMonth(name),
			new Set(),
			entries.filter(entry => monthOf(entry.date) === name),
		),
	);
	const known = changePeople(
		noPeople,
		new Set(),
		named.map(person => ({...person, created: instant, edited: instant})),
	);
	return {now, known: knownIn({...withMonths(emptyJournal, months), people: known})};
};

/** A number of runs: the first by default, the second with GOODTURN_TEST_SIZE=full. */
export const runs = (usual: number, full: number): number => (process.env.GOODTURN_TEST_SIZE === 'full' ? full : usual);

let count = 0;
/** An id that no other entry of the test has. */
export const newId = (): string => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
