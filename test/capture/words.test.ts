import fc from 'fast-check';
import {expect, test} from 'vitest';
import {placedWords} from '../../source/capture/words/placed-words.ts';

// A word of Devanagari after a space makes no difference to what comes before it, but takes the pattern of all scripts.
const elsewhere = ' अ';

test('western text is parted into the same words as any text', () => {
	const letters = fc.oneof(
		fc.constantFrom(..."aZé9_-'’ \n.,@#ß©®×½µªʼ…–".split('')),
		fc.integer({min: 0, max: 0x2ff}).map(code => String.fromCharCode(code)),
	);
	fc.assert(
		fc.property(fc.string({unit: letters, maxLength: 20}), text => {
			expect(placedWords(text)).toEqual(placedWords(text + elsewhere).slice(0, -1));
		}),
		{numRuns: 3000},
	);
	for (let code = 0; code <= 0x2027; code++) {
		const text = `a${String.fromCharCode(code)}b`;
		expect({code, words: placedWords(text)}).toEqual({code, words: placedWords(text + elsewhere).slice(0, -1)});
	}
});
