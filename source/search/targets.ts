import type {Entry} from '../journal/entry.ts';
import type {Journal} from '../journal/journal.ts';
import type {Month} from '../journal/month.ts';
import {foldText, wordsOf} from '../journal/query-fold.ts';
import {namesIn} from '../journal/query-match.ts';
import {nameInOne, numberOf, vocabularySize} from './vocabulary.ts';

/**
 * A month prepared for searching: for each distinct word, the entries that have it. Typed arrays, some 100 bytes an
 * entry; made once a month and kept as long as the month is.
 */
export type Targets = {
	/** Number of entries of the month. */
	readonly count: number;
	/** Numbers of the words, ascending. */
	readonly words: Uint32Array;
	/** Where the places of the word at the same index begin; one more, for the end. */
	readonly starts: Uint32Array;
	/** Index of the entry in the month, times two, plus one where the word stands in a name, a place, a tag or the kind of meeting. Ascending a word. */
	readonly places: Uint16Array | Uint32Array;
};

const prepared = new WeakMap<Month, Targets>();

/** The targets of a month, where it is prepared. */
export const targetsOf = (month: Month): Targets | undefined => prepared.get(month);

/** Takes over targets that were made of the same entries before, as those of a cache. */
export const keepTargets = (month: Month, targets: Targets): void => {
	if (targets.count === month.entries.length) prepared.set(month, targets);
};

/** Entries that are read between two pauses: some 2 ms of work. */
const entriesAtATime = 200;

/** Prepares a month, pausing every few milliseconds; at once where it is prepared already. */
export function* prepareMonth(month: Month): Generator<undefined, Targets> {
	const known = prepared.get(month);
	if (known) return known;
	const words: number[] = [];
	const places: number[] = [];
	for (const [index, entry] of month.entries.entries()) {
		if (index > 0 && index % entriesAtATime === 0) yield;
		readEntry(entry, index * 2, words, places);
	}
	const targets = byWord(words, places, month.entries.length);
	prepared.set(month, targets);
	return targets;
}

/** Prepares a journal, newest month first, so that the first search need not. For idle moments; stop calling it at any time. */
export function* prepare(journal: Journal): Generator<undefined, void> {
	for (const month of journal.months) {
		if (prepared.has(month)) continue;
		yield* prepareMonth(month);
		yield;
	}
}

/** Adds the words of an entry, those of names first. */
const readEntry = (entry: Entry, place: number, words: number[], places: number[]): void => {
	for (const name of namesIn(entry)) {
		for (const word of wordsOfName(name)) {
			words.push(word);
			places.push(place + 1);
		}
	}
	for (const word of wordsOf(foldText(entry.text))) {
		words.push(numberOf(word, false));
		places.push(place);
	}
};

const names = new Map<string, readonly number[]>();

/** The words of a name, and the name in one word; names come again and again. */
const wordsOfName = (name: string): readonly number[] => {
	let numbers = names.get(name);
	if (!numbers) {
		const inName = wordsOf(foldText(name));
		numbers = (inName.length > 1 ? [...inName, nameInOne(inName)] : inName).map(word => numberOf(word, true));
		names.set(name, numbers);
	}
	return numbers;
};

// Per word of the vocabulary, zero between calls: how often it was met, and the last entry that had it, plus one.
let counts = new Uint32Array(0);
let last = new Uint32Array(0);

/** The words and places in order of reading, sorted by word; of a word that an entry has twice the first is kept. */
const byWord = (words: readonly number[], places: readonly number[], entries: number): Targets => {
	if (counts.length < vocabularySize()) {
		counts = new Uint32Array(vocabularySize() * 2);
		last = new Uint32Array(vocabularySize() * 2);
	}
	const distinct: number[] = [];
	let total = 0;
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as number;
		const entry = ((places[at] as number) >> 1) + 1;
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
	const byWords = entries < 32_768 ? new Uint16Array(total) : new Uint32Array(total);
	for (let at = 0; at < words.length; at++) {
		const word = words[at] as number;
		const place = places[at] as number;
		if (last[word] === (place >> 1) + 1) continue;
		last[word] = (place >> 1) + 1;
		byWords[counts[word] as number] = place;
		(counts[word] as number)++;
	}
	for (const word of distinct) {
		counts[word] = 0;
		last[word] = 0;
	}
	return {count: entries, words: sorted, starts, places: byWords};
};
