import {expect, test} from 'vitest';
import {
	type Composer,
	type ComposerAsk,
	type ComposerWorld,
	offered,
	openComposer,
	pressInComposer,
} from '../../../source/tui/overlays/composer/composer.ts';
import {longestText} from '../../../source/tui/overlays/composer/pasting.ts';
import type {KeyPress} from '../../../source/tui/typing/key-press.ts';
import {context, favour, id, journalOf, meeting, need, person} from '../../journal/example.ts';

const journal = journalOf(
	[
		meeting({people: ['Grace Hopper']}),
		meeting({id: id(2), people: ['Grace Kelly', '佐藤 美咲']}),
		meeting({id: id(3), people: ['Ada Lovelace']}),
	],
	[person('Ada Lovelace', {aliases: ['the Countess']})],
);
const world: ComposerWorld = {journal, whole: journal, now: context().now, window: {columns: 80}};

const open = (draft = ''): Composer => openComposer({kind: 'add'}, draft, world);
const step = (composer: Composer, press: KeyPress): readonly [Composer, ComposerAsk?] =>
	pressInComposer(composer, press, world);
const press = (composer: Composer, ...keys: readonly string[]): Composer =>
	keys.reduce((before, key) => step(before, {kind: 'key', key})[0], composer);
const type = (composer: Composer, text: string): Composer =>
	press(composer, ...Array.from(text, letter => (letter === ' ' ? 'space' : letter)));
const asked = (composer: Composer, key: string): ComposerAsk | undefined => step(composer, {kind: 'key', key})[1];
const labels = (composer: Composer): readonly string[] =>
	offered(composer, world)?.candidates.map(({label}) => label) ?? [];

test('Enter saves, Escape leaves, ctrl-g opens the editor; the text stays', () => {
	const composer = type(open(), 'coffee with Ada');
	expect(asked(composer, 'enter')).toBe('submit');
	expect(asked(composer, 'escape')).toBe('leave');
	expect(asked(composer, 'ctrl-g')).toBe('editor');
	expect(press(composer, 'enter', 'escape', 'ctrl-g').field).toEqual({text: 'coffee with Ada', cursor: 15});
});

test.each(['alt-enter', 'ctrl-j', 'shift-enter'])('%s is a new line', key => {
	expect(type(press(type(open(), 'one'), key), 'two').field.text).toBe('one\ntwo');
});

test('a paste never saves, whatever it holds, and says what it lost', () => {
	const [composer, wanted] = step(open(), {kind: 'paste', text: 'one\ntwo\n', leftOut: 2});
	expect(wanted).toBeUndefined();
	expect(composer.field.text).toBe('one\ntwo\n');
	expect(composer.remark).toContain('2 control characters');
	expect(press(composer, 'a').remark).toBeUndefined();
});

test('a paste beyond what a text may hold is not taken, and says so', () => {
	const [full] = step(open(), {kind: 'paste', text: 'a'.repeat(longestText)});
	expect(full.remark).toBeUndefined();
	const [after] = step(full, {kind: 'paste', text: 'b'});
	expect(after.field.text).toHaveLength(longestText);
	expect(after.remark).toContain('4,000,000');
});

test('ctrl-c clears what is typed, and leaves where nothing is', () => {
	const composer = type(open(), 'coffee');
	expect(asked(composer, 'ctrl-c')).toBeUndefined();
	const cleared = press(composer, 'ctrl-c');
	expect(cleared.field.text).toBe('');
	expect(asked(cleared, 'ctrl-c')).toBe('leave');
	expect(press(cleared, 'ctrl-_').field.text).toBe('coffee');
	expect(press(type(cleared, 'tea'), 'ctrl-_').field.text).toBe('tea');
});

test('tab puts in the name that is meant', () => {
	const composer = press(type(open(), 'coffee with Ad'), 'tab');
	expect(composer.field.text).toBe('coffee with Ada Lovelace');
	expect(labels(composer)).toEqual([]);
});

test('tab puts in what several names share first, then the one that is chosen', () => {
	const begun = type(open(), 'lunch with Gr');
	expect(labels(begun)).toEqual(['Grace Hopper', 'Grace Kelly']);
	const shared = press(begun, 'tab');
	expect(shared.field.text).toBe('lunch with Grace ');
	expect(press(shared, 'tab').field.text).toBe('lunch with Grace Hopper');
	expect(press(shared, 'down', 'tab').field.text).toBe('lunch with Grace Kelly');
	expect(press(begun, 'up', 'tab').field.text).toBe('lunch with Grace Kelly');
	expect(press(begun, 'down', 'down', 'tab').field.text).toBe('lunch with Grace ');
});

test('an alias and another script complete to the whole name', () => {
	expect(press(type(open(), 'tea @the'), 'tab').field.text).toBe('tea @"Ada Lovelace"'.replace(/"/g, ''));
	expect(press(type(open(), 'tea with 佐'), 'tab').field.text).toBe('tea with 佐藤 美咲');
});

test('nothing is offered where the cursor only moved, until tab asks for it', () => {
	const composer = press(type(open(), 'lunch with Ad'), 'left', 'right');
	expect(labels(composer)).toEqual([]);
	expect(press(composer, 'tab').field.text).toBe('lunch with Ada Lovelace');
});

test('up and down go from row to row where nothing is offered', () => {
	const composer = press(type(press(type(open(), 'one'), 'ctrl-j'), 'two'), 'ctrl-a', 'up');
	expect(composer.field.cursor).toBe(0);
	expect(press(composer, 'down').field.cursor).toBe(4);
	expect(press(composer, 'up').field.cursor).toBe(0);
});

test('the composer opens on the draft, and with what its purpose begins with', () => {
	expect(open('lunch with').field).toEqual({text: 'lunch with', cursor: 10});
	const edit = openComposer({kind: 'edit', entry: meeting({text: 'coffee with Ada Lovelace'})}, '', world);
	expect(edit.field.text).toBe('2026-11-20: coffee with Ada Lovelace');
	const forward = openComposer({kind: 'forward', favour: favour({id: id(9)})}, '', world);
	expect(type(forward, 'Ben: his CV').field.text).toMatch(/^fwd Ben: his CV for:0000/);
	const meet = openComposer({kind: 'meet', need: need({people: ['Alan Turing', '佐藤 美咲']})}, '', world);
	expect(type(meet, 'x').field.text).toBe('gave Alan Turing, 佐藤 美咲: x');
});

test('Enter on an entry that was not changed leaves it', () => {
	const edit = openComposer({kind: 'edit', entry: meeting()}, '', world);
	expect(asked(edit, 'enter')).toBe('leave');
	expect(asked(type(edit, '!'), 'enter')).toBe('submit');
});
