import fc from 'fast-check';
import type {Instant} from '../../source/journal/day.ts';
import {inOrder} from '../../source/journal/format/fields.ts';
import {changePeople, noPeople, type People, type Person, personKeys} from '../../source/journal/person/person.ts';
import {someDay, someName, someText} from '../journal/arbitrary.ts';

const instant = fc
	.date({min: new Date(0), max: new Date('2030-01-01T00:00:00Z'), noInvalidDate: true})
	.map(date => date.toISOString() as Instant);
const text = someText.filter(one => one.trim() !== '');
const texts = fc.uniqueArray(text, {minLength: 1, maxLength: 3});
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
	fc.option(value, {nil: undefined});

/** Any person with any of the fields of people.json, as goodturn itself writes them. */
export const somePerson: fc.Arbitrary<Person> = fc
	.record({
		name: someName,
		aliases: maybe(texts),
		circles: maybe(texts),
		offers: maybe(texts),
		work: maybe(text),
		city: maybe(text),
		zone: maybe(fc.constantFrom('Europe/London', 'Europe/Berlin', 'Asia/Tokyo', 'America/New_York')),
		met: maybe(text),
		introducedBy: maybe(someName),
		notes: maybe(text),
		links: maybe(texts),
		emails: maybe(texts),
		phones: maybe(texts),
		snoozed: maybe(someDay),
		birthday: maybe(fc.oneof(someDay, fc.constantFrom('--12-10', '--02-29'))),
		every: maybe(fc.oneof(fc.integer({min: 1, max: 400}), fc.constant('ambient'))),
		created: instant,
		edited: instant,
	})
	.map(person => inOrder(person, personKeys) as unknown as Person);

/** people.json with some people in it, in order: `printPeople` gives the bytes of the file. */
export const somePeople: fc.Arbitrary<People> = fc
	.uniqueArray(somePerson, {maxLength: 8, selector: person => person.name})
	.map(people => changePeople(noPeople, new Set(), people));
