import {describe, expect, test} from 'vitest';
import type {State} from '../../source/tui/state.ts';
import {update} from '../../source/tui/update.ts';
import {opened, press, pressed} from './example.ts';

const textOf = ({over}: State): string | undefined => (over?.kind === 'composer' ? over.own.field.text : undefined);
const onCoffee = press(opened(), 'j', 'j');

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
		expect(textOf(press(left, 'a'))).toBe('');
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
