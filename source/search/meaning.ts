import type {People} from '../journal/person/person.ts';
import {lettersToBeInside} from '../journal/query/find-words.ts';
import {isJoined} from '../journal/query/fold.ts';
import {isMeant, livesIn} from '../journal/query/known-by.ts';
import {isAt, isUnder} from '../journal/query/match.ts';
import type {Term} from '../journal/query/query.ts';
import {closeness} from './misspelling.ts';
import {isPlainWord, marks, nameInOne, type Vocabulary} from './vocabulary.ts';

/**
 * What a term of a query may mean: how much each word of the vocabulary, by its number, is worth for it in running
 * text and in a name. 0 where it is not meant, 1 where it is the word itself.
 */
export type TermMeaning = {inText: Float32Array; inName: Float32Array};

type Worth = readonly [inText: number, inName: number];

// Whole words come first, then word starts, then words that have it inside, then misspellings; of each names come
// first.
const whole: Worth = [0.9, 1];
const allButALetter: Worth = [0.72, 0.82];
const start: Worth = [0.7, 0.8];
const inside: Worth = [0.5, 0.6];
const misspelt = (close: number): Worth => [0.2 + 0.1 * close, 0.32 + 0.1 * close];

/** Worth of what was looked for in the entry itself, by how well it fits. */
export const worthOfFit = (fit: number, isName: boolean): number =>
	([inside, start, whole][fit - 1] ?? inside)[isName ? 1 : 0];

/** Of a term of which nothing is read yet. */
export const noMeaning = ({words}: Vocabulary): TermMeaning => ({
	inText: new Float32Array(words.length),
	inName: new Float32Array(words.length),
});

/** Makes room for every word that the vocabulary has by now. */
export const widen = ({words}: Vocabulary, meaning: TermMeaning): void => {
	if (meaning.inText.length >= words.length) return;
	for (const key of ['inText', 'inName'] as const) {
		const wider = new Float32Array(words.length * 2);
		wider.set(meaning[key]);
		meaning[key] = wider;
	}
};

const put = (meaning: TermMeaning, number: number, [inText, inName]: Worth): void => {
	meaning.inText[number] = inText;
	meaning.inName[number] = inName;
};

/**
 * Adds what the word is to the letter, among the words of the vocabulary from this number on. With `isStart` at word
 * starts only.
 */
export const readLetters = (
	{words}: Vocabulary,
	word: string,
	from: number,
	meaning: TermMeaning,
	isStart: boolean,
): void => {
	const isAnywhere = isJoined(word);
	for (let number = from; number < words.length; number++) {
		const other = words[number] ?? '';
		if (other.length < word.length || !isPlainWord(other)) continue;
		if (other.startsWith(word))
			put(
				meaning,
				number,
				other.length === word.length
					? whole
					: other.length === word.length + 1 && word.length > 2
						? allButALetter
						: start,
			);
		else if ((isAnywhere || (!isStart && word.length >= lettersToBeInside)) && other.includes(word))
			put(meaning, number, isAnywhere ? start : inside);
	}
};

/** Adds every word that holds the letters: all that a phrase, or a word with signs in it, can be made of. */
export const readParts = ({words}: Vocabulary, word: string, from: number, meaning: TermMeaning): void => {
	for (let number = from; number < words.length; number++) {
		const other = words[number] ?? '';
		if (isPlainWord(other) && other.includes(word)) put(meaning, number, inside);
	}
};

/** Adds what the word may be a misspelling of, among all words of the vocabulary. */
export const readMisspellings = (
	vocabulary: Vocabulary,
	isInName: Uint8Array,
	word: string,
	meaning: TermMeaning,
): void => {
	const closenessTo = closeness(vocabulary, isInName, word);
	for (let number = 0; number < vocabulary.words.length; number++) {
		if (meaning.inText[number]) continue;
		const close = closenessTo(number);
		if (close > 0) put(meaning, number, misspelt(close));
	}
};

/** Adds the names that begin with these words, one after the other. */
export const readRow = ({words}: Vocabulary, row: readonly string[], from: number, meaning: TermMeaning): void => {
	const inOne = nameInOne(row);
	for (let number = from; number < words.length; number++)
		if ((words[number] ?? '').startsWith(inOne)) put(meaning, number, whole);
};

/** Adds the names or facts that a filter asks for. */
export const readFilter = (
	{words}: Vocabulary,
	term: Term,
	from: number,
	meaning: TermMeaning,
	people: People,
): void => {
	const [mark, isAsked] = askedBy(term, people);
	for (let number = from; number < words.length; number++) {
		const other = words[number] ?? '';
		if (other.startsWith(mark) && isAsked(other.slice(mark.length))) put(meaning, number, whole);
	}
};

const askedBy = (term: Term, people: People): readonly [mark: string, isAsked: (name: string) => boolean] => {
	switch (term.kind) {
		case 'with':
			return [marks.person, isMeant(people, term.name)];
		case 'at':
			return [marks.place, name => isAt(name, term.place)];
		case 'city':
			return [marks.person, livesIn(people, term.city)];
		case 'tag':
			return [marks.tag, name => isUnder(name, term.tag)];
		case 'is':
			return [marks.state, name => name === term.state];
		default:
			return [marks.state, () => false];
	}
};
