import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {cut, fit as filled, graphemes, width, wrap} from '../source/columns.ts';
import {printable} from '../source/printable.ts';

const texts = fc
	.oneof(
		fc.string({unit: 'grapheme'}),
		fc
			.array(fc.constantFrom('👩🏽‍🚀', 'e\u0301', '佐', '藤', ' ', 'نور', '🇨🇭', '1️⃣', 'a', 'ไม้', 'क्षि', 'Zoë'), {
				maxLength: 30,
			})
			.map(parts => parts.join('')),
	)
	.map(printable);
const columns = fc.integer({min: -2, max: 40});

test.each([
	['', 0],
	['Ada', 3],
	['👩🏽‍🚀', 2],
	['e\u0301', 1],
	['佐藤 美咲', 9],
	['🇨🇭', 2],
])('%s takes %i columns', (text, expected) => expect(width(text)).toBe(expected));

describe('cut', () => {
	test.each([
		['Café Central', 20, 'Café Central'],
		['Café Central', 12, 'Café Central'],
		['Café Central', 11, 'Café Centr…'],
		['Café Central', 6, 'Café…'],
		['佐藤 美咲', 5, '佐藤…'],
		['佐藤 美咲', 4, '佐…'],
		['👩🏽‍🚀👩🏽‍🚀', 3, '👩🏽‍🚀…'],
		['👩🏽‍🚀👩🏽‍🚀', 2, '…'],
		['Ada', 1, '…'],
		['Ada', 0, ''],
	])('%s to %i columns is %s', (text, most, expected) => expect(cut(text, most)).toBe(expected));

	test('never takes more columns than there are, and leaves what fits', () => {
		fc.assert(
			fc.property(texts, columns, (text, most) => {
				expect(width(cut(text, most))).toBeLessThanOrEqual(Math.max(0, most));
				if (width(text) <= most) expect(cut(text, most)).toBe(text);
			}),
			{numRuns: 1000},
		);
	});

	test('splits no letter', () => {
		fc.assert(
			fc.property(texts, columns, (text, most) => {
				const kept = cut(text, most);
				const letters = graphemes(kept.replace(/…$/, ''));
				expect(graphemes(text).slice(0, letters.length)).toEqual(letters);
			}),
		);
	});
});

test('a text is filled to exactly the columns', () => {
	fc.assert(
		fc.property(texts, fc.integer({min: 0, max: 40}), (text, most) => {
			expect(width(filled(text, most))).toBe(most);
		}),
		{numRuns: 1000},
	);
});

describe('wrap', () => {
	test('breaks between words, and a word only where it is too long', () => {
		expect(wrap('the new role, she is hiring', 10)).toEqual(['the new', 'role, she', 'is hiring']);
		expect(wrap('Kühlschranktür auf', 6)).toEqual(['Kühlsc', 'hrankt', 'ür auf']);
		expect(wrap('one\n\ntwo', 10)).toEqual(['one', '', 'two']);
		expect(wrap('', 10)).toEqual(['']);
	});

	test('loses no letter and fits, but for a letter wider than the line', () => {
		fc.assert(
			fc.property(texts, columns, (text, most) => {
				const lines = wrap(text, most);
				expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
				for (const line of lines) expect(width(line) <= Math.max(1, most) || graphemes(line).length === 1).toBe(true);
			}),
			{numRuns: 1000},
		);
	});

	test('ends for a million letters without a space, in one column or none', () => {
		expect(wrap('a'.repeat(1_000_000), 80)).toHaveLength(12_500);
		expect(wrap('ab', 0)).toEqual(['a', 'b']);
		expect(wrap('佐'.repeat(20_000), 1)).toHaveLength(20_000);
	});
});

test('European letters are measured without a segmenter, as it and string-width would', () => {
	const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});
	const letters = fc
		.oneof(fc.integer({min: 0x20, max: 0x2714}), fc.constantFrom(0x2190, 0x2194, 0x25aa, 0xfe0f, 0x20e3, 0x301))
		.map(code => String.fromCharCode(code));
	fc.assert(
		fc.property(fc.string({unit: letters, maxLength: 12}), text => {
			expect(width(text)).toBe(stringWidth(text));
			expect(graphemes(text)).toEqual([...segmenter.segment(text)].map(({segment}) => segment));
		}),
		{numRuns: 3000},
	);
	for (let code = 0x20; code <= 0x2714; code++) {
		const letter = String.fromCharCode(code);
		expect({code, columns: width(letter)}).toEqual({code, columns: stringWidth(letter)});
		// Beside a letter that takes marks: whether the two are one.
		expect({code, count: graphemes(`e${letter}`).length}).toEqual({
			code,
			count: [...segmenter.segment(`e${letter}`)].length,
		});
	}
});

// Each took minutes, or ended the stack, before: a test that goes on for longer than vitest waits fails.
describe('of ten million letters no more is looked at than is shown', () => {
	test.each([
		['👩🏽‍🚀'.repeat(1_400_000), '👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀…'],
		['ภาษาไทย'.repeat(1_400_000), 'ภาษาไทย…'],
		[`e${'\u0301'.repeat(10_000_000)}`, `e${'\u0301'.repeat(63)}`],
		['word '.repeat(2_000_000), 'word word…'],
	])('%#', (text, shown) => expect(cut(text, 10).startsWith(shown.slice(0, -1))).toBe(true));

	test('a line of 500,000 words is wrapped, each measured once', () => {
		const text = 'words '.repeat(500_000).trim();
		expect(wrap(text, Number.POSITIVE_INFINITY)).toEqual([text]);
		expect(wrap(text, 100_000).every(line => line.length <= 100_000)).toBe(true);
		expect(wrap(text, 11)).toHaveLength(250_000);
	});

	test('a letter with ten million accents is wrapped as one', () =>
		expect(wrap(`e${'\u0301'.repeat(10_000_000)}`, 10)).toHaveLength(1));
});
