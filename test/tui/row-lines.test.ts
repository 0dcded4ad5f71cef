import fc from 'fast-check';
import {expect, test} from 'vitest';
import {ago, type Day, dateAndMonth, weekdayName} from '../../source/journal/day.ts';
import type {Entry, Favour, Need} from '../../source/journal/entry.ts';
import {signOf, stateInWords, times, whenOwed} from '../../source/journal/words.ts';
import {textOf} from '../../source/tui/drawing/line.ts';
import {rowLine} from '../../source/tui/row-lines/row-line.ts';
import type {Row} from '../../source/tui/rows/row.ts';
import {someDay} from '../journal/arbitrary.ts';
import {favour, meeting, need, person, today} from '../journal/example.ts';

// Texts without a space in them: two that touch are one word that nothing else explains.
const someName = fc.oneof(
	fc.nat({max: 30}).map(length => 'N'.repeat(length + 1)),
	fc.constantFrom('Ada Lovelace', '佐藤 美咲', 'نور', 'Zoë 👩🏽‍🚀', 'Jose\u0301'),
);
const someText = fc.nat({max: 120}).map(length => 't'.repeat(length + 1));
const someCount = fc.oneof(fc.nat({max: 12}), fc.nat({max: 2_000_000}));
const common = {date: someDay, people: fc.array(someName, {minLength: 1, maxLength: 3}), text: someText};
const someFavour = fc
	.record({...common, way: fc.constantFrom('given' as const, 'received' as const), state: fc.constantFrom('promised' as const, 'open' as const, 'settled' as const), due: someDay})
	.map(({due, ...fields}): Favour => favour({...fields, ...(fields.state === 'promised' && {due})}));
const someNeed = fc.record(common).map((fields): Need => need(fields));
const someMeeting = fc
	.record({...common, how: fc.constantFrom('coffee' as const, 'breakfast' as const, 'message' as const), starred: fc.constantFrom(true as const, undefined)})
	.map(({starred, ...fields}) => meeting({...fields, ...(starred && {starred})}));

/** A row, and all that may be said in it. */
const someRow: fc.Arbitrary<readonly [row: Row, said: readonly string[]]> = fc.oneof(
	fc
		.tuple(fc.oneof(someMeeting, someFavour, someNeed), fc.boolean())
		.map(([entry, isFirstOfDay]) => [{kind: 'entry', key: 'a', entry, isFirstOfDay} as const, saidOf(entry)] as const),
	fc
		.tuple(fc.oneof(someMeeting, someFavour, someNeed), someName)
		.map(
			([entry, name]) => [{kind: 'with', key: 'a', entry, isFirstOfDay: true, name} as const, [...saidOf(entry), 'with', 'and', ...entry.people.map(one => `${one},`)]] as const,
		),
	fc
		.tuple(someFavour, someName, fc.constantFrom(1, 9, 10, 100, 1945))
		.map(
			([first, name, count]) =>
				[{kind: 'account', key: 'a', name, favours: [first, ...Array.from({length: count - 1}, () => first)]} as const, [name, String(count), ...saidOf(first)]] as const,
		),
	someFavour.map(entry => [{kind: 'favour', key: 'a', entry} as const, saidOf(entry)] as const),
	someNeed.map(entry => [{kind: 'need', key: 'a', entry} as const, saidOf(entry)] as const),
	fc.tuple(someName, fc.option(someMeeting), someCount, fc.constantFrom(0, 1, 12, 1000), fc.constantFrom(0, 3, 1000)).map(([name, lastMet, met, owe, owed]) => {
		const open = (count: number): readonly Favour[] => Array.from({length: count}, () => favour());
		const acquaintance = {person: person(name), ...(lastMet && {lastMet}), met, owe: open(owe), owed: open(owed), needs: []};
		return [
			{kind: 'person', key: 'a', acquaintance} as const,
			[name, lastMet ? ago(lastMet.date, today) : 'not met yet', 'once', times(met), `you owe ${owe} ${owe},`, `owed ${owed}`, `owes you ${owed}`],
		] as const;
	}),
);

const saidOf = (entry: Entry): readonly string[] => [
	...entry.people,
	`+${entry.people.length - 1}`,
	entry.text,
	'*',
	signOf(entry).symbol,
	signOf(entry).word,
	dayOf(entry.date),
	ago(entry.date, today),
	...(entry.kind === 'favour' ? [whenOwed(entry, today), stateInWords(entry, today)] : []),
];
const dayOf = (day: Day): string => `${weekdayName(day)} ${dateAndMonth(day, day)}`;

test('two columns of a row never touch, however large what stands in them', () => {
	fc.assert(
		fc.property(someRow, fc.integer({min: 26, max: 120}), ([row, said], columns) => {
			const words = new Set(said.flatMap(text => text.split(' ')));
			const isSaid = (word: string): boolean => words.has(word) || (word.endsWith('…') && [...words].some(one => one.startsWith(word.slice(0, -1))));
			const text = textOf(rowLine(row, {columns, isAscii: false, today}));
			const others = text.split(/ +/).filter(word => word !== '' && !isSaid(word));
			expect(others, text).toEqual([]);
		}),
		{numRuns: 2000},
	);
});

test('a count is never cut', () => {
	fc.assert(
		fc.property(someName, someCount, fc.integer({min: 50, max: 120}), (name, met, columns) => {
			const row: Row = {kind: 'person', key: 'a', acquaintance: {person: person(name), met: met + 3, owe: [], owed: [], needs: []}};
			expect(textOf(rowLine(row, {columns, isAscii: false, today}))).toContain(` ${met + 3} times`);
		}),
	);
});
