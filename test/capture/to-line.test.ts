import fc from 'fast-check';
import {expect, test} from 'vitest';
import {captureNow} from '../../source/capture/grammar.ts';
import type {Surroundings} from '../../source/capture/names/surroundings.ts';
import {toLine} from '../../source/capture/to-line.ts';
import {addDays} from '../../source/journal/day.ts';
import type {Ask, Entry, Favour, Meeting, Need, Note} from '../../source/journal/entry.ts';
import {asDay, asTime, instant, newId, now, runs, surroundings} from './surroundings.ts';

const around = surroundings();
const base = {created: instant, edited: instant, date: asDay('2026-11-20')};
const meeting = (fields: Partial<Meeting>): Meeting => ({
	...base,
	id: newId(),
	kind: 'meeting',
	how: 'coffee',
	people: ['Ada Lovelace'],
	text: 'coffee with Ada Lovelace',
	...fields,
});
const favour = (fields: Partial<Favour>): Favour => ({
	...base,
	id: newId(),
	kind: 'favour',
	way: 'given',
	state: 'open',
	people: ['Ada Lovelace'],
	text: 'intro',
	...fields,
});
const ask = (fields: Partial<Ask>): Ask => ({
	...base,
	id: newId(),
	kind: 'ask',
	state: 'open',
	people: ['Ada Lovelace'],
	text: 'intro',
	...fields,
});

test.each<[string, Entry]>([
	[
		'2026-11-20 15:00: coffee with Ada Lovelace @ Café Central #hiring -- she is well',
		meeting({
			time: asTime('15:00'),
			place: 'Café Central',
			tags: ['hiring'],
			text: 'coffee with Ada Lovelace\nshe is well',
		}),
	],
	['2026-11-20: coffee with Ada', meeting({text: 'coffee with Ada'})],
	['2026-11-20: with:"Ada Lovelace" a long walk', meeting({text: 'a long walk'})],
	['2026-11-20: with:"Grace Kelly" lunch with \\Grace', meeting({people: ['Grace Kelly'], text: 'lunch with Grace'})],
	[
		'2026-11-20: coffee with Ada Lovelace, \\@home and \\#12x \\#work',
		meeting({text: 'coffee with Ada Lovelace, @home and #12x #work'}),
	],
	['2026-11-20: gave Ada Lovelace: intro due:2026-11-27', favour({due: asDay('2026-11-27')})],
	['2026-11-20: owe Ada Lovelace: intro due:2026-11-27', favour({state: 'promised', due: asDay('2026-11-27')})],
	[
		'2026-11-20: owed Ada Lovelace, Alan Turing: intro',
		favour({state: 'promised', way: 'received', people: ['Ada Lovelace', 'Alan Turing']}),
	],
	['2026-11-20: got "佐藤 美咲": intro', favour({way: 'received', people: ['佐藤 美咲']})],
	['2026-11-20: gift Ada Lovelace: intro', favour({state: 'settled', settled: {date: base.date, by: 'freely'}})],
	['2026-11-20: ask Ada Lovelace: half an hour yes:40', ask({text: 'half an hour', guess: 40})],
	[
		'2026-11-20: ask Ada Lovelace: half an hour asked:2026-11-21',
		ask({text: 'half an hour', state: 'asked', asked: asDay('2026-11-21')}),
	],
	[
		'2026-11-20: ask Ada Lovelace: half an hour',
		ask({text: 'half an hour', state: 'declined', asked: asDay('2026-11-21')}),
	],
	['2026-11-20: ask Ada Lovelace: \\asked:2026-11-21 on it', ask({text: 'asked:2026-11-21 on it'})],
	['2026-11-20: ask: somebody who knows leases', ask({text: 'somebody who knows leases', people: []})],
	['2026-11-20: trip @ Noma', meeting({how: 'trip', people: [], place: 'Noma', text: 'trip'})],
	['2026-11-20: gave "ada \\"x\\" b": intro -- and more', favour({people: ['ada "x" b'], text: 'intro\nand more'})],
])('%s', (line, entry) => {
	const plain = line.replace('\\#12x', '#12x');
	expect(toLine(entry, around)).toBe(plain);
});

const word = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.constantFrom(
			'coffee',
			'with',
			'w',
			'mit',
			'avec',
			'Ada',
			'Grace',
			'Ada Lovelace',
			'and',
			'the',
			'Bob',
			'Stone',
			'lunch,',
			'Alan.',
			"Ada's",
			'نور',
			'佐藤 美咲',
			'👩🏽‍🚀',
			'José',
			'Jose\u0301',
		),
	},
	fc.constantFrom(
		'@Ada',
		'@',
		'@"x',
		'#work',
		'#12',
		'(#home)',
		'\\',
		'\\x',
		'--',
		'gave:',
		'gave',
		'need Ada:',
		'due:fri',
		'for:91bc',
		'with:Ada',
		'yesterday:',
		'15:00:',
		'5/6:',
		'http://x/@Ada',
		'a@b.example',
		'"',
		'-',
		'C#',
		'w/ Ada',
		'owe Ada, Bob: x',
	),
	fc.string({unit: 'grapheme', minLength: 1, maxLength: 6}).map(text => text.replace(/\s+/g, '') || 'x'),
);
const lineOfText = fc
	.array(word, {minLength: 1, maxLength: 8})
	.map(words => words.join(' ').replace(/\s+/g, ' ').trim());
const text = fc.array(lineOfText, {minLength: 1, maxLength: 3}).map(lines => lines.join('\n'));
const name = fc.constantFrom(
	'Ada Lovelace',
	'Grace Hopper',
	'Grace Kelly',
	'Alan Turing',
	'Jürgen Müller',
	'佐藤 美咲',
	'Ann Lee',
	'Bob Stone',
	'نور',
	'von Trapp',
	'X "Y" \\Z',
	'👩🏽‍🚀',
	'constructor',
	'Zoë',
	'With Gave',
);
const people = (minLength: number) => fc.uniqueArray(name, {minLength, maxLength: 4});
const tags = fc
	.uniqueArray(fc.constantFrom('work', 'home', 'compiler', 'a/b', 'عمل'), {minLength: 1, maxLength: 3})
	.map(all => all.sort());
const date = fc.integer({min: -9000, max: 900}).map(days => addDays(now.day, days));
const common = {
	id: fc.constant('00000000-0000-4000-8000-000000000000'),
	created: fc.constant(instant),
	edited: fc.constant(instant),
	date,
	text,
};
const optional = {
	time: fc.option(fc.constantFrom(asTime('00:00'), asTime('15:30'), asTime('23:59')), {nil: undefined}),
	place: fc.option(lineOfText, {nil: undefined}),
	tags: fc.option(tags, {nil: undefined}),
};
const withoutAbsent = <Fields extends object>(fields: Fields): Fields =>
	Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

const meetings = fc
	.record({...common, ...optional, kind: fc.constant('meeting'), how: fc.constant('meeting'), people: people(1)})
	.map(withoutAbsent) as fc.Arbitrary<Meeting>;
const notes = fc
	.record({...common, ...optional, kind: fc.constant('note'), people: fc.constant([])})
	.map(withoutAbsent) as fc.Arbitrary<Note>;
const needs = fc
	.record({...common, ...optional, kind: fc.constant('need'), people: people(1), state: fc.constantFrom('open', 'met')})
	.map(withoutAbsent) as fc.Arbitrary<Need>;
const favours = fc
	.record({
		...common,
		...optional,
		kind: fc.constant('favour'),
		people: people(1),
		way: fc.constantFrom('given', 'received'),
		state: fc.constantFrom('promised', 'open', 'settled'),
		due: fc.option(date, {nil: undefined}),
	})
	.map(withoutAbsent) as fc.Arbitrary<Favour>;

test('the line of an entry, captured again, gives back what the entry says', () => {
	fc.assert(
		fc.property(fc.oneof(meetings, notes, needs, favours), entry => {
			const line = toLine(entry, around);
			const captured = captureNow(line, around);
			if (!captured?.isUnderstood) throw new Error(`not understood: ${line}`);
			const {date, time, people, place, text, tags, kind} = entry;
			const [draft, ...more] = captured.drafts;
			expect(more).toEqual([]);
			expect(draft).toMatchObject({date, people, text, kind});
			expect({time: draft?.time, place: draft?.place, tags: draft?.tags}).toEqual({time, place, tags});
			if (entry.kind === 'favour') expect(draft).toMatchObject({way: entry.way, ...(entry.due && {due: entry.due})});
		}),
		{numRuns: runs(1500, 20_000)},
	);
}, 300_000);

test('each form of a line is read once: a long text that no line gives back takes only as long as its forms', () => {
	const asked = (read: (counted: Surroundings) => unknown): number => {
		let count = 0;
		read({
			...around,
			get now() {
				count++;
				return around.now;
			},
		});
		return count;
	};
	const once = asked(counted => captureNow('gave Ada: intro', counted));
	expect(once).toBeGreaterThan(0);
	// No line ends with a space.
	const all = asked(counted => toLine(favour({text: 'intro '}), counted));
	// Which names are in it, the line as it is, and with each word escaped. The first asks for the moment once.
	expect(all).toBe(1 + 2 * once);
});
