import {describe, expect, test} from 'vitest';
import {menuItems} from '../../source/tui/overlays/menu/menu-items.ts';
import type {Listed} from '../../source/tui/request.ts';
import type {State} from '../../source/tui/state.ts';
import {aroundOf} from '../../source/tui/updates/around.ts';
import {hereOf} from '../../source/tui/updates/top.ts';
import {journalOf, meeting} from '../journal/example.ts';
import {example, frame, ids, opened, press, pressed} from './example.ts';

const items = (state: State, lists: Listed, typed: string) => menuItems(aroundOf(state), lists, typed);

describe('help', () => {
	test('lists only what works here', () => {
		const inTimeline = items(press(opened(), 'j', '?'), {kind: 'help'}, '').map(({keys}) => keys);
		expect(inTimeline).toContain('d');
		expect(inTimeline).not.toContain('m');
		expect(items(press(opened(), '5', '?'), {kind: 'help'}, '').map(({keys}) => keys)).toContain('m');
	});

	test('is narrowed by words or by a key', () => {
		expect(items(opened(), {kind: 'help'}, 'day bef').map(({keys}) => keys)).toEqual([',', 'T']);
		expect(items(opened(), {kind: 'help'}, 'gg').map(({keys}) => keys)).toEqual(['gg home']);
		expect(items(opened(), {kind: 'help'}, 'qqqq')).toEqual([]);
	});

	test('Enter runs what is chosen', () => {
		expect(hereOf(press(opened(), '?', '"last row', 'enter')).entry?.id).toBe(ids.long);
		expect(pressed(opened(), '?', '"undo the last', 'enter').effects).toEqual([{kind: 'undo'}]);
		expect(press(opened(), '?', '"qqqq', 'enter').over?.kind).toBe('menu');
	});

	test('closes with Esc, with ? and with ctrl-c, and ctrl-c clears first', () => {
		for (const keys of [['escape'], ['?'], ['ctrl-c'], ['"day', 'ctrl-c', 'ctrl-c']])
			expect(press(opened(), '?', ...keys).over).toBeUndefined();
		expect(press(opened(), '?', '"day', 'ctrl-c').over).toMatchObject({kind: 'menu', own: {field: {text: ''}}});
	});

	test('up and down stay within it', () => {
		expect(press(opened(), '?', 'up').over).toMatchObject({own: {cursor: 0}});
		const all = items(opened(), {kind: 'help'}, '').length;
		expect(press(opened(), '?', ...Array.from({length: all + 5}, () => 'down')).over).toMatchObject({
			own: {cursor: all - 1},
		});
	});
});

test('what a key does is said whole in few columns, and people stand in columns', () => {
	const help = frame(press(opened(example, {columns: 50, rows: 80}), '?')).map(line => line.trimEnd());
	expect(help.join(' ').replaceAll(/ +/g, ' ')).toContain(
		'Edit the entry; on a person, their name and what is known of them',
	);
	expect(help.filter(line => line.includes('…'))).toEqual([]);
	const people = frame(press(opened(example, {columns: 80, rows: 30}), '@'));
	const begin = people.findIndex(line => line.includes('Go to whom?'));
	const rows = people.slice(begin + 2, -1).flatMap(line => /^[ -~▌]{3}[ -~]+? {3,}(?=\S)/.exec(line)?.[0].length ?? []);
	expect(rows.length).toBeGreaterThan(2);
	expect(new Set(rows).size).toBe(1);
});

test('the palette opens with : and with ctrl-p, and runs a command by its name', () => {
	for (const key of [':', 'ctrl-p'])
		expect(press(opened(), key, '"ledger', 'enter').screens[0].place).toEqual({kind: 'ledger'});
});

test('the palette finds what does nothing here too, and says why', () => {
	const [merge] = items(press(opened(), '3'), {kind: 'palette'}, 'merge');
	expect(merge).toMatchObject({keys: 'M', beside: 'not here'});
	expect(frame(press(opened(), '3', ':', '"merge', 'enter')).join('\n')).toMatch(/M merges a person with another; /);
	expect(items(opened(), {kind: 'palette'}, '').some(({beside}) => beside === 'not here')).toBe(false);
});

test('what is typed is seen in a narrow window too, beneath a long title', () => {
	const narrow = press(opened(undefined, {columns: 40, rows: 12}), '4', 'j', 'M', '"mül');
	const lines = frame(narrow).map(line => line.trim());
	const title = lines.findIndex(line => line.startsWith('Who is '));
	expect(lines.slice(title).join(' ')).toMatch(/^Who is [^…]+ too\? +mül +▌ Jürgen/);
});

test('where there is nobody to choose it says so', () => {
	const alone = press(opened(journalOf([meeting()])), '4');
	expect(frame(press(alone, 'M')).join('\n')).toContain('Nobody else is in the journal yet.');
	expect(frame(press(alone, '@', '"zz')).join('\n')).toContain('Nobody is called that.');
});

describe("@ and ' go to anybody", () => {
	const placeOf = (state: State) => state.screens[0].place;

	test.each(['@', "'"])('%s, a few letters, enter', key => {
		for (const state of [opened(), press(opened(), '4'), press(opened(), 'j', 'enter')]) {
			const there = press(state, key, '"hop', 'enter');
			expect(there.over).toBeUndefined();
			expect(placeOf(there)).toEqual({kind: 'person', name: 'Grace Hopper'});
		}
	});

	test('finds by other names, begins of words first, and says who it is', () => {
		const says = (typed: string) =>
			items(opened(), {kind: 'anybody', title: 'Go to whom?', does: {to: 'open'}}, typed).map(({says: name}) => name);
		expect(says('bear')).toEqual(['Jürgen Müller']);
		expect(says('@ada')).toEqual(['Ada Lovelace']);
		expect(says('a')[0]).toBe('Ada Lovelace');
		expect(says('a l')[0]).toBe('Ada Lovelace');
		expect(says('xyz')).toEqual([]);
		expect(frame(press(opened(), '@', '"bear')).join('\n')).toMatch(/Jürgen Müller +the Bear, /);
	});
});

test('a long menu says that one may type, until one does', () => {
	for (const keys of [['?'], [':'], ['@']])
		expect(frame(press(opened(), ...keys)).join('\n')).toMatch(/\S {3}type to narrow/);
	const typed = frame(press(opened(), '@', '"al')).join('\n');
	expect(typed).toContain('whom?   al');
	expect(typed).not.toContain('type to narrow');
});
