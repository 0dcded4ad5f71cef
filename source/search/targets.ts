import type {Journal} from '../journal/journal.ts';
import type {Month} from '../journal/month.ts';
import {remembered} from '../journal/remember.ts';
import {addEntryWords, inName} from './add-entry-words.ts';
import type {Vocabulary} from './vocabulary.ts';

/**
 * A month prepared for searching: for each distinct word, name and fact, the entries that have it. Typed arrays, some
 * 100 bytes an entry; made once a month and kept as long as the month is.
 */
export type Targets = {
	/** Number of entries of the month. */
	readonly count: number;
	/** Numbers of the words in the vocabulary, ascending. */
	readonly words: Uint32Array;
	/** Where the places of the word at the same index begin; one more, for the end. */
	readonly starts: Uint32Array;
	/** Ascending a word: the index of an entry in the month times four, and the marks of add-entry-words.ts. */
	readonly places: Uint16Array | Uint32Array;
	/** Of each entry the day of the month. */
	readonly days: Uint8Array;
};

/** Places are of two bytes where the entries are so few. */
const placesOf = (entries: number): typeof Uint16Array | typeof Uint32Array =>
	entries < 16_384 ? Uint16Array : Uint32Array;

/** The places of a month with so many entries, as they are in these bytes. */
export const placesIn = (bytes: ArrayBuffer, at: number, entries: number, size: number): Targets['places'] =>
	new (placesOf(entries))(bytes, at, size);

/** The months that were read with a vocabulary. */
const prepared = remembered((_: Vocabulary) => new WeakMap<Month, Targets>());

/** The targets of a month, where it is prepared. */
export const targetsOf = (month: Month, vocabulary: Vocabulary): Targets | undefined => prepared(vocabulary).get(month);

/** Takes over targets that were made of the same entries before, as those of a cache. */
export const keepTargets = (month: Month, targets: Targets, vocabulary: Vocabulary): void => {
	if (targets.count === month.entries.length) prepared(vocabulary).set(month, targets);
};

/** Entries that are read between two pauses: some 2 ms of work. */
const entriesAtATime = 200;

/** Prepares a month, pausing every few milliseconds; at once where it is prepared already. */
export function* prepareMonth(month: Month, vocabulary: Vocabulary): Generator<undefined, Targets> {
	const known = targetsOf(month, vocabulary);
	if (known) return known;
	const words: number[] = [];
	const places: number[] = [];
	for (const [index, entry] of month.entries.entries()) {
		if (index > 0 && index % entriesAtATime === 0) yield;
		addEntryWords(vocabulary, entry, index * 4, words, places);
	}
	const days = Uint8Array.from(month.entries, ({date}) => Number(date.slice(8)));
	const targets = {...byWord(vocabulary, words, places, month.entries.length), count: month.entries.length, days};
	prepared(vocabulary).set(month, targets);
	return targets;
}

/**
 * Prepares a journal, newest month first, so that the first search need not. For idle moments; stop calling it at any
 * time.
 */
export function* prepareTargets(journal: Journal, vocabulary: Vocabulary): Generator<undefined, void> {
	for (const month of journal.months) {
		if (targetsOf(month, vocabulary)) continue;
		yield* prepareMonth(month, vocabulary);
		yield;
	}
}

/** The words of a month that are in names of people, places, tags or kinds of meetings, by their numbers. */
const wordsInNames = remembered(({words, starts, places}: Targets): readonly number[] => {
	const found: number[] = [];
	for (let index = 0; index < words.length; index++) {
		let at = starts[index] as number;
		const end = starts[index + 1] as number;
		while (at < end && ((places[at] as number) & inName) === 0) at++;
		if (at < end) found.push(words[index] as number);
	}
	return found;
});

/** Which words of a vocabulary are in a name anywhere in these months: 1 at their numbers. */
export const namesAmongWords = (months: readonly Targets[], {words}: Vocabulary): Uint8Array => {
	const isInName = new Uint8Array(words.length);
	for (const month of months) for (const number of wordsInNames(month)) isInName[number] = 1;
	return isInName;
};

/**
 * Words and places in order of reading, sorted by word; what an entry has twice becomes one place with the marks of
 * both.
 */
const byWord = (
	vocabulary: Vocabulary,
	words: readonly number[],
	places: readonly number[],
	entries: number,
): Pick<Targets, 'words' | 'starts' | 'places'> => {
	if (vocabulary.counts.length < vocabulary.words.length) {
		vocabulary.counts = new Uint32Array(vocabulary.words.length * 2);
		vocabulary.last = new Uint32Array(vocabulary.words.length * 2);
	}
	// Per word: how many entries have it, then where its next place goes; and the last entry that had it, plus one.
	const {counts, last} = vocabulary;
	const distinct: number[] = [];
	let total = 0;
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as number;
		const entry = ((places[at] as number) >> 2) + 1;
		if (last[word] === entry) continue;
		if (last[word] === 0) distinct.push(word);
		last[word] = entry;
		(counts[word] as number)++;
		total++;
	}
	const sorted = Uint32Array.from(distinct).sort();
	const starts = new Uint32Array(sorted.length + 1);
	for (let index = 0, start = 0; index < sorted.length; index++) {
		const word = sorted[index] as number;
		starts[index] = start;
		start += counts[word] as number;
		starts[index + 1] = start;
		counts[word] = starts[index] as number;
		last[word] = 0;
	}
	const byWords = new (placesOf(entries))(total);
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as number;
		const place = places[at] as number;
		const next = counts[word] as number;
		if (last[word] === (place >> 2) + 1) {
			byWords[next - 1] = (byWords[next - 1] as number) | (place & 3);
			continue;
		}
		last[word] = (place >> 2) + 1;
		byWords[next] = place;
		counts[word] = next + 1;
	}
	for (const word of distinct) {
		counts[word] = 0;
		last[word] = 0;
	}
	return {words: sorted, starts, places: byWords};
};
