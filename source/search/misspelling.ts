import {single} from 'fuzzysort';
import {lettersApart} from '../journal/letters-apart.ts';
import {isJoined} from '../journal/query/fold.ts';
import {isPlainWord, lettersIn, lettersLacking, lettersNotShared, marks, type Vocabulary} from './vocabulary.ts';

/**
 * How near a word is to each word of the vocabulary, by its number: 0 where no person would take it for a misspelling,
 * up to 1. A person would accept one letter changed, added, left out or swapped with its neighbour, two in a longer
 * word; several left out, if those that are there are in order and most of the word; a name written in one word.
 * The shorter a word, the more of it must be right: nothing below three letters, and of three only two swapped, in a
 * name. Words that are written together have no misspellings that letters could tell. `isInName`: 1 for words in names.
 */
export const closeness = (vocabulary: Vocabulary, isInName: Uint8Array, word: string): ((number: number) => number) => {
	if (word.length < 3 || !/^\p{L}/u.test(word) || isJoined(word)) return () => 0;
	const letters = lettersIn(word);
	return number => {
		const other = vocabulary.words[number] ?? '';
		if (other.startsWith(marks.inOne))
			return closenessToJoined(vocabulary, word, letters, number, other.slice(marks.inOne.length));
		if (!isPlainWord(other)) return 0;
		if (other === word) return 1;
		// A swap of the first two letters is the one slip at the start that is common.
		const startsAlike = word[0] === other[0] || (word[0] === other[1] && word[1] === other[0]);
		const isName = isInName[number] === 1;
		if (word.length === 3)
			return isName &&
				other.length === 3 &&
				startsAlike &&
				isApart(vocabulary, word, letters, number, other, 1) === 1 &&
				lettersNotShared(vocabulary, number, letters) === 0
				? 0.75
				: 0;
		if (!startsAlike && word.length < 5) return 0;
		const most = startsAlike ? mostApart(word.length, isName) : 1;
		const apart = isApart(vocabulary, word, letters, number, other, most);
		// Of five letters one changed makes another word, as `over` of `oper`: in running text it must be a likely slip.
		if (apart <= most && (isName || word.length > 5 || word.length !== other.length || isLikelySlip(word, other)))
			return 1 - apart / 4;
		// Most words lack some of the letters, which is cheaper to see than their order.
		const lacking = lettersLacking(vocabulary, number, letters);
		if (!startsAlike || lacking > 1) return 0;
		return Math.max(closenessToLonger(word, other), lacking === 0 ? closenessToWhole(word, other, isName) : 0);
	};
};

/** How many letters may be wrong in a word of so many. */
const mostApart = (length: number, isSureName: boolean): number =>
	length < 6 ? 1 : length < 8 ? (isSureName ? 2 : 1) : 2;

/**
 * Whether two words of the same length and one letter apart differ by a swap, by a vowel for another, or by the key
 * beside it.
 */
const isLikelySlip = (word: string, other: string): boolean => {
	let at = 0;
	while (at < word.length && word[at] === other[at]) at++;
	const [typed = '', meant = ''] = [word[at], other[at]];
	if (typed === other[at + 1] && meant === word[at + 1]) return true;
	return (
		(vowels.includes(typed) && vowels.includes(meant)) ||
		keyboard.includes(typed + meant) ||
		keyboard.includes(meant + typed)
	);
};

const vowels = 'aeiouy';
const keyboard = 'qwertyuiop asdfghjkl zxcvbnm';

/** `lettersApart`, where a glance does not tell that it is more than `most`. */
const isApart = (
	vocabulary: Vocabulary,
	word: string,
	letters: number,
	number: number,
	other: string,
	most: number,
): number =>
	Math.abs(other.length - word.length) > most || lettersNotShared(vocabulary, number, letters) > 2 * most
		? most + 1
		: lettersApart(word, other, most);

/** A misspelt beginning, still being typed: one letter wrong among six or more. */
const closenessToLonger = (word: string, other: string): number =>
	word.length >= 6 && other.length > word.length + 1 && lettersApart(word, other.slice(0, word.length), 1) === 1
		? 0.5
		: 0;

/** Letters left out, as in `mrgrt`: fuzzysort finds such parts in order, and says how good they are. */
const closenessToWhole = (word: string, other: string, isName: boolean): number => {
	if (word.length < 4 || word.length >= other.length || word.length < (isName ? 0.6 : 0.75) * other.length) return 0;
	const found = single(word, other);
	return found && found.indexes[0] === 0 ? Math.min(0.7, found.score) : 0;
};

/** A name in one word: as it is, its beginning, or a letter or two wrong. */
const closenessToJoined = (
	vocabulary: Vocabulary,
	word: string,
	letters: number,
	number: number,
	joined: string,
): number => {
	if (word.length < 5) return 0;
	if (joined.startsWith(word)) return 1;
	if (word[0] !== joined[0]) return 0;
	const most = mostApart(word.length, true);
	const apart = isApart(vocabulary, word, letters, number, joined, most);
	return apart <= most ? 1 - apart / 4 : 0;
};
