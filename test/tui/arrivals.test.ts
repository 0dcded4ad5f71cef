import {describe, expect, test} from 'vitest';
import {findEntry, type Journal} from '../../source/journal/journal.ts';
import {apply, type Transaction} from '../../source/journal/transaction.ts';
import type {State} from '../../source/tui/state.ts';
import {update} from '../../source/tui/update.ts';
import {hereOf} from '../../source/tui/updates/top.ts';
import {context, decided, favour, id, journalOf, meeting, need} from '../journal/example.ts';
import {example, ids, listOf, now, opened, press, pressed, rowUnder} from './example.ts';

const transaction = (entries: Transaction['entries'], label = 'add something'): Transaction => ({
	id: 't',
	at: context().now.instant,
	label,
	entries,
	people: [],
});
const arrived = (state: State, journal: Journal): State => update(state, {kind: 'journal', journal, now})[0];
const done = (state: State, change: Transaction): State =>
	update(arrived(state, apply(state.journal, change)), {kind: 'done', how: 'saved', transaction: change})[0];
const entry = (key: string) => findEntry(example, key)?.entry ?? meeting();

describe('when the journal changes', () => {
	const onLunch = press(opened(), ',', ',');

	test('entries that come above leave the cursor on its entry, on the same line of the screen', () => {
		const after = arrived(onLunch, apply(example, transaction([{after: meeting({id: id(99), date: now.day})}])));
		expect(hereOf(after).entry?.id).toBe(ids.lunch);
		expect(listOf(after).line).toBe(listOf(onLunch).line);
	});

	test('older months that are loaded change nothing that is seen', () => {
		const newest = {...example, months: example.months.slice(0, 1)};
		const before = press(opened(newest), 'j', 'j');
		expect(arrived(before, example).screens).toEqual(before.screens);
	});

	test('an entry that is gone leaves the cursor on its neighbour', () => {
		const after = arrived(onLunch, apply(example, transaction([{before: entry(ids.lunch)}])));
		expect(hereOf(after).entry?.id).toBe(ids.read);
	});

	test('cursors of the screens beneath stay too', () => {
		const deep = press(onLunch, 'enter');
		const after = arrived(deep, apply(example, transaction([{before: entry(ids.lunch)}])));
		expect(hereOf(press(after, 'escape')).entry?.id).toBe(ids.read);
	});

	test('a screen beneath is not asked until it is seen again, and then about all that happened meanwhile', () => {
		const asked: string[] = [];
		const deep = press(onLunch, 'enter');
		const table = deep.table.map(screen => ({
			...screen,
			arrived: (...all: Parameters<typeof screen.arrived>) => {
				asked.push(screen.kind);
				return screen.arrived(...all);
			},
		}));
		const first = apply(example, transaction([{after: meeting({id: id(99), date: now.day})}]));
		const second = apply(first, transaction([{before: entry(ids.lunch)}]));
		const after = arrived(arrived({...deep, table}, first), second);
		expect(asked).toEqual(['entry', 'entry']);
		expect(hereOf(press(after, 'escape')).entry?.id).toBe(ids.read);
		expect(asked).toEqual(['entry', 'entry', onLunch.screens[0].place.kind]);
	});

	test('an empty journal has no cursor, and the first entry gets it', () => {
		const empty = arrived(onLunch, {...example, months: []});
		expect(hereOf(empty).entry).toBeUndefined();
		expect(hereOf(arrived(empty, example)).entry?.id).toBe(ids.quiet);
	});
});

describe('when a change is done', () => {
	test('the cursor goes to it, and a line says what was done and that u undoes', () => {
		const after = done(
			opened(),
			transaction([{after: favour({id: id(99), date: now.day, text: 'lent me an umbrella'})}]),
		);
		expect(hereOf(after).entry?.id).toBe(id(99));
		expect(after.notice).toEqual({
			tone: 'done',
			text: 'Saved: you got from Ada Lovelace: lent me an umbrella.',
			key: 'u undoes',
		});
	});

	test('a filter that hides it is cleared', () => {
		const after = done(
			press(opened(), '/', '"with:alan', 'enter'),
			transaction([{after: favour({id: id(99), date: now.day})}]),
		);
		expect(listOf(after).filter).toBe('');
		expect(hereOf(after).entry?.id).toBe(id(99));
	});

	test('what was removed is named', () => {
		const after = done(opened(), transaction([{before: entry(ids.flight)}]));
		expect(after.notice?.text).toBe('Removed: you got from Grace Hopper: a lift to the airport.');
	});

	test('what is linked to what was removed is said to stay', () => {
		const removed = (id: string) => done(opened(), transaction([{before: entry(id)}])).notice?.text;
		expect(removed(ids.coffee)).toMatch(/^Removed \(2 entries linked to it stay\): coffee with /);
		expect(removed(ids.passed)).toMatch(/^Removed \(1 entry linked to it stays\): /);
	});

	test('a refused change and a failed write are said, and nothing else moves', () => {
		const before = press(opened(), 'j');
		const [after] = update(before, {kind: 'failed', tone: 'failed', text: 'The disk is full. Nothing was written.'});
		expect(after.screens).toBe(before.screens);
		expect(after.notice).toEqual({tone: 'failed', text: 'The disk is full. Nothing was written.'});
	});

	test('the line stays while one moves, and goes with the next thing that is done', () => {
		const after = done(opened(), transaction([{before: entry(ids.flight)}]));
		expect(press(after, 'j', 'k').notice).toBe(after.notice);
		expect(press(after, '3').notice).toBeUndefined();
	});
});

describe('in the ledger and in needs', () => {
	const owing = (number: number, name: string, due: string) =>
		favour({
			id: id(number),
			way: 'given',
			state: 'promised',
			people: [name],
			due: due as typeof now.day,
			text: `promise ${number}`,
		});
	const journal = journalOf([
		owing(21, 'Zoë 👩🏽‍🚀', '2026-11-01'),
		{...owing(22, 'Zoë 👩🏽‍🚀', '2026-12-20'), date: now.day},
		owing(23, '佐藤 美咲', '2026-11-10'),
		owing(24, 'نور', '2026-12-01'),
	]);
	const under = rowUnder;
	const acted = (state: State, ...keys: readonly string[]): State => {
		const next = pressed(state, ...keys);
		const [intent] = next.effects.flatMap(effect => (effect.kind === 'change' ? [effect.change] : []));
		if (intent?.kind !== 'wish') throw new Error('No change was asked for.');
		return done(next.state, decided(intent.wish, next.state.journal));
	};

	test('the cursor stays with whose most pressing favour is settled, also where nobody has moved yet', () => {
		const ledger = press(opened(journal), '3');
		expect(under(ledger)).toBe('owe Zoë 👩🏽‍🚀');
		const after = acted(ledger, 'x');
		expect(under(after)).toBe('owe Zoë 👩🏽‍🚀');
		expect(under(press(after, 'k'))).toBe('owe نور');
	});

	test('it stays in its place where the person has no row any more', () => {
		expect(under(acted(press(opened(journal), '3', 'j'), 'x'))).toBe('owe نور');
		const [first, ...others] = [ids.lawyer, id(31), id(32)].map((key, at) =>
			need({id: key, date: `2026-10-0${at + 1}` as typeof now.day}),
		);
		const needs = press(opened(journalOf([first ?? need(), ...others])), '5', 'j');
		expect(under(needs)).toBe(id(31));
		expect(under(acted(needs, 'D'))).toBe(id(32));
	});

	test('what is reopened or brought back is shown with the person whose favour it is', () => {
		const received = favour({id: id(41), people: ['Ben Stone']});
		const passed = favour({
			id: id(42),
			way: 'given',
			people: ['نور'],
			state: 'settled',
			forwards: id(41),
			settled: {date: now.day, by: 'freely'},
		});
		const chained = {
			...received,
			state: 'settled' as const,
			settled: {date: now.day, by: 'forwarded' as const, entry: id(42)},
		};
		const ledger = press(opened(journalOf([chained, passed, owing(24, 'نور', '2026-12-01')])), '3', 'G');
		expect(under(ledger)).toBe(`chain ${id(41)}`);
		expect(under(acted(ledger, 'X'))).toBe('owe Ben Stone');
	});
});
