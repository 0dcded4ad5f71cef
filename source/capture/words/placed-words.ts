import {fold} from '../../journal/names.ts';

/** A word of a text, `start` to `end` in UTF-16 units; `folded` without case and accents, for looking it up. */
export type Word = {readonly start: number; readonly end: number; readonly folded: string};

// Han, Hiragana and Katakana are written without spaces, so a change of script ends a word there: 美咲さん is 美咲 and さん.
// An emoji is a word of its own. Elsewhere letters, marks and digits, with a hyphen or an apostrophe between them.
const letter = String.raw`[[\p{L}\p{M}\p{N}_\u200c\u200d]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]]`;
const allLetters = String.raw`[\p{sc=Han}々]+|\p{sc=Hiragana}+|[\p{sc=Katakana}ー]+|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200d\ufe0f]+|${letter}+(?:[\-'’]${letter}+)*`;
let everywhere: RegExp | undefined;

// The same for text in which only letters of western Europe are, as most does: the pattern above takes 8 ms to make.
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant, line ends too
const isWestern = /^[\x00-\xa8\xaa-\xad\xaf-\u02af\u2010-\u2027]*$/;
const westernLetter = String.raw`[\w\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\u02af]`;
const western = new RegExp(`${westernLetter}+(?:[\\-'’]${westernLetter}+)*`, 'g');

const patternOf = (text: string): RegExp => {
	if (isWestern.test(text)) return western;
	everywhere ??= new RegExp(allLetters, 'gv');
	return everywhere;
};

/** The words of a text, in order. */
export const placedWords = (text: string, from = 0): readonly Word[] => {
	const words: Word[] = [];
	const pattern = patternOf(text);
	pattern.lastIndex = from;
	for (let match = pattern.exec(text); match; match = pattern.exec(text))
		words.push({start: match.index, end: match.index + match[0].length, folded: fold(match[0])});
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

/** The words `gave` and its like, which begin a favour, a need, an ask or a fact. */
export const markerWords = ['gave', 'got', 'owe', 'owed', 'gift', 'fwd', 'need', 'ask', 'fact'] as const;
export type MarkerWord = (typeof markerWords)[number];
