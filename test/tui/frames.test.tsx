import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink-testing-library';
import {describe, expect, test} from 'vitest';
import {width} from '../../source/columns.ts';
import {App} from '../../source/tui/app.tsx';
import type {Loop} from '../../source/tui/loop.ts';
import type {State} from '../../source/tui/state.ts';
import {update} from '../../source/tui/update.ts';
import {journalOf, meeting, person} from '../journal/example.ts';
import {example, frame, now, opened, press} from './example.ts';

const sizes = [
	[300, 100],
	[120, 40],
	[100, 16],
	[99, 30],
	[80, 24],
	[60, 20],
	[30, 10],
	[29, 9],
	[1, 1],
] as const;

const places: Readonly<Record<string, readonly string[]>> = {
	timeline: [],
	'the end of the timeline': ['G'],
	ledger: ['3'],
	'what is between you and one person': ['3', 'j', 'enter'],
	people: ['4'],
	'a person': ['4', 'enter'],
	needs: ['5'],
	'an entry': ['j', 'j', 'enter'],
	'a long entry': ['G', 'enter', 'j'],
	help: ['?'],
	'help, narrowed': ['?', '"day'],
	palette: [':'],
	'a choice of people': [',', ',', ',', 'w'],
	'a filter being typed': ['/', '"with:alan'],
	'a filter that is kept': ['/', '"with:alan', 'enter'],
	'a filter without a match': ['/', '"zzzz', 'enter'],
	composer: ['a', '"coffee with Ada Lovelace @ Café 👩🏽‍🚀 -- the thesis of 佐藤 美咲 gave: a lift'],
	'composer, editing': ['j', 'j', 'e'],
};

describe.each(sizes)('at %i columns and %i lines', (columns, rows) => {
	test.each(Object.entries(places))('%s is no wider and no taller than the window', (_, keys) => {
		for (const isAscii of [false, true]) {
			const lines = frame(press({...opened(example, {columns, rows}), isAscii}, ...keys));
			expect(lines.length).toBeLessThanOrEqual(rows);
			for (const line of lines) expect(width(line.trimEnd()), line).toBeLessThanOrEqual(columns);
		}
	});
});

describe('what is seen', () => {
	test('says what time it is where a person is, also a while later', () => {
		const tokyo = journalOf(
			[meeting({people: ['佐藤 美咲']})],
			[person('佐藤 美咲', {city: 'Tokyo', zone: 'Asia/Tokyo'})],
		);
		const page = press(opened(tokyo), '4', 'enter');
		expect(frame(page).join('\n')).toContain('Tokyo Mon 01:00');
		const later = update(page, {
			kind: 'press',
			press: {kind: 'key', key: 'ctrl-l'},
			now: {...now, time: '16:30' as typeof now.time, instant: '2026-11-22T16:30:00.000Z' as typeof now.instant},
		})[0];
		expect(frame(later).join('\n')).toContain('Tokyo Mon 01:30');
	});

	test.each([40, 60, 80, 120])('says whole and once why a line was not saved, in %i columns', columns => {
		const written = press(opened(example, {columns, rows: 20}), 'a', '"owe Ada:');
		const text = 'What is the favour? Write it after the colon: owe Ada: …';
		const [refused] = update(written, {kind: 'failed', tone: 'hint', text});
		const words = frame(refused)
			.map(line => line.replace(/^│ | │$/g, '').trim())
			.join(' ');
		expect(words.split(text)).toHaveLength(2);
		expect(words.split('What is the favour')).toHaveLength(2);
	});

	test.each([40, 60, 80, 120])(
		'of the composer is a whole frame with all that it understood, in %i columns',
		columns => {
			const line = '"yesterday 3pm: coffee with Ada Lovelace @ Café Sprüngli am Paradeplatz -- the role of 佐藤 美咲';
			const rows = frame(press(opened(example, {columns, rows: 30}), 'a', line));
			const framed = rows.slice(rows.findIndex(row => row.startsWith('╭ New entry')));
			expect(framed.at(0)).toMatch(/─╮$/);
			expect(framed.at(-1)).toMatch(/^╰.*─╯$/);
			for (const row of framed) expect(width(row), row).toBe(columns);
			for (const row of framed.slice(1, -1)) expect(row).toMatch(/^│ .* │$/);
			const inside = framed.slice(1, -1).map(row => row.replace(/^│ | │$/g, '').trim());
			const understood = inside.slice(inside.findIndex(row => /^[●○] /.test(row))).join(' ');
			expect(understood).toContain('Café Sprüngli am Paradeplatz');
			expect(understood).not.toContain('…');
		},
	);

	test('of the composer says where what tab puts in comes from', () => {
		const offer = (text: string): string => frame(press(opened(example), 'a', text)).join('\n');
		expect(offer('"coffee with Ad')).toContain('tab, your people: Ada Lovelace');
		expect(offer('"coffee @ Caf')).toContain('tab, your places: Café Central');
		expect(offer('"coffee #hi')).toContain('tab, your tags: #hiring');
	});

	test('is cut with an ellipsis where a row is longer than its column', () => {
		const row = frame(opened(example, {columns: 60, rows: 20})).find(line => line.includes('Alan Turing'));
		expect(row?.trimEnd()).toMatch(/…$/);
	});

	test('has the keys that matter in the last line, and how to get out among them at every size', () => {
		for (const [columns, rows] of sizes.filter(([wide, high]) => wide >= 30 && high >= 10)) {
			const last = frame(opened(example, {columns, rows})).at(-1) ?? '';
			expect(last).toContain('? help');
			expect(last).toContain('q quit');
		}
	});

	test('from 100 columns has a detail beside the list, and below not', () => {
		expect(frame(opened(example, {columns: 100, rows: 30})).some(line => line.includes('│'))).toBe(true);
		expect(frame(opened(example, {columns: 99, rows: 30})).some(line => line.includes('│'))).toBe(false);
	});

	test('in an empty journal teaches the next step', () => {
		const text = frame(opened(journalOf([]), {columns: 80, rows: 24})).join('\n');
		expect(text).toContain('Press a and write');
		expect(text).toContain('goodturn --demo');
		for (const view of ['3', '4', '5'])
			expect(
				frame(press(opened(journalOf([]), {columns: 80, rows: 24}), view))
					.join('')
					.trim(),
			).not.toBe('');
	});

	test('in plain mode holds no symbols and no drawn lines of its own', () => {
		for (const keys of Object.values(places)) {
			const text = frame(press({...opened(example, {columns: 120, rows: 40}), isAscii: true}, ...keys)).join('\n');
			expect(text).not.toMatch(/[●○→←⇢◇✓│─╭╮╰╯▌▏▁-▇]/);
		}
	});

	test('of a file with a problem is a calm line that names it', () => {
		const journal = {...example, problems: [{file: '2026-03.json', line: 12, problem: 'an entry has no date'}]};
		expect(frame(opened(journal, {columns: 80, rows: 24})).join('\n')).toContain(
			'2026-03.json, line 12: an entry has no date',
		);
	});
});

test('what Ink draws is what the window is', () => {
	const still = (state: State): Loop => ({
		getState: () => state,
		subscribe: () => () => {},
		dispatch: () => {},
		press: () => {},
		takeRest: () => {},
		start: () => {},
		stop: () => {},
	});
	for (const keys of [[], ['3'], ['a', '"coffee with 佐藤 美咲 👩🏽‍🚀']]) {
		const state = press(opened(example, {columns: 100, rows: 30}), ...keys);
		const {lastFrame, unmount} = render(<App loop={still(state)} columns={100} rows={30} isColoured />);
		const drawn = (lastFrame() ?? '').split('\n').map(line => stripVTControlCharacters(line).trimEnd());
		unmount();
		expect(drawn.slice(0, 29)).toEqual(
			frame(state)
				.slice(0, 29)
				.map(line => line.trimEnd()),
		);
	}
});
