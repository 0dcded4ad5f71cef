import {expect, test} from 'vitest';
import type {Day} from '../../source/journal/day.ts';
import {favour, id, journalOf} from '../journal/example.ts';
import {frame, opened, press} from './example.ts';

const day = (text: string): Day => text as Day;
const passed = (number: number, to: string, forwards: number, date: string) =>
	favour({
		id: id(number),
		way: 'given',
		people: [to],
		text: 'read a CV',
		date: day(date),
		state: 'open',
		forwards: id(forwards),
	});

const journal = journalOf([
	favour({id: id(1), people: ['Jürgen Müller'], text: 'read my CV', date: day('2025-10-01'), state: 'open'}),
	passed(2, 'Ben Stone', 1, '2026-11-02'),
	passed(3, 'Ann Lee', 1, '2026-11-03'),
	passed(4, '佐藤 美咲', 2, '2026-11-04'),
	passed(5, 'Tom Okafor', 4, '2026-11-05'),
	favour({id: id(6), way: 'given', people: ['Jürgen Müller'], text: 'a lift', date: day('2026-04-01'), state: 'open'}),
]);

const detail = (columns: number, ...keys: readonly string[]): readonly string[] =>
	frame(press(opened(journal, {columns, rows: 40}), '3', ...keys)).map(row =>
		row.slice(row.indexOf(' │ ') + 3).trimEnd(),
	);

test('in a window of one pane the tree is on the page of the favour, where only the others are links', () => {
	const rows = frame(press(opened(journal, {columns: 80, rows: 24}), '3', 'G', 'enter', 'j'));
	const text = rows.join('\n');
	expect(text).toContain('Jürgen Müller: read my CV; that reached 4 people.');
	expect(text).toMatch(/▌ ├─ [→⇢] Ben Stone .* Mon 2 Nov/);
	expect(text).toMatch(/[└│] .*佐藤 美咲 .* Wed 4 Nov/);
});

test('a chain is a tree with days, and says what was passed on and how far it went', () => {
	const rows = detail(159, 'G');
	const text = rows.join('\n');
	expect(
		rows
			.slice(0, 4)
			.map(row => row.trim())
			.join(' '),
	).toContain('Jürgen Müller: read my CV; that reached 4 people.');
	expect(text).toMatch(
		/ ├─ . Ben Stone .*2 Nov\n.* │ {2}└─ . 佐藤 美咲 .*4 Nov\n.* │ {5}└─ . Tom Okafor .*5 Nov\n.* └─ . Ann Lee .*3 Nov/,
	);
	const plain = frame({...press(opened(journal), '3', 'G'), isAscii: true}).join('\n');
	expect(plain).toMatch(/\|- .*\n.*\| {2}`- /);
	expect(plain).not.toMatch(/[├└│─]/);
});

test('deeds that are longer ago than there is room for are told in words alone', () => {
	const old = journalOf([
		favour({id: id(1), people: ['Jürgen Müller'], text: 'read my CV', date: day('1996-10-01'), state: 'open'}),
		favour({
			id: id(2),
			way: 'given',
			people: ['Jürgen Müller'],
			text: 'a lift',
			date: day('1998-04-01'),
			state: 'open',
		}),
	]);
	const text = frame(press(opened(old, {columns: 80, rows: 24}), '3', 'enter')).join('\n');
	expect(text).toContain('Since October 1996 you gave 1 and got 1');
	expect(text).not.toMatch(/^ +(?:given|received) +·/m);
});

test('an account has its balance in words, and what was done over time, given above and received below', () => {
	const rows = detail(159);
	expect(rows.map(row => row.trim()).join(' ')).toMatch(/Since October 2025 you gave 1 and got 1, the last of them/);
	expect(rows.join('\n')).toMatch(/given {4}· · ▂ · · *\n.*received ▂ · · · · *\n +2025/);
	const ascii = frame({...press(opened(journal), '3'), isAscii: true}).join('\n');
	expect(ascii).toMatch(/given {4}\. \. 1 \. \./);
	const own = frame(press(opened(journal, {columns: 80, rows: 24}), '3', 'enter')).join('\n');
	expect(own).toContain('Since October 2025 you gave 1 and got 1');
});
