import {foldText, wordsOf} from '../journal/query/fold.ts';

/**
 * Every distinct word of the journal, folded, under a number of its own. The targets of a month hold numbers instead
 * of text, and a word of a query is compared with each distinct word once, not with each entry: 100,000 entries have
 * some ten thousand. It only grows; a word that is in no month any more is simply never hit.
 *
 * Beside words it has whole names and facts, under a mark before them that no word has.
 */
const numbers = new Map<string, number>();
const words: string[] = [];
/** Per word: its letters as bits, and whether it stands in a name. Grows by doubling. */
let traits = new Uint32Array(4096);

/** Marks of what is no word: a name of several words written as one, a person, a place, a tag, what `is:` asks for. */
export const marks = {inOne: '+', person: '&', place: '!', tag: '#', state: '%'} as const;

/** Whether it is a word, and not a name or fact with its mark. */
export const isWord = (text: string): boolean => text.charCodeAt(0) >= 48;

/** A name of several words as one, `+gracehopper`: what a person types without the spaces. */
export const nameInOne = (names: readonly string[]): string => marks.inOne + names.join('');

const inName = 1 << 31;

/** The number of a folded word, or of a name or fact with its mark; a new one where it is seen for the first time. */
export const numberOf = (word: string): number => {
	let number = numbers.get(word);
	if (number !== undefined) return number;
	number = words.length;
	// A long piece of a text would keep the whole text in memory.
	const own = word.length < 13 ? word : Array.from(word).join('');
	numbers.set(own, number);
	words.push(own);
	if (number === traits.length) {
		const larger = new Uint32Array(traits.length * 2);
		larger.set(traits);
		traits = larger;
	}
	traits[number] = lettersIn(own);
	return number;
};

const readAlready = new Map<string, readonly number[]>();

/** The numbers of what a word of a text is when folded: one nearly always. Texts use the same words again and again. */
export const numbersOf = (asWritten: string): readonly number[] => {
	let found = readAlready.get(asWritten);
	if (!found) {
		found = wordsOf(foldText(asWritten)).map(numberOf);
		readAlready.set(Array.from(asWritten).join(''), found);
	}
	return found;
};

/** Notes that a word stands in the name of a person, a place or a tag. */
export const noteName = (number: number): void => {
	traits[number] = (traits[number] ?? 0) | inName;
};

export const isInName = (number: number): boolean => ((traits[number] ?? 0) & inName) !== 0;

/** Takes over a whole vocabulary, in order of its numbers. Only for one that is empty. */
export const adoptVocabulary = (all: readonly string[], inNames: readonly number[]): void => {
	for (const word of all) numberOf(word);
	for (const number of inNames) noteName(number);
};

/** The number of a word that has one already. */
export const knownNumber = (word: string): number | undefined => numbers.get(word);

/** How many words there are; their numbers are 0 to one less. */
export const vocabularySize = (): number => words.length;

export const wordOf = (number: number): string => words[number] ?? '';

/** Letters that only one of the two has: at most twice as many as are to be changed. */
export const lettersNotShared = (number: number, letters: number): number => countBits(((traits[number] ?? 0) ^ letters) & ~inName);

/** Letters that the word of this number lacks: at most as many as are to be changed. */
export const lettersLacking = (number: number, letters: number): number => countBits(letters & ~(traits[number] ?? 0));

const countBits = (bits: number): number => {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) count++;
	return count;
};

/** Which letters a word has, as bits: a to z have their own, all others share four. */
export const lettersIn = (word: string): number => {
	let bits = 0;
	for (let at = isWord(word) ? 0 : 1; at < word.length; at++) {
		const code = word.charCodeAt(at);
		bits |= 1 << (code > 96 && code < 123 ? code - 97 : 26 + (code & 3));
	}
	return bits;
};
