import {foldText, wordsOf} from '../journal/query/fold.ts';

/**
 * Every distinct word that was read, folded, under a number of its own. The targets of a month hold numbers instead of
 * text, and a word of a query is compared with each distinct word once, not with each entry: 100,000 entries have some
 * ten thousand. It belongs to whoever searches. It only grows; a word that is in no month any more is simply never hit.
 *
 * Beside words it has whole names and facts, under a mark before them that no word has.
 */
export type Vocabulary = {
	readonly numbers: Map<string, number>;
	readonly words: string[];
	/** Per word: its letters as bits. Grows by doubling. */
	letters: Uint32Array;
	/** The numbers of words as they are written, for texts use the same words again and again. */
	readonly asWritten: Map<string, readonly number[]>;
	/** What was read of whole names, by their mark, for they come again and again. */
	readonly names: Map<string, Map<string, readonly NameWord[]>>;
	/** Room for counting, per word, zero while nobody counts. */
	counts: Uint32Array;
	last: Uint32Array;
};

/** A word of a name, by its number, and the marks of its place. */
export type NameWord = readonly [number: number, marked: number];

/** One that knows no word yet. */
export const newVocabulary = (): Vocabulary => ({
	numbers: new Map(),
	words: [],
	letters: new Uint32Array(1024),
	asWritten: new Map(),
	names: new Map(),
	counts: new Uint32Array(0),
	last: new Uint32Array(0),
});

/** Marks of what is no word: a name of several words written as one, a person, a place, a tag, what `is:` asks for. */
export const marks = {inOne: '+', person: '&', place: '!', tag: '#', state: '%'} as const;

/** Whether it is a word, and not a name or fact with its mark. */
export const isPlainWord = (text: string): boolean => text.charCodeAt(0) >= 48;

/** A name of several words as one, `+gracehopper`: what a person types without the spaces. */
export const nameInOne = (names: readonly string[]): string => marks.inOne + names.join('');

/** The number of a folded word, or of a name or fact with its mark; a new one where it is seen for the first time. */
export const wordNumber = (vocabulary: Vocabulary, word: string): number => {
	const {numbers, words} = vocabulary;
	let number = numbers.get(word);
	if (number !== undefined) return number;
	number = words.length;
	// A long piece of a text would keep the whole text in memory.
	const own = word.length < 13 ? word : Array.from(word).join('');
	numbers.set(own, number);
	words.push(own);
	if (number === vocabulary.letters.length) {
		const larger = new Uint32Array(number * 2);
		larger.set(vocabulary.letters);
		vocabulary.letters = larger;
	}
	vocabulary.letters[number] = lettersIn(own);
	return number;
};

/** The numbers of what a word of a text is when folded: one nearly always. */
export const numbersOf = (vocabulary: Vocabulary, written: string): readonly number[] => {
	let found = vocabulary.asWritten.get(written);
	if (!found) {
		found = wordsOf(foldText(written)).map(word => wordNumber(vocabulary, word));
		vocabulary.asWritten.set(Array.from(written).join(''), found);
	}
	return found;
};

/** A vocabulary with these words, in order of their numbers. */
export const vocabularyOf = (all: readonly string[]): Vocabulary => {
	const vocabulary = newVocabulary();
	for (const word of all) wordNumber(vocabulary, word);
	return vocabulary;
};

/** Letters that only one of the two has: at most twice as many as are to be changed. */
export const lettersNotShared = (vocabulary: Vocabulary, number: number, letters: number): number =>
	countBits((vocabulary.letters[number] ?? 0) ^ letters);

/** Letters that the word of this number lacks: at most as many as are to be changed. */
export const lettersLacking = (vocabulary: Vocabulary, number: number, letters: number): number =>
	countBits(letters & ~(vocabulary.letters[number] ?? 0));

const countBits = (bits: number): number => {
	let count = 0;
	for (let left = bits; left !== 0; left &= left - 1) count++;
	return count;
};

/** Which letters a word has, as bits: a to z have their own, all others share four. */
export const lettersIn = (word: string): number => {
	let bits = 0;
	for (let at = isPlainWord(word) ? 0 : 1; at < word.length; at++) {
		const code = word.charCodeAt(at);
		bits |= 1 << (code > 96 && code < 123 ? code - 97 : 26 + (code & 3));
	}
	return bits;
};
