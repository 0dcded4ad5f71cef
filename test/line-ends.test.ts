import fc from 'fast-check';
import {expect, test} from 'vitest';
import {inOneLine, withoutLastLineEnds} from '../source/line-ends.ts';

const gaps = fc.array(fc.constantFrom('a', ' ', '\n', '\t', '\r\n', 'ü')).map(parts => parts.join(''));

test('they are the same as the patterns that take the square of a gap', () => {
	fc.assert(
		fc.property(gaps, text => {
			expect(withoutLastLineEnds(text)).toBe(text.replace(/\n+$/, ''));
			expect(inOneLine(text, ' / ')).toBe(text.trim().replace(/\s*[\n\r]\s*/g, ' / '));
		}),
	);
});

// Each took minutes before: a test that goes on for longer than vitest waits fails.
test('a gap of a million letters is looked at once', () => {
	const [spaces, lines] = [' '.repeat(1_000_000), '\n'.repeat(1_000_000)];
	expect(inOneLine(`a${spaces}b${lines}c`, ' / ')).toBe(`a${spaces}b / c`);
	expect(withoutLastLineEnds(`a${lines}b${lines}`)).toBe(`a${lines}b`);
});
