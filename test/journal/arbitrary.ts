import fc from 'fast-check';
import type {Day, Instant, Time} from '../../source/journal/day.ts';
import {day} from '../../source/journal/day.ts';
import {askStates, type Entry, settledBys} from '../../source/journal/entry.ts';
import {hows} from '../../source/journal/how.ts';

/**
 * Random entries, names and texts: with letters of several code points, accents, other scripts and directions, and
 * names that are traps.
 */

export const names = [
	'Ada Lovelace',
	'Grace Hopper',
	'Jürgen Müller',
	'佐藤 美咲',
	'نور',
	'Zoë 👩🏽‍🚀',
	'__proto__',
	'constructor',
] as const;

export const someName = fc.constantFrom(...names);
export const someText = fc.oneof(
	fc.string({unit: 'grapheme', maxLength: 30}),
	fc.constantFrom('read my CV', 'a lawyer\nin Bern', '👩🏽‍🚀 e\u0301 نور', '"quoted" \\ {[]},:', ''),
);
const id = fc.uuid({version: 4});
export const someDay = fc
	.tuple(fc.integer({min: 2025, max: 2026}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}))
	.map(([year, month, date]) => day(year, month, date) as Day);
const time = fc
	.tuple(fc.integer({min: 0, max: 23}), fc.integer({min: 0, max: 59}))
	.map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` as Time);
const instant = fc
	.date({min: new Date(0), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true})
	.map(date => date.toISOString() as Instant);

const absent = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
	fc.option(value, {nil: undefined});

const common = {
	id,
	date: someDay,
	time: absent(time),
	people: fc.uniqueArray(someName, {maxLength: 3}),
	place: absent(someText),
	text: someText,
	tags: absent(
		fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), {minLength: 1, maxLength: 3}).map(tags => tags.sort()),
	),
	starred: absent(fc.constant(true as const)),
	private: absent(fc.constant(true as const)),
	about: absent(fc.uniqueArray(someName, {minLength: 1, maxLength: 2})),
	snoozed: absent(someDay),
	created: instant,
	edited: instant,
};

/** Any entry of a known kind, without `raw`; absent fields are left out. */
export const someEntry: fc.Arbitrary<Entry> = fc
	.oneof(
		fc.record({
			...common,
			kind: fc.constant('meeting'),
			how: fc.constantFrom(...hows),
			state: absent(fc.constantFrom('planned', 'missed')),
			treat: absent(fc.constantFrom('me', 'them')),
		}),
		fc.record({
			...common,
			kind: fc.constant('favour'),
			way: fc.constantFrom('given', 'received'),
			state: fc.constantFrom('promised', 'open', 'settled'),
			due: absent(someDay),
			settled: absent(fc.record({date: someDay, by: fc.constantFrom(...settledBys), entry: id})),
			thanked: absent(someDay),
			told: absent(someDay),
			forwards: absent(id),
			meeting: absent(id),
		}),
		fc.record({
			...common,
			kind: fc.constant('need'),
			state: fc.constantFrom('open', 'met', 'dropped'),
			met: absent(fc.record({date: someDay})),
		}),
		fc.record({
			...common,
			kind: fc.constant('ask'),
			state: fc.constantFrom(...askStates),
			guess: absent(fc.integer({min: 0, max: 100})),
			asked: absent(someDay),
			answer: absent(fc.record({date: someDay})),
			meeting: absent(id),
		}),
		fc.record({...common, kind: fc.constant('note')}),
	)
	.map(
		entry => Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as unknown as Entry,
	);

export const someEntries = fc.uniqueArray(someEntry, {maxLength: 12, selector: entry => entry.id});

/** A JSON value that a file may hold in any place. */
export const someJson = fc.jsonValue({maxDepth: 3});
