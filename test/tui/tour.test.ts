import {describe, expect, test} from 'vitest';
import {openMemoryStore} from '../../source/store/memory-store.ts';
import {example, frame, now, opened, press} from './example.ts';
import {newId, openInMemory} from './in-memory.ts';

describe(':tour', () => {
	test('leads through five steps, each done by whoever takes it', async () => {
		const store = openMemoryStore({now: () => now, newId, journal: example});
		const {loop, press: does} = openInMemory(store);
		const step = (): string => frame(loop.getState())[1]?.trim() ?? '';
		const demo = {...loop.getState(), isDemo: true};
		expect(frame(press(demo, ':', '"tour')).join('\n')).toContain('a tour of five steps');
		Object.assign(loop.getState(), {isDemo: true});
		await does(':', ...'tour', 'enter');
		expect(step()).toMatch(/^Tour 1 of 5 {3}Write down/);
		await does('j', 'k', 'a', ...'lunch', 'enter');
		expect(step()).toMatch(/^Tour 2 of 5 {3}Find/);
		await does('/', ...'lunch');
		expect(step()).toMatch(/^Tour 2/);
		await does('enter');
		expect(step()).toMatch(/^Tour 3 of 5 {3}Settle/);
		await does('escape', '3', 'x');
		expect(step()).toMatch(/^Tour 4 of 5 {3}Pass/);
		await does('3', 'G', 'F', ...'Ben: a lift', 'enter');
		expect(step()).toMatch(/^Tour 5 of 5 {3}Take back/);
		await does('u');
		expect(step()).not.toContain('Tour');
		expect(frame(loop.getState()).join('\n')).toContain('That was the tour');
	});

	test('is there in the example alone, and ends when it is asked for once more', () => {
		expect(frame(press(opened(), ':', '":tour')).join('\n')).toContain('Nothing is called that');
		const begun = press({...opened(), isDemo: true}, ':', '":tour', 'enter');
		expect(frame(begun)[1]).toContain('Tour 1 of 5');
		expect(frame(press(begun, ':', '":tour', 'enter'))[1]).not.toContain('Tour');
		for (const [columns, rows] of [
			[30, 10],
			[40, 12],
			[60, 20],
			[200, 50],
		] as const) {
			const lines = frame({...begun, window: {columns, rows}});
			expect(lines.length).toBeLessThanOrEqual(rows);
			// The whole of what to do is seen, in however many lines.
			expect(lines.slice(1, 5).join(' ').replace(/ +/g, ' ')).toContain('as you would say it: a, a line, enter');
		}
	});
});

describe('help', () => {
	const headings = (...keys: readonly string[]): readonly string[] =>
		frame(press(opened(example, {columns: 100, rows: 100}), ...keys, '?')).flatMap(
			line => /^ {3}(a favour|a need|a plan|everywhere|to move|what is under the cursor)\s*$/.exec(line)?.[1] ?? [],
		);

	test('has the verbs of this row on top, then those of any, those that work everywhere, and last the moves', () => {
		expect(headings('3')).toEqual(['a favour', 'what is under the cursor', 'everywhere', 'to move']);
		expect(headings('5').slice(0, 2)).toEqual(['a need', 'what is under the cursor']);
		expect(headings('2').slice(0, 2)).toEqual(['what is under the cursor', 'everywhere']);
	});
});
