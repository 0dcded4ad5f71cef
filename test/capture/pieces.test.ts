import {expect, test} from 'vitest';
import {textOfPieces} from '../../source/capture/marks/pieces.ts';
import {readLine} from '../../source/capture/marks/read-line.ts';
import {placedWords} from '../../source/capture/words/placed-words.ts';
import {surroundings} from './surroundings.ts';

const read = (text: string) => {
	const {now, known} = surroundings();
	const {pieces} = readLine({text, words: placedWords(text), known}, 0, {now, dates: undefined}).sections[0];
	return {count: pieces.length, text: textOfPieces(text, pieces)};
};

// A note of a million letters would otherwise be 200,000 pieces, and the screens would stand still for two seconds.
test.each([
	['plain words', 'long words  and\tlines', 1, 'long words and lines'],
	['each line apart', 'one two\n  three four\n\nfive', 3, 'one two\n  three four\n\nfive'],
	['a tag at the end of a line, which is taken out', 'one two #work\nthree #home four', 5, 'one two\nthree #home four'],
	['an escaped sign, whose stroke is taken out', 'one \\#two three', 2, 'one #two three'],
	['spaces of other scripts', '佐藤\u3000美咲 and نور', 1, '佐藤 美咲 and نور'],
])('the words of a line that stand side by side are one piece: %s', (_, line, count, text) => {
	expect(read(line)).toEqual({count, text});
});
