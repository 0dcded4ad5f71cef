import fc from 'fast-check';
import {type Day, type Instant, type MonthName, monthOf, type Time} from '../../source/journal/day.ts';
import {type Entry, entryKeys, settledBys} from '../../source/journal/entry.ts';
import {inOrder} from '../../source/journal/format/fields.ts';
import {hows} from '../../source/journal/how.ts';
import {changeMonth, emptyMonth, type Month} from '../../source/journal/month.ts';
import {someDay, someName, someText} from '../journal/arbitrary.ts';

/**
 * Entries as goodturn itself writes them: valid by the published format, whole, and with no field that their state
 * forbids.
 */

const id = fc.uuid({version: 4});
const instant = fc
	.date({min: new Date(0), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true})
	.map(date => date.toISOString() as Instant);
const twoDigits = (most: number): fc.Arbitrary<string> =>
	fc.integer({min: 0, max: most}).map(number => String(number).padStart(2, '0'));
const time = fc.tuple(twoDigits(23), twoDigits(59)).map(([hours, minutes]) => `${hours}:${minutes}` as Time);
const tag = fc.stringMatching(/^\p{Ll}[\p{Ll}0-9_-]{0,5}(?:\/[\p{Ll}0-9]{1,4})?$/u);
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
	fc.option(value, {nil: undefined});

const common = {
	id,
	date: someDay,
	time: maybe(time),
	people: fc.uniqueArray(someName, {maxLength: 3}),
	place: maybe(someText.filter(text => text !== '')),
	text: someText,
	tags: maybe(fc.uniqueArray(tag, {minLength: 1, maxLength: 3}).map(tags => tags.sort())),
	starred: maybe(fc.constant(true)),
	private: maybe(fc.constant(true)),
	about: maybe(fc.uniqueArray(someName, {minLength: 1, maxLength: 2})),
	snoozed: maybe(someDay),
	created: instant,
	edited: instant,
};
const favour = {
	...common,
	kind: fc.constant('favour'),
	way: fc.constantFrom('given', 'received'),
	due: maybe(someDay),
	thanked: maybe(someDay),
	told: maybe(someDay),
	forwards: maybe(id),
	meeting: maybe(id),
};
const ask = {
	...common,
	kind: fc.constant('ask'),
	guess: maybe(fc.integer({min: 0, max: 100})),
	asked: maybe(someDay),
	meeting: maybe(id),
};
const need = {...common, kind: fc.constant('need'), meeting: maybe(id)};
const settled = fc.record({date: someDay, by: fc.constantFrom(...settledBys), entry: maybe(id)}).map(without);
const met = fc.record({date: someDay, entry: maybe(id)}).map(without);

/** The object without its absent fields. */
function without<Value extends object>(value: Value): object {
	return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}

const asEntry = (fields: object): Entry => inOrder({...fields}, entryKeys) as unknown as Entry;

export const someMeeting = fc
	.record({
		...common,
		kind: fc.constant('meeting'),
		how: fc.constantFrom(...hows),
		state: maybe(fc.constantFrom('planned', 'missed')),
		treat: maybe(fc.constantFrom('me', 'them')),
	})
	.map(asEntry);
export const someFavour = fc
	.oneof(
		fc.record({...favour, state: fc.constantFrom('promised', 'open')}),
		fc.record({...favour, state: fc.constant('settled'), settled}),
	)
	.map(asEntry);
export const someNeed = fc
	.oneof(
		fc.record({...need, state: fc.constantFrom('open', 'dropped')}),
		fc.record({...need, state: fc.constant('met'), met}),
	)
	.map(asEntry);
export const someAsk = fc
	.oneof(
		fc.record({...ask, state: fc.constantFrom('open', 'asked', 'dropped')}),
		fc.record({...ask, state: fc.constantFrom('granted', 'declined'), answer: met}),
	)
	.map(asEntry);
export const someNote = fc.record({...common, kind: fc.constant('note')}).map(asEntry);

/** Any entry of a known kind, of 2025 or 2026. */
export const anyEntry: fc.Arbitrary<Entry> = fc.oneof(someMeeting, someFavour, someNeed, someAsk, someNote);

/** Entries with ids of their own. */
export const manyEntries = (most = 20): fc.Arbitrary<readonly Entry[]> =>
	fc.uniqueArray(anyEntry, {maxLength: most, selector: entry => entry.id});

/** A month with its entries in order, as it is after a commit: `printMonth` gives the bytes of its file. */
export const someMonth: fc.Arbitrary<Month> = fc.tuple(someDay, manyEntries()).map(([day, entries]) => {
	const name: MonthName = monthOf(day);
	const here = entries.map(entry => ({...entry, date: `${name}-${entry.date.slice(8)}` as Day}));
	return changeMonth(emptyMonth(name), new Set(), here);
});
