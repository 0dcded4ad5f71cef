import type {Entry} from '../journal/entry.ts';
import {isCapital as isCapitalAt, wordsAsWritten} from '../journal/query/fold.ts';
import {statesOf} from '../journal/query/match.ts';
import type {State} from '../journal/query/query.ts';
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
	for (const name of entry.people) addName(name, people, add);
	if (entry.place !== undefined) addName(entry.place, placeNames, add);
	for (const tag of entry.tags ?? []) addName(tag, tags, add);
	if (entry.kind === 'meeting' && entry.how !== 'meeting') addName(entry.how, kinds, add);
	for (const state of statesOf(entry)) add(numberOfState(state), 0);
	for (const word of wordsAsWritten(entry.text)) {
		const numbers = numbersOf(word);
		for (let index = 0; index < numbers.length; index++) add(numbers[index] as number, index === 0 && isCapitalAt(word, 0) ? isCapital : 0);
	}
};

type Add = (number: number, marked: number) => void;

/** Names of one sort as they were read before, for they come again and again. */
type Names = {readonly mark: string; readonly known: Map<string, readonly (readonly [number: number, marked: number])[]>};

const people: Names = {mark: marks.person, known: new Map()};
const placeNames: Names = {mark: marks.place, known: new Map()};
const tags: Names = {mark: marks.tag, known: new Map()};
const kinds: Names = {mark: '', known: new Map()};

/** Adds the words of a name, the name in one word, and the name whole. */
const addName = (name: string, {mark, known}: Names, add: Add): void => {
	let found = known.get(name);
	if (!found) {
		found = readName(name, mark);
		known.set(name, found);
	}
	for (const [number, marked] of found) add(number, marked);
};

const readName = (name: string, mark: string): readonly (readonly [number: number, marked: number])[] => {
	const found: (readonly [number: number, marked: number])[] = [];
	for (const word of wordsAsWritten(name)) {
		for (const [index, number] of numbersOf(word).entries()) found.push([number, inName + (index === 0 && isCapitalAt(word, 0) ? isCapital : 0)]);
	}
	for (const [number] of found) noteName(number);
	if (found.length > 1) found.push([numberOf(nameInOne(found.map(([number]) => wordOf(number)))), inName]);
	if (mark !== '') found.push([numberOf(mark + name), inName]);
	return found;
};

const stateNumbers = new Map<State, number>();

const numberOfState = (state: State): number => {
	let number = stateNumbers.get(state);
	if (number === undefined) {
		number = numberOf(marks.state + state);
		stateNumbers.set(state, number);
	}
	return number;
};
