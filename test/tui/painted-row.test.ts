import {describe, expect, test} from 'vitest';
import type {Day} from '../../source/journal/day.ts';
import {type Line, lineWidth, textOf} from '../../source/tui/drawing/line.ts';
import {looksOf} from '../../source/tui/drawing/looks.ts';
import {paintedLines} from '../../source/tui/drawing/painted-lines.ts';
import type {Ground} from '../../source/tui/drawing/theme.ts';
import {windowPane} from '../../source/tui/frame/window.ts';
import {id, journalOf, meeting, today} from '../journal/example.ts';
import {example, frame, opened, press} from './example.ts';

/** The lines of a frame that are painted on a ground, each up to where that ends. */
const paintedOn = (lines: readonly Line[], ground: Ground): readonly Line[] =>
	lines.map(line => line.filter(({on}) => on === ground)).filter(line => line.length > 0);

describe('the row under the cursor', () => {
	test.each([
		[120, '2'],
		[80, '2'],
		[60, '3'],
		[40, '4'],
	])('at %i columns is painted across its pane', (columns, view) => {
		const [row, ...others] = paintedOn(windowPane(press(opened(example, {columns, rows: 30}), view)).lines, 'cursor');
		expect(others).toEqual([]);
		expect(row && textOf(row)).toMatch(/^ ▌ /);
		expect(row && lineWidth(row)).toBe(Math.min(80, columns));
	});

	test('keeps a dim one while keys go to the detail, where the chosen link is painted', () => {
		const {lines} = windowPane(press(opened(), 'j', 'tab'));
		expect(paintedOn(lines, 'left').map(textOf)).toEqual([expect.stringContaining('Fri 20  ● coffee')]);
		// Both lines of it, across the pane.
		const painted = paintedOn(lines, 'cursor');
		expect(painted.map(textOf)).toEqual([
			expect.stringMatching(/^▌ → gave Ada Lovelace {2}intro to Grace *$/),
			expect.stringMatching(/^ {4}Hopper *$/),
		]);
		expect(painted.map(lineWidth)).toEqual([37, 37]);
	});

	test.each([80, 120, 160])('of a page of %i columns is painted across its column', columns => {
		const {lines} = windowPane(press(opened(example, {columns, rows: 30}), '2', 'j', 'enter', 'tab'));
		const [row, ...others] = paintedOn(lines, 'cursor');
		expect(others).toEqual([]);
		expect(row && textOf(row)).toMatch(/^ ▌ → gave Ada Lovelace {2}intro to Grace Hopper +$/);
		expect(row && lineWidth(row)).toBe(columns === 160 ? 80 : columns);
	});

	test('is painted whole, its blanks too, and without colour has its mark alone', () => {
		const {lines} = windowPane(press(opened(example, {columns: 80, rows: 24}), 'j'));
		const at = lines.findIndex(line => textOf(line).startsWith(' ▌ '));
		const [coloured, plain] = [looksOf(), undefined].map(looks => paintedLines(lines, looks)[at] ?? '');
		expect(coloured).toContain('\u001b[48;5;239;38;5;255m');
		// biome-ignore lint/suspicious/noControlCharactersInRegex: sequences begin so
		const outside = coloured?.replace(/\u001b\[48;5;239(?:;[14])?;38;5;255m.*?\u001b\[39(?:;2[24])?;49m/g, '');
		expect(outside).toBe('');
		expect(plain).toBe(textOf(lines[at] ?? []));
		expect(plain).toMatch(/^ ▌ Fri 20/);
	});

	test('is painted in help and in menus too', () => {
		const {lines} = windowPane(press(opened(), '?'));
		expect(paintedOn(lines, 'cursor').map(textOf)).toEqual([expect.stringContaining('▌ ')]);
	});
});

describe('where today is', () => {
	const day = (date: string) => date as Day;
	const rule = /^ {3}── today ─+$/;

	test('a rule sets plans off, and the list opens at the day beneath it', () => {
		const rows = frame(opened()).map(row => row.split('│')[0]?.trimEnd() ?? '');
		const at = rows.findIndex(row => rule.test(row));
		expect(rows[at - 1]).toContain('Sat 28');
		expect(rows[at + 1]).toMatch(/^ ▌ Sun 22/);
		expect(frame({...opened(), isAscii: true}).join('\n')).toMatch(/-- today ---/);
	});

	test('the list opens there under any number of plans, with the last of them above', () => {
		const plans = Array.from({length: 90}, (_, at) =>
			meeting({
				id: id(at + 100),
				date: day(`${2027 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-03`),
			}),
		);
		const journal = journalOf([
			...plans,
			meeting({id: id(1), date: today}),
			meeting({id: id(2), date: day('2026-10-01')}),
		]);
		const rows = frame(opened(journal, {columns: 80, rows: 24})).map(row => row.trimEnd());
		const at = rows.findIndex(row => rule.test(row));
		expect(at).toBeGreaterThan(4);
		expect(rows.findIndex(row => row.startsWith(' ▌ '))).toBe(at + 2);
		expect(rows[at + 2]).toContain('Sun 22');
		expect(rows.slice(0, at).join('\n')).toContain('January 2027');
	});

	test('nothing is ruled off where nothing is planned, nor in what a filter found', () => {
		const past = journalOf([meeting({id: id(1), date: today}), meeting({id: id(2), date: day('2026-11-01')})]);
		expect(frame(opened(past)).join('\n')).not.toContain('── today');
		expect(frame(press(opened(), '/', '"coffee', 'enter')).join('\n')).not.toContain('── today');
	});
});
