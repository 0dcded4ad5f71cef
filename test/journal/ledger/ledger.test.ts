import {describe, expect, test} from 'vitest';
import type {Favour} from '../../../source/journal/entry.ts';
import {
	accountOf,
	balance,
	isOverdue,
	ledger,
	sideOfLedger,
	wholeLedger,
} from '../../../source/journal/ledger/ledger.ts';
import {favour, id, journalOf, meeting, person, today} from '../example.ts';

const on = (number: number, date: string, fields: Partial<Favour> = {}): Favour =>
	favour({id: id(number), date: date as never, ...fields});

test.each([
	['received', 'promised', 'owed'],
	['given', 'promised', 'owe'],
	['received', 'open', 'owe'],
	['given', 'open', 'owed'],
] as const)('a favour %s and %s is what is %s', (way, state, side) => {
	const {owe, owed, people} = ledger(journalOf([favour({way, state})]), today);
	expect({owe, owed}).toEqual({owe: 0, owed: 0, [side]: 1});
	expect(people).toEqual([{name: 'Ada Lovelace', owe: [], owed: [], settled: [], [side]: [favour({way, state})]}]);
});

test('a settled favour leaves nothing, whichever way it went', () => {
	for (const way of ['given', 'received'] as const)
		expect(ledger(journalOf([favour({way, state: 'settled'})]), today)).toEqual({owe: 0, owed: 0, people: []});
});

test('a favour of several people counts once with each, and once in the totals', () => {
	const journal = journalOf([favour({people: ['Ada Lovelace', 'Grace Hopper']})]);
	expect(ledger(journal, today)).toMatchObject({
		owe: 1,
		owed: 0,
		people: [
			{name: 'Ada Lovelace', owe: [{}]},
			{name: 'Grace Hopper', owe: [{}]},
		],
	});
});

test('a favour that names nobody is in the totals, under no name', () => {
	const journal = journalOf([favour({people: []})]);
	expect(ledger(journal, today)).toMatchObject({owe: 1, people: [{name: '', owe: [{}]}]});
	expect(accountOf(journal, '', today).owe).toHaveLength(1);
});

test('one person in several spellings is one account, in the spelling of people.json', () => {
	const people = [person('Jürgen Müller', {aliases: ['Jojo', '佐藤']})];
	const journal = journalOf(
		[
			on(1, '2026-11-01', {people: ['JURGEN MULLER']}),
			on(2, '2026-11-02', {people: ['Ju\u0308rgen Mu\u0308ller']}),
			on(3, '2026-10-02', {people: ['Jojo']}),
		],
		people,
	);
	expect(accountOf(journal, 'Jürgen Müller', today).owe.map(entry => entry.id)).toEqual([id(3), id(1), id(2)]);
});

test('an alias that two people have means neither', () => {
	const journal = journalOf(
		[favour({people: ['Ada']})],
		[person('Ada Lovelace', {aliases: ['Ada']}), person('Ada Byron', {aliases: ['Ada']})],
	);
	expect(ledger(journal, today).people.map(({name}) => name)).toEqual(['Ada']);
});

describe('overdue is for promises with a date only:', () => {
	test.each([
		['a promise of yesterday', {state: 'promised', due: '2026-11-21'}, true],
		['a promise for today', {state: 'promised', due: '2026-11-22'}, false],
		['a promise without a date', {state: 'promised'}, false],
		['an open favour, however old', {state: 'open', date: '1996-01-01', due: '1996-02-01'}, false],
		['a promise that was kept', {state: 'settled', due: '2026-11-21'}, false],
	] as const)('%s', (_, fields, expected) =>
		expect(isOverdue(favour(fields as Partial<Favour>), today)).toBe(expected),
	);
});

test('what needs attention comes first: overdue promises by their date, then the oldest', () => {
	const owed = [
		on(1, '2026-11-01', {way: 'given', state: 'promised', due: '2026-11-20' as never}),
		on(2, '2026-11-02', {way: 'given', state: 'promised', due: '2026-11-10' as never}),
		on(3, '2020-01-01'),
		on(4, '2026-05-01', {way: 'given', state: 'promised', due: '2026-11-22' as never}),
	];
	expect(accountOf(journalOf(owed), 'Ada Lovelace', today).owe.map(entry => entry.id)).toEqual([
		id(2),
		id(1),
		id(3),
		id(4),
	]);
});

const several = journalOf([
	on(1, '2026-11-01', {people: ['Alan Turing'], way: 'given'}),
	on(2, '2026-11-02', {people: ['Grace Hopper']}),
	on(3, '2026-11-03', {people: ['Grace Hopper']}),
	on(4, '2020-01-01', {people: ['نور']}),
	on(5, '2026-11-04', {people: ['Zoë 👩🏽‍🚀'], way: 'given', state: 'promised', due: '2026-11-21' as never}),
]);

test('people are listed with most open first, then by the oldest', () => {
	expect(ledger(several, today).people.map(({name}) => name)).toEqual([
		'Grace Hopper',
		'نور',
		'Alan Turing',
		'Zoë 👩🏽‍🚀',
	]);
});

test('a section is listed by who needs attention first, and holds nobody else', () => {
	expect(sideOfLedger(ledger(several, today), 'owe', today).map(({name}) => name)).toEqual([
		'Zoë 👩🏽‍🚀',
		'نور',
		'Grace Hopper',
	]);
	expect(sideOfLedger(ledger(several, today), 'owed', today).map(({name}) => name)).toEqual(['Alan Turing']);
});

test('the same journal has the same ledger, and tomorrow another one', () => {
	const journal = journalOf([favour({way: 'given', state: 'promised', due: today})]);
	expect(ledger(journal, today)).toBe(ledger(journal, today));
	expect(sideOfLedger(ledger(journal, '2026-11-23' as never), 'owe', '2026-11-23' as never)).toHaveLength(1);
});

test('the whole ledger holds the settled ones too, newest first, and those with whom all is settled', () => {
	const settled = [on(1, '2026-11-01', {state: 'settled'}), on(2, '2026-11-02', {state: 'settled'})];
	const {owe, people} = wholeLedger(journalOf([...settled, meeting({id: id(9), people: ['Grace Hopper']})]), today);
	expect({owe, people}).toEqual({
		owe: 0,
		people: [{name: 'Ada Lovelace', owe: [], owed: [], settled: settled.toReversed()}],
	});
});

test('an empty journal owes nothing', () => {
	expect(balance(journalOf([]))).toEqual({owe: 0, owed: 0});
	expect(ledger(journalOf([]), today).people).toEqual([]);
});
