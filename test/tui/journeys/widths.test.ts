import {describe, expect, test} from 'vitest';
import {width} from '../../../source/columns.ts';
import type {Day} from '../../../source/journal/day.ts';
import {id, journalOf, meeting, need, note, person, today} from '../../journal/example.ts';
import {example, frame, opened, press} from '../example.ts';

const sizes = [
	[40, 12],
	[60, 20],
	[80, 24],
	[100, 30],
	[120, 40],
	[160, 50],
	[200, 50],
] as const;
const views = {
	timeline: '2',
	ledger: '3',
	people: '4',
	needs: '5',
	'what is between two': '3 enter',
	'a person': '4 enter',
	today: '1',
	rhythm: '6',
	'an entry': '2 enter',
	'a brief': '4 b',
};

/** The rows of the list on top: what is left of the first line between panes. */
const rowsOf = (columns: number, rows: number, keys: string, journal = example): readonly string[] =>
	frame(press(opened(journal, {columns, rows}), ...keys.split(' '))).map(row => row.split(' │ ')[0]?.trimEnd() ?? '');

describe.each(sizes)('at %i columns and %i lines', (columns, rows) => {
	test.each(Object.entries(views))('%s cuts nothing that would fit', (_, keys) => {
		const all = rowsOf(columns, rows, keys);
		const pane = frame(press(opened(example, {columns, rows}), ...keys.split(' '))).find(row => row.includes(' │ '));
		const room = pane ? width(pane.split(' │ ')[0] ?? '') : columns;
		// Whatever ends in an ellipsis ends at the edge, but for a letter of two columns, or a word that is left out.
		for (const row of all.slice(1, -1)) if (row.endsWith('…')) expect(width(row), row).toBeGreaterThan(room - 4);
	});

	test('the footer has the verbs of this row first, and how to get out', () => {
		const favour = frame(press(opened(example, {columns, rows}), '3', 'j')).at(-1) ?? '';
		expect(favour).toMatch(/^ \? help {3}x settle/);
		const wanted = frame(press(opened(example, {columns, rows}), '5')).at(-1) ?? '';
		expect(wanted).toMatch(/^ \? help {3}m meet it/);
		expect(frame(opened(example, {columns, rows})).at(-1)).toMatch(/^ \? help {3}enter open {3}a add.*q quit/);
	});

	test('the text of an entry has at least as much room as in fewer columns, up to 80', () => {
		const text = (at: number): number => {
			const row = rowsOf(at, rows, '2').find(one => one.includes('lunch') || one.includes('Alan Turing')) ?? '';
			return width(row.slice(row.indexOf('Bletchley')));
		};
		if (columns >= 100) expect(text(columns)).toBeGreaterThanOrEqual(Math.min(text(80), 20));
	});
});

describe('room is used', () => {
	const ada = person('Ada Lovelace', {city: 'London', birthday: '1815-12-10'});
	const met = meeting({
		id: id(1),
		date: '2026-11-20' as Day,
		text: 'coffee with Ada Lovelace: the engine, and who is to build it',
	});
	const wanted = need({id: id(2), date: '2026-11-20' as Day, people: ['Ada Lovelace'], text: 'a piano teacher'});
	const journal = journalOf([met, wanted], [ada]);
	const ofAda = (columns: number) => rowsOf(columns, 30, '4', journal).find(row => row.includes('Ada Lovelace')) ?? '';

	test('at 200 columns people say where they live, their birthday, what they need and what was talked about', () => {
		expect(ofAda(200)).toMatch(/London +\* 10 Dec +needs a piano teacher +the engine, and who is to build it$/);
		expect(ofAda(80)).toContain('the engine');
		expect(ofAda(60)).not.toContain('London');
	});

	test('a timeline in a half empty window shows some lines of an entry, and one in a full window one', () => {
		const long = note({id: id(3), date: today, text: 'word '.repeat(40).trim()});
		expect(rowsOf(80, 24, '2', journalOf([long])).filter(row => row.includes('word'))).toHaveLength(3);
		const many = Array.from({length: 30}, (_, at) => note({id: id(at + 10), date: today, text: 'word '.repeat(40)}));
		const full = rowsOf(80, 24, '2', journalOf(many)).filter(row => row.includes('word'));
		expect(full.every(row => row.includes('·'))).toBe(true);
	});

	test('from 160 columns a third pane says who it is about, and keys still go to list and detail', () => {
		const wide = frame(press(opened(example, {columns: 160, rows: 50}), 'j'));
		expect(wide.some(row => row.split(' │ ').length === 3)).toBe(true);
		expect(wide.map(row => row.split(' │ ')[2] ?? '').join('\n')).toContain('Met once');
		expect(frame(opened(example, {columns: 159, rows: 50})).some(row => row.split(' │ ').length === 3)).toBe(false);
	});

	test('what is late is said short', () => {
		expect(rowsOf(120, 30, '3').join('\n')).not.toContain('overdue since');
	});
});
