import {describe, expect, test} from 'vitest';
import {hereOf} from '../../source/tui/keys/here.ts';
import {menuItems} from '../../source/tui/keys/menu-items.ts';
import {ids, opened, press, pressed} from './example.ts';

describe('help', () => {
	test('lists only what works here', () => {
		const inTimeline = menuItems(press(opened(), 'j', '?'), {kind: 'help'}, '').map(({keys}) => keys);
		expect(inTimeline).toContain('d');
		expect(inTimeline).not.toContain('m');
		expect(menuItems(press(opened(), '4', '?'), {kind: 'help'}, '').map(({keys}) => keys)).toContain('m');
	});

	test('is narrowed by words or by a key', () => {
		expect(menuItems(opened(), {kind: 'help'}, 'day bef').map(({keys}) => keys)).toEqual([',', 'T']);
		expect(menuItems(opened(), {kind: 'help'}, 'gg').map(({keys}) => keys)).toEqual(['gg home']);
		expect(menuItems(opened(), {kind: 'help'}, 'qqqq')).toEqual([]);
	});

	test('Enter runs what is chosen', () => {
		expect(hereOf(press(opened(), '?', '"last row', 'enter')).entry?.id).toBe(ids.long);
		expect(pressed(opened(), '?', '"take back the', 'enter').effects).toEqual([{kind: 'undo'}]);
		expect(press(opened(), '?', '"qqqq', 'enter').mode.kind).toBe('menu');
	});

	test('closes with Esc, with ? and with ctrl-c, and ctrl-c clears first', () => {
		for (const keys of [['escape'], ['?'], ['ctrl-c'], ['"day', 'ctrl-c', 'ctrl-c']]) expect(press(opened(), '?', ...keys).mode).toEqual({kind: 'list'});
		expect(press(opened(), '?', '"day', 'ctrl-c').mode).toMatchObject({kind: 'menu', field: {text: ''}});
	});

	test('up and down stay within it', () => {
		expect(press(opened(), '?', 'up').mode).toMatchObject({cursor: 0});
		const all = menuItems(opened(), {kind: 'help'}, '').length;
		expect(press(opened(), '?', ...Array.from({length: all + 5}, () => 'down')).mode).toMatchObject({cursor: all - 1});
	});
});

test('the palette opens with : and with ctrl-p, and runs a command by its name', () => {
	for (const key of [':', 'ctrl-p']) expect(press(opened(), key, '"ledger', 'enter').screens[0].place).toEqual({kind: 'ledger'});
});
