import fc from 'fast-check';
import {expect, test} from 'vitest';
import {foldText, foldWithPlaces, isBoundary, wordsOf} from '../../../source/journal/query/fold.ts';

const someText = fc.oneof(
	fc.string({unit: 'grapheme'}),
	fc
		.array(
			fc.constantFrom(
				'ß',
				'ẞ',
				'e\u0301',
				'é',
				'한',
				'한'.normalize('NFD'),
				'Σ',
				'ς',
				'İ',
				'ﬁ',
				'👩🏽‍🚀',
				'نُور',
				'が',
				'か\u3099',
				' ',
				'Æ',
				'’',
				'a',
			),
		)
		.map(parts => parts.join('')),
);

test('folding letter by letter gives the same as folding the whole', () => {
	fc.assert(
		fc.property(someText, text => {
			expect(foldWithPlaces(text).folded).toBe(foldText(text));
		}),
	);
});

test('every folded letter came from a place of the text, in order', () => {
	fc.assert(
		fc.property(someText, text => {
			const {folded, places} = foldWithPlaces(text);
			expect(places).toHaveLength(folded.length + 1);
			expect(places.at(-1)).toBe(text.length);
			for (const [unit, place] of places.entries()) expect(unit === 0 || place >= (places[unit - 1] ?? 0)).toBe(true);
		}),
	);
});

test('both spellings of a letter, and all apostrophes, quotes and dashes, are the same', () => {
	fc.assert(
		fc.property(someText, text => {
			expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
		}),
	);
	expect(foldText('Zoë’s “Straße” – ÉTÉ')).toBe('zoe\'s "strasse" - ete');
	expect(foldText('نُور')).toBe('نور');
});

test('words are runs of letters, digits and marks, and end where no word runs on', () => {
	expect(wordsOf(foldText("Zoë's 2nd C# re-read, 美咲と/नमस्ते"))).toEqual([
		'zoe',
		's',
		'2nd',
		'c',
		're',
		'read',
		'美咲と',
		foldText('नमस्ते'),
	]);
	expect([0, 1, 3, 4, 5, 7].map(at => isBoundary('abc de𝐱', at))).toEqual([true, false, true, true, false, true]);
});

test('a word of millions of letters or marks ends nothing', () => {
	const marks = `e${'\u0301'.repeat(3_000_000)}`;
	expect(wordsOf(marks).join('')).toHaveLength(marks.length);
	expect(foldWithPlaces(marks).places.at(-1)).toBe(marks.length);
	expect(wordsOf(`${'ö'.repeat(4000)} x`)).toHaveLength(2);
});
