import {describe, expect, test} from 'vitest';
import type {Day} from '../../source/journal/day.ts';
import type {State} from '../../source/tui/state.ts';
import {update} from '../../source/tui/update.ts';
import {id, journalOf, meeting, person} from '../journal/example.ts';
import {frame, ids, opened, press, pressed, rowUnder} from './example.ts';

const textOf = ({over}: State): string | undefined => (over?.kind === 'composer' ? over.own.field.text : undefined);
const onCoffee = press(opened(), 'j');

describe('the composer', () => {
	test('keeps what is left with Esc for the next a', () => {
		const left = press(opened(), 'a', '"coffee with نور', 'escape');
		expect(left.over).toBeUndefined();
		expect(textOf(press(left, 'a'))).toBe('coffee with نور');
	});

	test('keeps an edit that is left for the same entry, and for no other', () => {
		const left = press(onCoffee, 'e', '"!', 'escape');
		expect(textOf(press(left, 'e'))).toMatch(/!$/);
		expect(textOf(press(left, 'j', 'e'))).not.toMatch(/!$/);
		expect(textOf(press(left, 'a'))).toBe('2026-11-20: ');
	});

	test('asks to save on Enter, once, and stays until it is saved', () => {
		const {state, effects} = pressed(opened(), 'a', '"coffee with Ada', 'enter');
		expect(effects).toMatchObject([{kind: 'change', change: {kind: 'compose'}}]);
		expect(textOf(state)).toBe('coffee with Ada');
		const [failed] = update(state, {kind: 'failed', tone: 'failed', text: 'The disk is full.'});
		expect(textOf(failed)).toBe('coffee with Ada');
	});

	test('writes nothing where nothing was typed or changed', () => {
		for (const keys of [
			['a', 'enter'],
			['a', 'space', 'enter'],
			['j', 'j', 'e', 'enter'],
		]) {
			const {state, effects} = pressed(opened(), ...keys);
			expect(effects).toEqual([]);
			expect(state.over).toBeUndefined();
		}
	});

	test('forgets why it was refused when the text changes', () => {
		const [refused] = update(press(opened(), 'a', '"gave: a lift'), {
			kind: 'failed',
			tone: 'hint',
			text: 'Whose favour is it?',
		});
		expect(press(refused, 'left').notice).toBe(refused.notice);
		expect(press(refused, '"x').notice).toBeUndefined();
	});
});

describe('the editor', () => {
	test('ctrl-g hands the text over and takes it back into the composer', () => {
		const {state, effects} = pressed(opened(), 'a', '"coffee', 'ctrl-g');
		expect(effects).toEqual([{kind: 'edit', text: 'coffee'}]);
		expect(textOf(update(state, {kind: 'edited', text: 'lunch'})[0])).toBe('lunch');
		expect(textOf(update(state, {kind: 'edited'})[0])).toBe('coffee');
	});

	test('E saves what comes back, and nothing where it is unchanged or emptied', () => {
		const {state, effects} = pressed(onCoffee, 'E');
		expect(effects).toMatchObject([{kind: 'edit'}]);
		const [saving, effect] = update(state, {kind: 'edited', text: 'coffee with Ada Lovelace'});
		expect(effect).toMatchObject({kind: 'change', change: {kind: 'compose'}});
		expect(textOf(saving)).toBe('coffee with Ada Lovelace');
		for (const text of [undefined, '', ' \n']) {
			const [after, ...rest] = update(state, {kind: 'edited', ...(text !== undefined && {text})});
			expect(rest).toEqual([]);
			expect(after.over).toBeUndefined();
		}
	});
});

test('y copies the entry as the line that would write it', () => {
	expect(pressed(onCoffee, 'y').effects).toEqual([
		{kind: 'copy', text: expect.stringContaining('coffee with Ada Lovelace')},
	]);
});

/** The timeline after somebody went down to a row. */
const movedTo = (key: string): State => {
	let state = press(opened(), 'end', 'home');
	while (rowUnder(state) !== key) state = press(state, 'j');
	return state;
};

describe('a begins with where one is', () => {
	const begun = (...keys: readonly string[]) => textOf(press(opened(), ...keys, 'a'));

	test('a person, on their row and on their page', () => {
		expect(begun('4', 'j')).toMatch(/^\S.* $/);
		const person = press(opened(), '4', 'j', 'enter');
		const {place} = person.screens[0];
		expect(textOf(press(person, 'j', 'a'))).toBe(`${'name' in place ? place.name : ''} `);
	});

	test('a plan to come: its day and its people, and one goes on between them', () => {
		expect(textOf(press(movedTo(ids.planned), 'a', '"dinner'))).toBe('2026-11-28: dinner with Grace Hopper');
	});

	test('another day, where somebody moved to it, and nothing where nobody moved', () => {
		expect(textOf(press(movedTo(ids.coffee), 'a'))).toBe('2026-11-20: ');
		expect(textOf(press(movedTo(ids.quiet), 'a'))).toBe('');
		expect(begun()).toBe('');
	});

	test('the person of what is owed, needed or promised, and of an entry that is open', () => {
		expect(begun('3', 'j')).toBe('Ada Lovelace ');
		expect(begun('5', 'j', 'k')).toBe('Alan Turing ');
		expect(begun('1', 'j', 'k')).toBe('Ada Lovelace ');
		expect(textOf(press(movedTo(ids.coffee), 'enter', 'a'))).toBe('Ada Lovelace ');
		expect(textOf(press(movedTo(ids.planned), 'enter', 'a'))).toBe('2026-11-28:  with Grace Hopper');
		expect(textOf(press(movedTo(ids.planned), 'b', 'a'))).toBe('2026-11-28:  with Grace Hopper');
	});

	test('whoever has a birthday, was met on this day, or stands in the tree of a chain', () => {
		const told = journalOf(
			[meeting({id: id(1), date: '2025-11-22' as Day, people: ['Ben Stone'], text: 'dinner with Ben Stone: the flat'})],
			['Ann Lee', 'Bea', 'Cy', 'Di', 'Eve'].map(name => person(name, {birthday: '--11-24'})),
		);
		const first = press(opened(told, {columns: 80, rows: 24}), '1');
		expect(textOf(press(first, 'j', 'a'))).toBe('Bea ');
		expect(textOf(press(first, 'G', 'a'))).toBe('Ben Stone ');
		// The section of all birthdays, and its last row.
		const all = press(first, 'j', 'j', 'j', 'enter');
		expect(textOf(press(all, 'G', 'a'))).toBe('Eve ');
		const chain = press(opened(), '3', 'G', 'enter');
		expect(frame(chain).join('\n')).toContain('that reached 1 person');
		expect(textOf(press(chain, 'a'))).toBe('Jürgen Müller ');
		expect(textOf(press(chain, 'tab', 'a'))).toBe('Ben Stone ');
	});

	test('and Enter or Esc on no more than that writes and keeps nothing', () => {
		for (const key of ['enter', 'escape']) {
			const {state, effects} = pressed(movedTo(ids.coffee), 'a', key);
			expect([effects, state.over, state.draft]).toEqual([[], undefined, '']);
		}
	});
});

describe('nothing typed is lost by a key, and nothing comes back unsaid', () => {
	const remarkOf = ({over}: State) => (over?.kind === 'composer' ? over.own.remark : undefined);

	test('ctrl-c in an edit brings back what is saved, and leaves it when pressed again', () => {
		const line = textOf(press(onCoffee, 'e'));
		const cleared = press(onCoffee, 'e', '"!', 'ctrl-c');
		expect(textOf(cleared)).toBe(line);
		expect(press(cleared, 'ctrl-c').over).toBeUndefined();
		expect(textOf(press(onCoffee, 'e', 'ctrl-u', 'escape', 'e'))).toBe(line);
	});

	test('an emptied entry is not saved over the entry', () => {
		const {state, effects} = pressed(onCoffee, 'e', 'ctrl-u', 'enter');
		expect(effects).toEqual([]);
		expect(remarkOf(state)).toMatch(/^Nothing is left of it/);
	});

	test('edits of several entries are kept, each for its own, and said when they come back', () => {
		const left = press(onCoffee, 'e', '"!', 'escape', 'j', 'e', '"?', 'escape');
		expect(textOf(press(left, 'e'))).toMatch(/\?$/);
		const first = press(left, 'k', 'e');
		expect(textOf(first)).toMatch(/!$/);
		expect(remarkOf(first)).toBe('Draft restored: ctrl-c brings back what is saved.');
		expect(remarkOf(press(opened(), 'a', '"coffee', 'escape', 'a'))).toBe('Draft restored: ctrl-c clears it.');
		expect(remarkOf(press(opened(), 'a'))).toBeUndefined();
	});

	test('the footer says what Esc will do', () => {
		const says = (...keys: readonly string[]) => frame(press(onCoffee, ...keys)).at(-1);
		expect(says('e')).toContain('esc leaves it');
		expect(says('e', '"!')).toContain('esc keeps the draft');
		expect(says('a', '"!', 'ctrl-c')).toContain('esc leaves it');
	});
});

test('in a small window each thing that is understood is told, the longest in part', () => {
	const said = 'she is hiring for the compiler group in spring and wants someone who has shipped. '.repeat(4);
	const line = `coffee with Ada Lovelace -- ${said}gave: a list of books owe: send the paper due:fri`;
	const shown = (columns: number, rows: number): string =>
		frame(press({...opened(undefined, {columns, rows}), draft: line}, 'a')).join('\n');
	for (const [columns, rows] of [
		[40, 12],
		[60, 20],
	] as const) {
		expect(shown(columns, rows)).toMatch(/● .*coffee with Ada[\s\S]*… +│/);
		expect(shown(columns, rows)).toMatch(/→ you gave[\s\S]*◇ you owe[\s\S]*╰/);
	}
	// Where there is room, all of it is whole, and some of the list is still there above.
	expect(shown(80, 24)).not.toContain('… ');
	expect(shown(80, 24)).toMatch(/Ada Lovelace[\s\S]*New entry/);
});
