/**
 * Every distinct word of the journal, folded, under a number of its own. The targets of a month hold numbers instead
 * of text, and a word of a query is compared with each distinct word once, not with each entry: 100,000 entries have
 * some ten thousand. It only grows; a word that is in no month any more is simply never hit.
 */
const numbers = new Map<string, number>();
const words: string[] = [];
/** Per word: its letters as bits, and the mark of names. Grows by doubling. */
let traits = new Uint32Array(4096);

/** Set in the traits of a word that stands in the name of a person, a place or a tag. */
const inName = 1 << 31;

/** A name of several words as one, `+gracehopper`: meant by a misspelling only, and a word of no text. */
export const nameInOne = (words: readonly string[]): string => joinMark + words.join('');

export const isNameInOne = (word: string): boolean => word.startsWith(joinMark);

const joinMark = '+';

/** The number of a folded word; a new one where it is seen for the first time. */
export const numberOf = (word: string, isName: boolean): number => {
	let number = numbers.get(word);
	if (number === undefined) {
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
	}
	if (isName) traits[number] = (traits[number] ?? 0) | inName;
	return number;
};

/** Takes over a whole vocabulary, in order of its numbers. Only for one that is empty. */
export const adoptVocabulary = (all: readonly string[], inNames: readonly number[]): void => {
	for (const word of all) numberOf(word, false);
	for (const number of inNames) traits[number] = (traits[number] ?? 0) | inName;
};

/** The number of a word that has one already. */
export const knownNumber = (word: string): number | undefined => numbers.get(word);

/** How many words there are; their numbers are 0 to one less. */
export const vocabularySize = (): number => words.length;

export const wordOf = (number: number): string => words[number] ?? '';

export const isInName = (number: number): boolean => ((traits[number] ?? 0) & inName) !== 0;

/** Letters that only one of the two has: a sure lower bound for twice the letters to change. */
export const lettersNotShared = (number: number, letters: number): number => {
	let bits = ((traits[number] ?? 0) ^ letters) & ~inName;
	let count = 0;
	for (; bits !== 0; bits &= bits - 1) count++;
	return count;
};

/** Which letters a word has, as bits: a to z have their own, all others share four. */
export const lettersIn = (word: string): number => {
	let bits = 0;
	for (let at = isNameInOne(word) ? 1 : 0; at < word.length; at++) {
		const code = word.charCodeAt(at);
		bits |= 1 << (code > 96 && code < 123 ? code - 97 : 26 + (code & 3));
	}
	return bits;
};
