import fc from 'fast-check';
import {expect, test} from 'vitest';
import {lettersApart} from '../../source/journal/letters-apart.ts';
import {fold, listNames} from '../../source/journal/names.ts';

test.each([
	['Jürgen Müller', 'JURGEN MULLER'],
	['Jos\u00e9', 'Jose\u0301'],
	['Łukasz', 'lukasz'],
	['Søren', 'SOREN'],
	['Straße', 'STRASSE'],
	['GROẞ', 'gross'],
	['Ægir', 'aegir'],
	['İstanbul', 'istanbul'],
	['ΟΔΥΣΣΕΥΣ', 'οδυσσευς'],
	['Ångström', 'a\u030angstro\u0308m'],
	['نور', 'نور'],
	['佐藤 美咲', '佐藤 美咲'],
	['👩🏽‍🚀 Zoë', '👩🏽‍🚀 zoe'],
])('%s and %s are the same name', (a, b) => expect(fold(a)).toBe(fold(b)));

test.each([
	['が', 'か'], // the mark is another letter in Japanese
	['پ', 'ب'],
	['Ada', 'Ad'],
	['Ada Lovelace', 'AdaLovelace'],
	['ไม้', 'ไม'],
])('%s and %s are not', (a, b) => expect(fold(a)).not.toBe(fold(b)));

test('a folded text stays as it is when folded again, and case never matters', () => {
	const texts = fc.oneof(fc.string({unit: 'grapheme'}), fc.string({unit: 'binary'}), fc.string());
	fc.assert(
		fc.property(texts, text => {
			expect(fold(fold(text))).toBe(fold(text));
		}),
		{numRuns: 2000},
	);
	fc.assert(
		fc.property(fc.string({unit: 'grapheme-ascii'}), text => {
			expect(fold(text.toUpperCase())).toBe(fold(text));
		}),
	);
});

test('names are listed as in a sentence', () => {
	expect(listNames([])).toBe('');
	expect(listNames(['Ada'])).toBe('Ada');
	expect(listNames(['Ada', 'Grace'])).toBe('Ada and Grace');
	expect(listNames(['Ada', 'Grace', 'نور'])).toBe('Ada, Grace and نور');
});

test.each([
	['ada', 'ada', 0],
	['ada', 'adda', 1],
	['ada', 'aad', 1],
	['grace', 'grcae', 1],
	['lovelace', 'lvelase', 2],
	['ada', 'grace', 3],
	['', 'ab', 2],
	['👩🏽‍🚀', '', 2],
])('%s and %s are %i letters apart', (a, b, off) => {
	if (off > 2) expect(lettersApart(a, b, 2)).toBeGreaterThan(2);
	else if (a.length < 6) expect(lettersApart(a, b, 2)).toBe(off);
	else expect(lettersApart(a, b, 2)).toBeGreaterThanOrEqual(off);
	expect(lettersApart(a, b, 9)).toBe(lettersApart(b, a, 9));
});

test('whether it is within a bound is told without looking further', () => {
	const word = fc.string({unit: fc.constantFrom('a', 'b', 'c', '👩'), maxLength: 9});
	fc.assert(
		fc.property(word, word, fc.integer({min: 0, max: 3}), (a, b, most) => {
			const off = lettersApart(a, b, 30);
			const bounded = lettersApart(a, b, most);
			if (off <= most) expect(bounded).toBe(off);
			else expect(bounded).toBeGreaterThan(most);
		}),
		{numRuns: 2_000},
	);
});

test('ten million marks on one letter are folded, and bounded runs stay as they were', () => {
	expect(fold(`E${'\u0301\u0327'.repeat(5_000_000)}x`)).toBe('ex');
	// Hebrew points of two classes, which no accent is: they are put in order 30 at a time, and none is lost.
	expect(fold(`א${'\u05b0\u05bd'.repeat(500_000)}`)).toHaveLength(1_000_001);
});
