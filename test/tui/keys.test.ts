import {describe, expect, test} from 'vitest';
import {commandNames} from '../../source/tui/keys/command.ts';
import {hereOf} from '../../source/tui/keys/here.ts';
import {type Binding, bindings, bindingsAt} from '../../source/tui/keys/keys.ts';
import type {State} from '../../source/tui/state.ts';
import {ids, opened, press, pressed} from './example.ts';

const onRow = (state: State, cursor: string): State => ({...state, screens: [{...state.screens[0], cursor}, ...state.screens.slice(1)]});

/** Situations that between them give every key something to do. */
const situations: Readonly<Record<string, State>> = {
	timeline: onRow(opened(), ids.lunch),
	'a favour received': onRow(opened(), ids.flight),
	'a settled favour': onRow(opened(), ids.passed),
	'a need': onRow(opened(), ids.lawyer),
	'a long note': onRow(opened(), ids.long),
	'a long note, scrolled': press(onRow(opened(), ids.long), 'J', 'J'),
	'one pane': onRow(opened(undefined, {columns: 80, rows: 12}), ids.lunch),
	ledger: press(opened(), '2'),
	people: press(opened(), '3', 'j'),
	needs: press(opened(), '4'),
	'an entry': press(onRow(opened(), ids.coffee), 'enter'),
	'a filter': press(opened(), '/', '"with:alan', 'enter'),
	'a filter, further down': press(opened(), '/', '"with:alan', 'enter', 'j'),
	'the detail': press(onRow(opened(), ids.coffee), 'tab'),
};

const keysOf = (binding: Binding): readonly (readonly string[])[] => binding.keys.map(key => key.split(' '));

describe('the keys', () => {
	test.each(bindings.map(binding => [binding.keys.join(', '), binding] as const))('%s does something somewhere, by each of its names', (_, binding) => {
		for (const keys of keysOf(binding)) {
			const did = Object.values(situations).filter(state => {
				const {state: after, effects} = pressed(state, ...keys);
				return effects.length > 0 || after.mode !== state.mode || after.journal !== state.journal || JSON.stringify(after.screens) !== JSON.stringify(state.screens);
			});
			expect(did.length, keys.join(' ')).toBeGreaterThan(0);
		}
	});

	test('never mean two things at one place', () => {
		for (const [name, state] of Object.entries(situations)) {
			const keys = bindingsAt(hereOf(state)).flatMap(binding => binding.keys);
			expect(new Set(keys).size, name).toBe(keys.length);
		}
	});

	test('reach every command', () => {
		expect(new Set(bindings.map(({command}) => command))).toEqual(new Set(commandNames));
	});

	test('that stand in a footer all do something there', () => {
		for (const [name, state] of Object.entries(situations)) {
			for (const binding of bindingsAt(hereOf(state)).filter(({footer}) => footer !== undefined)) {
				const {state: after, effects} = pressed(state, ...(binding.keys[0] ?? '').split(' '));
				const isDone = effects.length > 0 || after.mode !== state.mode || after.screens !== state.screens;
				expect(isDone, `${binding.keys[0]} in ${name}`).toBe(true);
			}
		}
	});
});
