import type {Entry} from '../journal/entry.ts';
import {isCapital, wordsAsWritten} from '../journal/query/fold.ts';
import {statesOf} from '../journal/query/match.ts';
import {marks, type NameWord, nameInOne, numbersOf, type Vocabulary, wordNumber} from './vocabulary.ts';

/** Marks of a place: the word is in a name, a place, a tag or the kind of meeting; it begins with a capital. */
export const inName = 1;
export const beginsWithCapital = 2;

/**
 * Adds what an entry can be found by: its words, names and facts to `words`, and for each its place, with its marks.
 */
export const addEntryWords = (
	vocabulary: Vocabulary,
	entry: Entry,
	place: number,
	words: number[],
	places: number[],
): void => {
	const add = (number: number, marked: number): void => {
		words.push(number);
		places.push(place + marked);
	};
	const addName = (name: string, mark: string): void => {
		for (const [number, marked] of wordsOfName(vocabulary, name, mark)) add(number, marked);
	};
	for (const name of entry.people) addName(name, marks.person);
	if (entry.place !== undefined) addName(entry.place, marks.place);
	for (const tag of entry.tags ?? []) addName(tag, marks.tag);
	if (entry.kind === 'meeting' && entry.how !== 'meeting') addName(entry.how, '');
	for (const state of statesOf(entry)) add(wordNumber(vocabulary, marks.state + state), 0);
	for (const word of wordsAsWritten(entry.text)) {
		const numbers = numbersOf(vocabulary, word);
		for (let index = 0; index < numbers.length; index++)
			add(numbers[index] as number, index === 0 && isCapital(word, 0) ? beginsWithCapital : 0);
	}
};

/** The words of a name, the name in one word, and the name whole, under its mark; without one, its words alone. */
const wordsOfName = (vocabulary: Vocabulary, name: string, mark: string): readonly NameWord[] => {
	let known = vocabulary.names.get(mark);
	if (!known) {
		known = new Map();
		vocabulary.names.set(mark, known);
	}
	let found = known.get(name);
	if (!found) {
		found = readName(vocabulary, name, mark);
		known.set(name, found);
	}
	return found;
};

const readName = (vocabulary: Vocabulary, name: string, mark: string): readonly NameWord[] => {
	const found: NameWord[] = [];
	for (const word of wordsAsWritten(name)) {
		for (const [index, number] of numbersOf(vocabulary, word).entries())
			found.push([number, inName + (index === 0 && isCapital(word, 0) ? beginsWithCapital : 0)]);
	}
	if (found.length > 1)
		found.push([wordNumber(vocabulary, nameInOne(found.map(([number]) => vocabulary.words[number] ?? ''))), inName]);
	if (mark !== '') found.push([wordNumber(vocabulary, mark + name), inName]);
	return found;
};
