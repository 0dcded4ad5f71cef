import fc from 'fast-check';
import {expect, test} from 'vitest';
import {width} from '../../source/columns.ts';
import {addDays, type Day, type Time} from '../../source/journal/day.ts';
import type {Entry, Meeting} from '../../source/journal/entry.ts';
import {someDay} from '../journal/arbitrary.ts';
import {favour, id, journalOf, meeting, need, note, person, today} from '../journal/example.ts';
import {example, frame, opened, press} from './example.ts';

/** The rows of the list on top, without header and footer, at so many columns. */
const rowsIn = (entries: readonly Entry[], columns: number, ...keys: readonly string[]): readonly string[] =>
	frame(press(opened(journalOf(entries), {columns, rows: 40}), ...keys))
		.slice(2, -2)
		.map(line => line.trimEnd())
		.filter(line => line !== '');

// Texts without a space in them: two that touch are one word that no word below is.
const someName = fc.oneof(
	fc.nat({max: 30}).map(length => 'N'.repeat(length + 1)),
	fc.constantFrom('Ada Lovelace', '佐藤 美咲', 'نور', 'Zoë 👩🏽‍🚀', 'José'),
);
const common = {
	date: someDay,
	people: fc.uniqueArray(someName, {minLength: 1, maxLength: 3}),
	text: fc.nat({max: 120}).map(length => 't'.repeat(length + 1)),
};
const way = fc.constantFrom('given' as const, 'received' as const);
const state = fc.constantFrom('promised' as const, 'open' as const, 'settled' as const);
const how = fc.constantFrom('coffee' as const, 'breakfast' as const, 'message' as const);
const someEntry: fc.Arbitrary<Entry> = fc.oneof(
	fc
		.record({...common, way, state, due: someDay})
		.map(({due, ...fields}) => favour({...fields, ...(fields.state === 'promised' && {due})})),
	fc.record(common).map(fields => need(fields)),
	fc.record({...common, how}).map(fields => meeting(fields)),
	fc.record({...common, how}).map(fields => meeting({...fields, starred: true})),
);
const someEntries = fc
	.array(someEntry, {minLength: 1, maxLength: 8})
	.map(entries => entries.map((entry, at) => ({...entry, id: id(at + 1)})));

/** Every word that a row may hold, as a person reads it there. */
const vocabulary = [
	'▌ [●○→←⇢◇✓?*] N+ t+ Ada Lovelace 佐藤 美咲 نور Zoë 👩🏽‍🚀 José \\+[12] \\d{1,5}',
	'coffee breakfast message gave got I owes? owed me needs with and by overdue since late promised in ago today',
	'tomorrow yesterday how was it',
	'days? weeks? months? years? returned You you to Settled not met yet once twice times?',
	'Sun Mon Tue Wed Thu Fri Sat Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
	'January February March April June July August September October November December',
];
const words = new RegExp(`^(?:${vocabulary.join(' ').replaceAll(' ', '|')})$`);
const known = ['breakfast', 'message', 'coffee', 'Lovelace', 'overdue', 'yesterday', 'tomorrow', 'Owed'];

/** Whether a word is one of these, with a comma after it, or the start of one that was cut. */
const isKnown = (word: string): boolean => {
	const bare = word.replace(/,$/, '');
	if (words.test(bare) || bare === '…' || bare === 'Owed') return true;
	if (!bare.endsWith('…')) return false;
	const start = bare.slice(0, -1).replace(/,$/, '');
	return words.test(start) || /^(?:佐|美|ن|نو|\+|[A-Za-zë]+)$/.test(start) || known.some(one => one.startsWith(start));
};

test.each([
	['timeline', ['2']],
	['ledger', ['3']],
	['people', ['4']],
	['needs', ['5']],
	['what is between two', ['3', 'enter']],
])('two columns of a row never touch, however large what is in them: %s', (_, keys) => {
	fc.assert(
		fc.property(someEntries, fc.integer({min: 30, max: 99}), (entries, columns) => {
			const rows = rowsIn(entries, columns, ...keys);
			// What is between two begins with sentences.
			const sentences = rows.findLastIndex(row => row.endsWith('.')) + 1;
			// A list with nothing in it has no columns, and says what to do.
			const isEmpty = !rows.some(row => row.includes('▌'));
			for (const row of keys.includes('enter') ? rows.slice(sentences) : rows) {
				if (/^ {3}(?:given|received) | {12}\d{4}/.test(row)) continue;
				expect(width(row)).toBeLessThanOrEqual(columns);
				if (isEmpty) continue;
				if (/^ *(?:They need|You ask|── today ─+)$/.test(row)) continue;
				expect(
					row.split(/ +/).filter(word => word !== '' && !isKnown(word)),
					row,
				).toEqual([]);
			}
		}),
		{numRuns: 150},
	);
});

test('a count is never cut', () => {
	const met = Array.from({length: 1234}, (_, at) => meeting({id: id(at + 1), people: ['Ada Lovelace']}));
	for (const columns of [60, 80, 99]) expect(rowsIn(met, columns, '4').join('\n')).toMatch(/ 1,?234 times/);
});

test('rows are what they say, to the column', () => {
	const shown = (columns: number, ...keys: readonly string[]): readonly string[] =>
		frame(press(opened(example, {columns, rows: 40}), ...keys)).map(line => line.trimEnd());
	const timeline = shown(99);
	expect(timeline[2]).toBe('   November 2026');
	expect(timeline[3]).toBe('   Sat 28  ○ coffee    Grace Hopper');
	expect(timeline[4]).toMatch(/^ {3}── today ─+$/);
	expect(timeline[5]).toBe(' ▌ Sun 22  · quiet day, read all afternoon');
	expect(timeline).toContain('   Fri 20  ● coffee    Ada Lovelace          the new role, she is hiring');
	expect(timeline).toContain('           → gave      Ada Lovelace          intro to Grace Hopper');
	expect(timeline).toContain('           ◇ I owe     Ada Lovelace          send the paper');
	expect(timeline).toContain('   Tue 17  ● lunch     Alan Turing +1        Bletchley, the chess club');
});

test('of several names the first is cut, and not how many there are more', () => {
	const [row = ''] = rowsIn([meeting({people: ['Katherine Ångström', 'Ada', 'Ben']})], 60).slice(1);
	expect(row).toContain('Katherine… +2');
	expect(row).not.toContain('Ångström');
});

test('an entry of nobody has its text where others have their word, and only the first of a day has the day', () => {
	const rows = rowsIn([note({id: id(1), text: 'one'}), note({id: id(2), text: 'two'})], 60);
	expect(rows.slice(1).map(row => row.replace(/[A-Z][a-z]{2} \d\d/, 'Day 00').slice(3))).toEqual([
		'Day 00  · one',
		'        · two',
	]);
});

test('what is owed either way is whole in a row of 60 columns, and a birthday needs no year in a wide one', () => {
	const people = ['Ada Lovelace'];
	const entries = [
		meeting({id: id(1), people}),
		favour({id: id(2), people, way: 'given', state: 'open'}),
		favour({id: id(3), people, way: 'received', state: 'open'}),
	];
	expect(rowsIn(entries, 60, '4').join()).toContain('owe 1, owed 1');
	const journal = journalOf(entries, [person('Ada Lovelace', {birthday: '1990-03-04', city: 'Bern'})]);
	expect(frame(press(opened(journal, {columns: 200, rows: 40}), '4')).join('\n')).toMatch(/Bern +\* 4 Mar /);
});

test('what is known of somebody can all be read, however long it is, under their name', () => {
	const notes = Array.from({length: 60}, (_, at) => `line ${at} of the notes`).join('\n');
	const small = {columns: 40, rows: 12};
	const known = [person('Ada Lovelace', {notes})];
	for (const entries of [[], [meeting({id: id(1), people: ['Ada Lovelace']})]]) {
		const page = press(opened(journalOf(entries, known), small), '4', 'enter');
		expect(frame(page).slice(0, 4).join()).toContain('Ada Lovelace');
		let [seen, at] = ['', page];
		for (let presses = 0; presses < 90; presses++) {
			seen += frame(at).join('\n');
			at = press(at, 'j');
		}
		for (const line of notes.split('\n')) expect(seen).toContain(line);
	}
	const last = press(opened(journalOf([meeting({id: id(1), people: ['Ada Lovelace']})], known), small), '4', 'enter');
	expect(frame(last).join('\n')).toMatch(/Ada Lovelace[\s\S]*Last time\s+▌ ● coffee/);
});

test('columns of people are as wide as what is in them, and the last talk has the rest', () => {
	const people = ['Ada Lovelace'];
	const entries = [
		meeting({id: id(1), people, text: 'the new role in the north'}),
		meeting({id: id(2), people: ['Alan Turing'], text: 'a book'}),
		favour({id: id(3), people, way: 'given', state: 'open'}),
		favour({id: id(4), people, way: 'received', state: 'open'}),
	];
	// Where it has few columns, what is owed is said shorter, and in all rows begins what follows at the same column.
	const [ada = '', alan = ''] = rowsIn(entries, 80, '4');
	expect(ada).toMatch(/ {2}once {2}owe 1, owed 1 {2}the new role in the north$/);
	expect(alan.indexOf('a book')).toBe(ada.indexOf('the new role'));
	const old = meeting({id: id(5), people: ['Tom'], date: '2026-01-03' as Day, text: 'the mill by the river'});
	const few = rowsIn([...entries, old, need({id: id(6), people: ['Zoë']})], 75, '4');
	expect(few.map(row => row.slice(22, 31))).toEqual(expect.arrayContaining(['11 months', 'not met']));
	expect(few.find(row => row.includes('Tom'))).toContain('the mill by the river');
	expect(rowsIn(entries, 99, '4')[0]).toContain('you owe 1, owed 1  the new role in the north');
});

test('in a wide window a need is whole, as far as the last talk leaves room', () => {
	const entries = [
		meeting({id: id(1)}),
		need({id: id(2), people: ['Ada Lovelace'], text: 'a piano teacher for the niece'}),
	];
	const shown = frame(press(opened(journalOf(entries), {columns: 200, rows: 20}), '4')).join('\n');
	expect(shown).toMatch(/ needs a piano teacher for the niece {2,}\S/);
});

test('a plan says its hour, by the clock that one likes, and once it has passed asks how it was', () => {
	const at = (date: Day, time: string, fields: Partial<Meeting> = {}): Meeting =>
		meeting({
			...{id: id(Number(time.slice(0, 2))), date, time: time as Time, state: 'planned', text: 'lunch'},
			...fields,
		});
	const journal = journalOf([
		at(addDays(today, 1), '12:30', {how: 'lunch', place: 'Tibits', text: 'lunch with Ada Lovelace'}),
		at(today, '18:00', {text: 'coffee with Ada Lovelace: the role'}),
		at(today, '15:00', {text: 'coffee with Ada Lovelace: the bridge'}),
		at(addDays(today, -1), '11:00', {state: 'missed', text: 'coffee with Ada Lovelace: the mill'}),
	]);
	for (const rows of [12, 40]) {
		const state = press(opened(journal, {columns: 60, rows}), '2');
		const shown = frame(state).join('\n');
		expect(shown).toMatch(/○ lunch +Ada Lovelace +12:30 @ Tibits/);
		expect(shown).toMatch(/○ coffee +Ada Lovelace +18:00 the role/);
		expect(shown).toMatch(/○ coffee +Ada Lovelace +how was it\? the bridge/);
		expect(shown).not.toContain('11:00');
		const twelve = frame({...state, now: {...state.now, settings: {clock: '12'}}}).join('\n');
		expect(twelve).toMatch(/○ lunch +Ada Lovelace +12:30 pm @ Tibits/);
		expect(twelve).toMatch(/○ coffee +Ada Lovelace +6 pm the role/);
	}
});
