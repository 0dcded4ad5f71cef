import {describe, expect, test} from 'vitest';
import {findEntry, type Journal} from '../../source/journal/journal.ts';
import {apply, type Transaction} from '../../source/journal/transaction.ts';
import {hereOf} from '../../source/tui/keys/here.ts';
import type {State} from '../../source/tui/state.ts';
import {update} from '../../source/tui/update.ts';
import {context, favour, id, meeting} from '../journal/example.ts';
import {example, ids, now, opened, press} from './example.ts';

const transaction = (entries: Transaction['entries'], label = 'add something'): Transaction => ({id: 't', at: context().now.instant, label, entries, people: []});
const arrived = (state: State, journal: Journal): State => update(state, {kind: 'journal', journal, now})[0];
const done = (state: State, change: Transaction): State => update(arrived(state, apply(state.journal, change)), {kind: 'done', how: 'saved', transaction: change})[0];
const entry = (key: string) => findEntry(example, key)?.entry ?? meeting();

describe('when the journal changes', () => {
	const onLunch = press(opened(), 'j', ',', ',');

	test('entries that come above leave the cursor on its entry, on the same line of the screen', () => {
		const after = arrived(onLunch, apply(example, transaction([{after: meeting({id: id(99), date: now.day})}])));
		expect(hereOf(after).entry?.id).toBe(ids.lunch);
		expect(after.screens[0].line).toBe(onLunch.screens[0].line);
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

	test('cursors of the screens behind stay too', () => {
		const deep = press(onLunch, 'enter');
		const after = arrived(deep, apply(example, transaction([{before: entry(ids.lunch)}])));
		expect(hereOf(press(after, 'escape')).entry?.id).toBe(ids.read);
	});

	test('an empty journal has no cursor, and the first entry gets it', () => {
		const empty = arrived(onLunch, {...example, months: []});
		expect(hereOf(empty).entry).toBeUndefined();
		expect(hereOf(arrived(empty, example)).entry?.id).toBe(ids.planned);
	});
});

describe('when a change is done', () => {
	test('the cursor goes to it, and a line says what was done and that u undoes', () => {
		const after = done(opened(), transaction([{after: favour({id: id(99), date: now.day, text: 'lent me an umbrella'})}]));
		expect(hereOf(after).entry?.id).toBe(id(99));
		expect(after.notice).toEqual({tone: 'done', text: 'Saved: you got from Ada Lovelace: lent me an umbrella.', key: 'u undoes'});
	});

	test('a filter that hides it is cleared', () => {
		const after = done(press(opened(), '/', '"with:alan', 'enter'), transaction([{after: favour({id: id(99), date: now.day})}]));
		expect(after.screens[0].filter).toBe('');
		expect(hereOf(after).entry?.id).toBe(id(99));
	});

	test('what was removed is named', () => {
		const after = done(opened(), transaction([{before: entry(ids.flight)}]));
		expect(after.notice?.text).toBe('Removed: you got from Grace Hopper: a lift to the airport.');
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
		expect(press(after, '2').notice).toBeUndefined();
	});
});
