import type {Key} from 'ink';
import {expect, test} from 'vitest';
import {keyPresses, pasted} from '../../../source/tui/typing/key-presses.ts';

const none: Key = {
	upArrow: false,
	downArrow: false,
	leftArrow: false,
	rightArrow: false,
	pageDown: false,
	pageUp: false,
	home: false,
	end: false,
	return: false,
	escape: false,
	ctrl: false,
	shift: false,
	tab: false,
	backspace: false,
	delete: false,
	meta: false,
	super: false,
	hyper: false,
	capsLock: false,
	numLock: false,
};
const names = (input: string, key: Partial<Key> = {}): readonly string[] =>
	keyPresses(input, {...none, ...key}).map(press => (press.kind === 'key' ? press.key : press.text));

test.each<[string, string, Partial<Key>, readonly string[]]>([
	['letters that came at once', 'jjj', {}, ['j', 'j', 'j']],
	['a word and its Enter', 'Ada\r', {}, ['A', 'd', 'a', 'enter']],
	['a line end of two characters', 'a\r\nb', {}, ['a', 'enter', 'b']],
	['ctrl-j, alone or among letters', 'a\n', {}, ['a', 'ctrl-j']],
	['a space', 'a b', {}, ['a', 'space', 'b']],
	['a tab among letters', 'a\tb', {}, ['a', 'tab', 'b']],
	['letters of several code points', '👩🏽‍🚀e\u0301佐', {}, ['👩🏽‍🚀', 'e\u0301', '佐']],
	['right to left', 'نور', {}, ['ن', 'و', 'ر']],
	['control letters among letters', 'a\u0001', {}, ['a', 'ctrl-a']],
	['a capital', 'J', {shift: true}, ['J']],
	['ctrl-a', 'a', {ctrl: true}, ['ctrl-a']],
	['alt-b', 'b', {meta: true}, ['alt-b']],
	['alt-Enter', '', {return: true, meta: true}, ['alt-enter']],
	['Enter', '', {return: true}, ['enter']],
	['shift-Tab', '', {tab: true, shift: true}, ['shift-tab']],
	['ctrl and an arrow', '', {leftArrow: true, ctrl: true}, ['ctrl-left']],
	['Escape', '', {escape: true}, ['escape']],
	['Escape twice', '', {escape: true, meta: true}, ['escape', 'escape']],
	['alt-Backspace', '', {backspace: true, meta: true}, ['alt-backspace']],
	['a key without a meaning', '', {}, []],
	['a release', 'a', {eventType: 'release'}, []],
])('%s', (_, input, key, expected) => {
	expect(names(input, key)).toEqual(expected);
});

test('half a character is not a key of its own kind', () => {
	expect(names('\ud83d')).toEqual(['\ufffd']);
});

test('a paste keeps lines and tabs, and counts the other control characters that it loses', () => {
	expect(pasted('one\r\ntwo\rthree\tfour')).toEqual({kind: 'paste', text: 'one\ntwo\nthree\tfour'});
	expect(pasted('a\u001b[31mb\u0007\u009bc')).toEqual({kind: 'paste', text: 'a[31mbc', leftOut: 3});
});
