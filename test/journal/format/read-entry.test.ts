import fc from 'fast-check';
import {expect, test} from 'vitest';
import {entryKeys} from '../../../source/journal/entry.ts';
import {readEntry, toJson} from '../../../source/journal/format/read-entry.ts';
import {someEntry, someJson} from '../arbitrary.ts';
import {favour, id, meeting, note} from '../example.ts';

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const fields = [
	...'kind time how way state due people about place treat text tags guess asked answer settled met thanked told'.split(
		' ',
	),
	...'forwards meeting starred private snoozed created edited'.split(' '),
];

test('a usual entry is served as the object that was read, not a copy', () => {
	fc.assert(
		fc.property(someEntry, entry => {
			const value = json(entry);
			expect(readEntry(value)).toBe(value);
		}),
	);
});

test('whatever else is in an entry, it is served and comes out as it was', () => {
	const extra = fc.dictionary(
		fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'raw', 'toString', ...fields)),
		someJson,
		{maxKeys: 5},
	);
	fc.assert(
		fc.property(someEntry, extra, (entry, more) => {
			const value = {...(json(entry) as object), ...more, id: entry.id, date: entry.date};
			const read = readEntry(value);
			if (typeof read === 'string') throw new Error(read);
			expect(read.people.every(name => typeof name === 'string')).toBe(true);
			expect(typeof read.text).toBe('string');
			expect(json(toJson(read))).toEqual(json(value));
		}),
		{numRuns: 1000},
	);
});

test('an own __proto__ is kept as a field, and changes nobody’s prototype', () => {
	const value = JSON.parse(
		`{"id":"${id(1)}","kind":"note","date":"2026-11-20","text":"","people":[],` +
			'"created":"2026-11-20T16:02:11.480Z","edited":"2026-11-20T16:02:11.480Z","__proto__":{"polluted":1}}',
	);
	const read = readEntry(value);
	if (typeof read === 'string') throw new Error(read);
	expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
	expect('polluted' in read).toBe(false);
	expect(JSON.stringify(toJson(read))).toContain('"__proto__":{"polluted":1}');
});

test('an unknown kind is shown and kept, and never counted', () => {
	const read = readEntry({id: id(1), kind: 'gossip', date: '2026-11-20', text: 'psst', loudness: 3});
	expect(read).toMatchObject({kind: 'unknown', text: 'psst', people: []});
	expect(typeof read === 'string' ? read : toJson(read)).toEqual({
		id: id(1),
		kind: 'gossip',
		date: '2026-11-20',
		text: 'psst',
		loudness: 3,
	});
});

test.each([
	['a favour without a way', {kind: 'favour', state: 'open'}],
	['a favour of an odd state', {kind: 'favour', way: 'given', state: 'half'}],
	['a need without a state', {kind: 'need'}],
	['an ask without a state', {kind: 'ask'}],
	['an ask of an odd state', {kind: 'ask', state: 'met'}],
])('%s is served as unknown and kept', (_, part) => {
	const value = {id: id(1), date: '2026-11-20', people: ['Ada Lovelace'], text: 'x', ...part};
	const read = readEntry(value);
	expect(read).toMatchObject({kind: 'unknown', people: ['Ada Lovelace']});
	expect(typeof read === 'string' ? read : toJson(read)).toEqual(value);
});

test('a meeting without a way of meeting is a meeting', () =>
	expect(readEntry({id: id(1), kind: 'meeting', date: '2026-11-20'})).toMatchObject({
		how: 'meeting',
		text: '',
		people: [],
	}));

test.each([
	[null, 'braces'],
	[[], 'braces'],
	['text', 'braces'],
	[{date: '2026-11-20'}, '"id"'],
	[{id: 'c3f9', date: '2026-11-20'}, '"id"'],
	[{id: id(0xabcdef).toUpperCase(), date: '2026-11-20'}, '"id"'],
	[{id: id(1)}, '"date"'],
	[{id: id(1), date: '2026-02-30'}, '"date"'],
	[{id: id(1), date: 20_261_120}, '"date"'],
])('%j is no entry: it lacks %s', (value, problem) => expect(readEntry(value)).toContain(problem));

test('a field of a type not expected is read as absent, and written back when another one changes', () => {
	const read = readEntry({...favour(), time: 15, tags: 'work', place: 'Bern', unknown: [1]});
	if (typeof read === 'string') throw new Error(read);
	expect(read.time).toBeUndefined();
	expect(toJson({...read, text: 'changed'})).toMatchObject({
		time: 15,
		tags: 'work',
		place: 'Bern',
		unknown: [1],
		text: 'changed',
	});
	const {place: _, ...without} = read;
	expect(toJson(without)).not.toHaveProperty('place');
});

test('keys come out in the order of the format, whatever order they were given in', () => {
	const {edited, id: given, ...rest} = meeting({tags: ['work'], starred: true, time: '15:00' as never});
	expect(Object.keys(toJson({edited, ...rest, id: given}))).toEqual([
		'id',
		'kind',
		'date',
		'time',
		'how',
		'people',
		'text',
		'tags',
		'starred',
		'created',
		'edited',
	]);
});

test.each([
	['a guess above 100', {kind: 'ask', state: 'open'}, {guess: 101}],
	['a guess in words', {kind: 'ask', state: 'open'}, {guess: 'likely'}],
	['a round of somebody', {kind: 'meeting', how: 'coffee'}, {treat: 'Ada'}],
	['thanks that are no day', {kind: 'favour', way: 'received', state: 'open'}, {thanked: true}],
	['about one name', {kind: 'note'}, {about: 'Ada Lovelace'}],
	['an answer without its day', {kind: 'ask', state: 'granted'}, {answer: {}}],
	['put off for good', {kind: 'note'}, {snoozed: 'never'}],
])('%s is read as absent and written back', (_, part, odd) => {
	const value = {
		id: id(1),
		date: '2026-11-20',
		people: [],
		text: 'x',
		created: '2026-11-20T16:02:11.480Z',
		edited: '2026-11-20T16:02:11.480Z',
		...part,
		...odd,
	};
	const read = readEntry(value);
	if (typeof read === 'string') throw new Error(read);
	expect(read.kind).toBe(part.kind);
	for (const key of Object.keys(odd)) expect(read).not.toHaveProperty(key);
	expect(toJson(read)).toMatchObject(odd);
});

test('keys of asks and of what is brought up have their places', () => {
	const ask = {
		...note(),
		kind: 'ask',
		state: 'granted',
		about: ['Tom'],
		snoozed: '2026-12-01',
		guess: 40,
		asked: '2026-11-20',
		answer: {date: '2026-11-21'},
		private: true,
	};
	const keys = Object.keys(toJson(ask as never));
	expect(keys).toEqual(entryKeys.filter(key => keys.includes(key)));
	expect(keys.indexOf('about')).toBe(keys.indexOf('people') + 1);
});
