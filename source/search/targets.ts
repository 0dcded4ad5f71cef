import type {Journal} from '../journal/journal.ts';
import type {Month} from '../journal/month.ts';
import {readEntry} from './read-entry.ts';
import {vocabularySize} from './vocabulary.ts';

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
	/** Ascending a word: the index of an entry in the month times four, and the marks of read-entry.ts. */
	readonly places: Uint16Array | Uint32Array;
	/** Of each entry the day of the month. */
	readonly days: Uint8Array;
};

/** Places are of two bytes where the entries are so few. */
const placesOf = (entries: number): typeof Uint16Array | typeof Uint32Array => (entries < 16_384 ? Uint16Array : Uint32Array);

/** The places of a month with so many entries, as they stand in these bytes. */
export const placesIn = (bytes: ArrayBuffer, at: number, entries: number, size: number): Targets['places'] => new (placesOf(entries))(bytes, at, size);

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
		readEntry(entry, index * 4, words, places);
	}
	const days = Uint8Array.from(month.entries, ({date}) => Number(date.slice(8)));
	const targets = {...byWord(words, places, month.entries.length), count: month.entries.length, days};
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

// Per word of the vocabulary, zero between calls: how many entries have it, then where the next place goes; the last
// entry that had it, plus one; and that entry's place.
let counts = new Uint32Array(0);
let last = new Uint32Array(0);

/** Words and places in order of reading, sorted by word; what an entry has twice becomes one place with the marks of both. */
const byWord = (words: readonly number[], places: readonly number[], entries: number): Pick<Targets, 'words' | 'starts' | 'places'> => {
	if (counts.length < vocabularySize()) {
		counts = new Uint32Array(vocabularySize() * 2);
		last = new Uint32Array(vocabularySize() * 2);
	}
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
