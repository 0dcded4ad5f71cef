import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {width} from '../../source/columns.ts';
import {cutLine, leftAndRight, lineWidth, said, span, textOf} from '../../source/tui/drawing/line.ts';

const someLine = fc.array(
	fc
		.oneof(fc.string({unit: 'grapheme', maxLength: 12}), fc.constantFrom('👩🏽‍🚀', '佐藤 美咲', 'نور', 'e\u0301'))
		.map(text => said(text)),
	{maxLength: 8},
);

describe('a line', () => {
	test('is never wider than what it is cut to, and unchanged where it fits', () => {
		fc.assert(
			fc.property(someLine, fc.integer({min: 1, max: 60}), (line, columns) => {
				const shown = cutLine(line, columns);
				expect(lineWidth(shown)).toBeLessThanOrEqual(columns);
				if (lineWidth(line) <= columns) expect(shown).toBe(line);
			}),
		);
	});

	test('that is cut ends with an ellipsis, also where it is cut between two spans', () => {
		const line = [span('coffee'), span(' Ada'), span(' the new role')];
		for (let columns = 1; columns < lineWidth(line); columns++) expect(textOf(cutLine(line, columns))).toMatch(/…$/);
	});

	test('holds nothing that commands a terminal', () => {
		const {text} = said('a\u001b]0;title\u0007b\u202ec');
		expect([...text].every(letter => letter >= ' ' && letter !== '\u202e')).toBe(true);
	});

	test('with two ends fills its columns, and without room keeps the left one', () => {
		expect(width(textOf(leftAndRight([span('left')], [span('right')], 20)))).toBe(20);
		expect(textOf(leftAndRight([span('left')], [span('right')], 8))).toBe('left');
	});
});
