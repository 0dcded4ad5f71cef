import type {Entry} from '../journal/entry.ts';
import {isCapital as isCapitalAt, wordsAsWritten} from '../journal/query-fold.ts';
import {statesOf} from '../journal/query-match.ts';
import {marks, nameInOne, noteName, numberOf, numbersOf, wordOf} from './vocabulary.ts';

/** Marks of a place: the word stands in a name, a place, a tag or the kind of meeting; it begins with a capital. */
export const inName = 1;
export const isCapital = 2;

/** Adds what an entry can be found by: its words, names and facts to `words`, and for each its place, with its marks. */
export const readEntry = (entry: Entry, place: number, words: number[], places: number[]): void => {
	const add = (number: number, marked: number): void => {
		words.push(number);
		places.push(place + marked);
	};
	for (const name of entry.people) addName(name, marks.person, add);
	if (entry.place !== undefined) addName(entry.place, marks.place, add);
	for (const tag of entry.tags ?? []) addName(tag, marks.tag, add);
	if (entry.kind === 'meeting' && entry.how !== 'meeting') addName(entry.how, undefined, add);
	for (const state of statesOf(entry)) add(numberOf(marks.state + state), 0);
	for (const word of wordsAsWritten(entry.text)) {
		const numbers = numbersOf(word);
		for (let index = 0; index < numbers.length; index++) add(numbers[index] as number, index === 0 && isCapitalAt(word, 0) ? isCapital : 0);
	}
};

type Add = (number: number, marked: number) => void;

const names = new Map<string, readonly (readonly [number: number, marked: number])[]>();

/** Adds the words of a name, the name in one word, and the name whole; names come again and again. */
const addName = (name: string, mark: string | undefined, add: Add): void => {
	const key = `${mark ?? ''}${name}`;
	let known = names.get(key);
	if (!known) {
		const found: (readonly [number: number, marked: number])[] = [];
		for (const word of wordsAsWritten(name))
			for (const [index, number] of numbersOf(word).entries()) found.push([number, inName + (index === 0 && isCapitalAt(word, 0) ? isCapital : 0)]);
		for (const [number] of found) noteName(number);
		if (found.length > 1) found.push([numberOf(nameInOne(found.map(([number]) => wordOf(number)))), inName]);
		if (mark !== undefined) found.push([numberOf(mark + name), inName]);
		known = found;
		names.set(key, known);
	}
	for (const [number, marked] of known) add(number, marked);
};
