import {describe, expect, test} from 'vitest';
import {ids, listOf, opened, press, pressed} from './example.ts';

const place = (...keys: readonly string[]): unknown => press(opened(), ...keys).screens[0].place;

describe('going places', () => {
	test.each([
		['3 opens the ledger', ['3'], {kind: 'ledger'}],
		['4 opens the people', ['4'], {kind: 'people'}],
		['5 opens the needs', ['5'], {kind: 'needs'}],
		['2 comes back to the timeline', ['5', '2'], {kind: 'timeline'}],
		['Esc comes back from a view to the timeline', ['4', 'escape'], {kind: 'timeline'}],
		['h does too', ['4', 'h'], {kind: 'timeline'}],
		['q does too', ['4', 'q'], {kind: 'timeline'}],
		['Esc in the timeline stays', ['escape', 'escape'], {kind: 'timeline'}],
		['Enter on an account opens what is between you', ['3', 'j', 'enter'], {kind: 'debts', name: 'Ada Lovelace'}],
		['Enter on one of its favours opens that', ['3', 'j', 'enter', 'l'], {kind: 'entry', id: `2026-11/${ids.paper}`}],
		['Enter on a person opens their page', ['4', 'enter'], {kind: 'person', name: 'Ada Lovelace'}],
		['w opens everything with the one person', ['j', 'j', 'w'], {kind: 'person', name: 'Ada Lovelace'}],
		['w on an entry of several asks with whom', [',', ',', 'w', 'down', 'enter'], {kind: 'person', name: '佐藤 美咲'}],
		['w from the ledger', ['3', 'j', 'w'], {kind: 'person', name: 'Ada Lovelace'}],
	] as const)('%s', (_, keys, expected) => {
		expect(place(...keys)).toEqual(expected);
	});

	test('a view that is opened again is as it was left', () => {
		const left = press(opened(), '4', 'j', 'j');
		expect(press(left, '3', '4').screens[0]).toEqual(left.screens[0]);
		expect(press(left, 'escape', '4').screens[0]).toEqual(left.screens[0]);
	});

	test('Esc from deep goes back step by step to the same rows', () => {
		const rows = press(opened(), 'j', 'j');
		const deep = press(rows, 'w', 'j', 'enter', 'tab', 'enter');
		expect(deep.screens.length).toBe(4);
		expect(press(deep, 'escape', 'escape', 'escape').screens).toEqual(rows.screens);
	});

	test('Esc never quits, and q does at last', () => {
		expect(pressed(opened(), 'escape', 'escape', 'h').effects).toEqual([]);
		expect(pressed(opened(), '3', 'q').effects).toEqual([]);
		expect(pressed(opened(), '3', 'q', 'q').effects).toEqual([{kind: 'quit', code: 0}]);
	});
});

describe('private entries', () => {
	const entries = (...keys: readonly string[]): readonly string[] =>
		press(opened(), ...keys).journal.months.flatMap(month => month.entries.map(entry => entry.id));

	test('are not seen until p is pressed, and hidden by p again', () => {
		expect(entries()).not.toContain(ids.secret);
		expect(entries('p')).toContain(ids.secret);
		expect(entries('p', 'p')).not.toContain(ids.secret);
	});

	test('leave the cursor where it is', () => {
		const before = press(opened(), 'G');
		expect(listOf(press(before, 'p')).cursor).toBe(listOf(before).cursor);
	});
});
