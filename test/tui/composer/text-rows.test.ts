import fc from 'fast-check';
import {expect, test} from 'vitest';
import {width} from '../../../source/columns.ts';
import {countRows, moveRow, viewText} from '../../../source/tui/overlays/composer/text-rows.ts';
import {fieldOf} from '../../../source/tui/typing/field.ts';

const rowsOf = (text: string, columns: number): readonly string[] =>
	viewText(fieldOf(text), columns, 1000).rows.map(({shown}) => shown);

test.each([
	['', 10, ['']],
	['one two three', 8, ['one two ', 'three']],
	['one\n\ntwo', 8, ['one', '', 'two']],
	['onetwothree', 4, ['onet', 'woth', 'ree']],
	['佐藤 美咲', 5, ['佐藤 ', '美咲']],
	['one two', 3, ['one', 'two']],
	['👩🏽‍🚀👩🏽‍🚀', 3, ['👩🏽‍🚀', '👩🏽‍🚀']],
	['a\tb', 10, ['a b']],
	[' 佐藤', 3, [' ', '佐', '藤']],
	['a\u001b[31mb', 10, ['a␛[31mb']],
])('%j in %i columns', (text, columns, rows) => {
	expect(rowsOf(text, columns)).toEqual(rows);
});

const anyText = fc
	.array(fc.constantFrom('a', 'word', ' ', '  ', '\n', '佐藤', '👩🏽‍🚀', 'e\u0301', 'نور', 'x'.repeat(30), '\t'), {
		maxLength: 60,
	})
	.map(pieces => pieces.join(''));

test('the rows hold all of the text, in order, and none is wider than it may be', () => {
	fc.assert(
		fc.property(anyText, fc.integer({min: 2, max: 30}), (text, columns) => {
			const {rows} = viewText(fieldOf(text), columns, 1000);
			expect(rows.map(({start, end}) => text.slice(start, end) + (text[end] === '\n' ? '\n' : '')).join('')).toBe(text);
			for (const {shown} of rows) expect(width(shown)).toBeLessThanOrEqual(columns);
			expect(countRows(text, columns, 1000)).toBe(rows.length);
		}),
	);
});

test('the cursor is seen wherever it is, in a window of any height', () => {
	fc.assert(
		fc.property(
			anyText,
			fc.nat(),
			fc.integer({min: 2, max: 30}),
			fc.integer({min: 1, max: 6}),
			(text, place, columns, height) => {
				const all = viewText(fieldOf(text), columns, 1000);
				const starts = all.rows.map(({start}) => start);
				const cursor = starts[place % starts.length] ?? 0;
				const view = viewText({text, cursor}, columns, height);
				expect(view.rows).toHaveLength(Math.min(height, all.rows.length));
				expect(view.rows[view.row]?.start).toBe(cursor);
				expect(view.column).toBe(0);
			},
		),
	);
});

test('the cursor goes from row to row and back, at its column', () => {
	const text = 'coffee with Ada at the café\n佐藤 美咲';
	const at = (cursor: number) => ({text, cursor});
	expect(moveRow(at(14), 12, -1).cursor).toBe(2);
	expect(moveRow(at(2), 12, 1).cursor).toBe(14);
	expect(moveRow(at(0), 12, -1).cursor).toBe(0);
	// Half of a wide letter is none: the cursor stays before it.
	expect(moveRow(at(24), 12, 1).cursor).toBe(28);
	expect(moveRow(at(text.length), 12, 1).cursor).toBe(text.length);
});

test('every row of any text is reached from its end by going up', () => {
	fc.assert(
		fc.property(anyText, fc.integer({min: 2, max: 30}), (text, columns) => {
			const count = countRows(text, columns, 1000);
			let field = fieldOf(text);
			const seen = new Set<number>();
			for (let step = 0; step < count; step++) {
				const {rows} = viewText(field, columns, 1000);
				seen.add(rows.findLastIndex(({start}) => start <= field.cursor));
				field = moveRow(field, columns, -1);
			}
			expect(seen.size).toBe(count);
		}),
	);
});
