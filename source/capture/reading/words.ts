import {fold} from '../../journal/names.ts';

/** A word of a text, `start` to `end` in UTF-16 units; `folded` without case and accents, for looking it up. */
export type Word = {readonly start: number; readonly end: number; readonly folded: string};

// Han, Hiragana and Katakana stand without spaces, so a change of script ends a word there: 美咲さん is 美咲 and さん.
// An emoji is a word of its own. Elsewhere letters, marks and digits, with a hyphen or an apostrophe between them.
const letter = String.raw`[[\p{L}\p{M}\p{N}_\u200c\u200d]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]]`;
const pattern = new RegExp(
	String.raw`[\p{sc=Han}々]+|\p{sc=Hiragana}+|[\p{sc=Katakana}ー]+|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f]+|${letter}+(?:[\-'’]${letter}+)*`,
	'gv',
);

/** The words of a text, in order. */
export const wordsOf = (text: string, from = 0): readonly Word[] => {
	const words: Word[] = [];
	pattern.lastIndex = from;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) words.push({start: match.index, end: match.index + match[0].length, folded: fold(match[0])});
	return words;
};

/** The first of the words that starts at or after a place, by halving. */
export const wordFrom = (words: readonly Word[], place: number): number => {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle]?.start ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** The words `gave` and its like, which begin a favour or a need. */
export const markerWords = ['gave', 'got', 'owe', 'owed', 'gift', 'fwd', 'need'] as const;
export type MarkerWord = (typeof markerWords)[number];
