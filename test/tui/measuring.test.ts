import {beforeEach, expect, test, vi} from 'vitest';
import type * as Columns from '../../source/columns.ts';
import type {Day} from '../../source/journal/day.ts';
import {favour, id, journalOf, meeting} from '../journal/example.ts';
import {frame, opened, press} from './example.ts';

/** What is measured and what is cut, as it really is; each text that is asked about is written down. */
const asked = vi.hoisted(() => ({measured: [] as string[], cut: [] as string[], left: [] as string[]}));
vi.mock('../../source/columns.ts', async original => {
	const real = await original<typeof Columns>();
	return {
		...real,
		width: (text: string) => {
			asked.measured.push(text);
			return real.width(text);
		},
		cut: (text: string, columns: number) => {
			const left = real.cut(text, columns);
			if (left !== text) {
				asked.cut.push(text);
				asked.left.push(left);
			}
			return left;
		},
	};
});

beforeEach(() => {
	for (const texts of Object.values(asked)) texts.length = 0;
});

const month = (at: number): Day => `2026-${String(1 + (at % 11)).padStart(2, '0')}-15` as Day;
const text = (at: number): string => `coffee with Ada Lovelace: number ${at}, ${'and so on, '.repeat(12)}`;
const journal = journalOf(
	Array.from({length: 200}, (_, at) =>
		at % 3 === 0
			? favour({id: id(at + 1), date: month(at), text: text(at)})
			: meeting({id: id(at + 1), date: month(at), text: text(at)}),
	),
);

test.each([
	['timeline', '2'],
	['ledger', '3'],
	['people', '4'],
])('a step in the %s measures each piece of the window once', (_, view) => {
	const state = press(opened(journal, {columns: 120, rows: 40}), view);
	frame(state);
	for (const texts of Object.values(asked)) texts.length = 0;
	frame(press(state, 'j'));
	// Forty lines of some ten pieces each: day, sign, word, who, text, the mark before and the detail beside.
	expect(asked.measured.length).toBeLessThan(400);
});

test('no text is cut twice', () => {
	const state = press(opened(journal, {columns: 120, rows: 40}), '2');
	asked.cut.length = 0;
	asked.left.length = 0;
	frame(press(state, 'j'));
	expect(asked.cut.length).toBeGreaterThan(20);
	const left = new Set(asked.left);
	expect(asked.cut.filter(one => left.has(one.trimEnd()))).toEqual([]);
});
