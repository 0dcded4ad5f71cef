import {describe, expect, test} from 'vitest';
import {openMemoryStore} from '../../source/store/memory-store.ts';
import {oneAtATime} from '../../source/tui/loop/turns.ts';
import {createLoop, type Loop} from '../../source/tui/loop.ts';
import {filterWords} from '../../source/tui/updates/top.ts';
import {context} from '../journal/example.ts';
import {example, frame, now} from './example.ts';

const hands = {
	editText: async () => undefined,
	suspend: () => undefined,
	redraw: () => undefined,
	quit: () => undefined,
	copy: () => undefined,
	keepTheme: () => ({tone: 'done', text: ''}) as const,
};

/** The screens on the example, and what is written in them letter by letter. */
const opened = (): {readonly loop: Loop; readonly type: (...keys: readonly string[]) => void} => {
	const {newId} = context();
	const store = openMemoryStore({journal: example, now: () => now, newId});
	const loop = createLoop({store, clock: () => now, newId, hands, options: {window: {columns: 100, rows: 30}}});
	const type = (...keys: readonly string[]): void => {
		for (const key of keys) loop.press({kind: 'key', key: key === ' ' ? 'space' : key});
	};
	return {loop, type};
};

/** Resolves once what is shown is as it should be. */
const until = (loop: Loop, isSo: () => boolean): Promise<void> =>
	new Promise(resolve => {
		const look = (): void => {
			if (!isSo()) return;
			end();
			resolve();
		};
		const end = loop.subscribe(look);
		look();
	});

test('what is asked for within another waits its turn, and what fails leaves no turn open', () => {
	const done: string[] = [];
	const ask = oneAtATime((what: string): void => {
		done.push(`${what} begins`);
		if (what === 'one') for (const more of ['two', 'three']) ask(more);
		if (what === 'bad') throw new Error('bad');
		done.push(`${what} ends`);
	});
	ask('one');
	expect(done).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends']);
	expect(() => ask('bad')).toThrow('bad');
	ask('four');
	expect(done.at(-1)).toBe('four ends');
});

test('a listener that dispatches is called once for each action, and sees each state whole', () => {
	const {loop, type} = opened();
	const seen: number[] = [];
	loop.subscribe(() => {
		seen.push(loop.getState().window.columns);
		if (seen.length === 1) {
			loop.dispatch({kind: 'resize', window: {columns: 90, rows: 30}});
			loop.dispatch({kind: 'resize', window: {columns: 80, rows: 30}});
			// Their turn has not come.
			expect(loop.getState().window.columns).toBe(100);
		}
	});
	type('j');
	expect(seen).toEqual([100, 90, 80]);
});

describe('the reader of dates', () => {
	test('is loaded by the first line that wants it, comes back as an action, and is part of the state', async () => {
		const {loop, type} = opened();
		type('a', ...'owe Ada: the book due:"end of next month"');
		expect(loop.getState().dates).toBeUndefined();
		await until(loop, () => loop.getState().dates !== undefined);
		expect(frame(loop.getState()).join('\n')).toContain('31 Dec');
	});

	test('is waited for by a filter with such a date, which is then searched for', async () => {
		const {loop, type} = opened();
		type('2', '/', ...'from:"three weeks ago"');
		expect(filterWords(loop.getState())).toBe('…');
		await until(loop, () => filterWords(loop.getState()).includes(' of '));
		expect(loop.getState().found?.findings?.count).toBeGreaterThan(0);
	});

	test('is waited for by the filter of a short list too', async () => {
		const {loop, type} = opened();
		type('3', '/', ...'from:"three weeks ago"');
		await until(loop, () => loop.getState().dates !== undefined);
		expect(filterWords(loop.getState())).toMatch(/^\d of \d here$/);
		expect(filterWords(loop.getState())).not.toMatch(/^(\d) of \1 here$/);
	});

	test('is not loaded for lines and filters that do without', () => {
		const {loop, type} = opened();
		type('a', ...'yesterday: tea with Ada', 'escape', '/', ...'from:2026-11-01 ada', 'enter');
		expect(loop.getState().dates).toBeUndefined();
	});
});
