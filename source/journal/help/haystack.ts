import type {Entry} from '../entry.ts';
import type {Month} from '../month.ts';
import {fold} from '../names.ts';
import {remembered} from '../remember.ts';

/** The folded text, place and tags of a month's entries with people, one after the other, and where each begins. */
export type Haystack = {readonly text: string; readonly starts: readonly number[]; readonly entries: readonly Entry[]};

/**
 * The haystack of a month, made once: looking for a word in 100,000 entries then takes a few milliseconds. Needs and
 * asks are not in it: whoever needs the same can help least.
 */
export const haystack = remembered((month: Month): Haystack => {
	const entries = month.entries.filter(
		entry => entry.people.length > 0 && entry.kind !== 'need' && entry.kind !== 'ask',
	);
	const starts: number[] = [];
	let text = '';
	for (const entry of entries) {
		starts.push(text.length);
		text += fold(`\n${entry.text} ${entry.place ?? ''} ${entry.tags ? `#${entry.tags.join(' #')}` : ''}`);
	}
	return {text, starts, entries};
});

/** A place where a word is: in which entry, and whether as a tag. */
export type WordPlace = {readonly entry: Entry; readonly isTag: boolean};

const isLetter = (text: string | undefined): boolean => text !== undefined && /[\p{L}\p{N}]/u.test(text);

/**
 * Where a folded word is, also with an ending after it: whole, as a plural, or longer where the word has five letters.
 */
export function* placesOfWord(word: string, {text, starts, entries}: Haystack): Generator<WordPlace> {
	let number = 0;
	for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
		const end = text[at + word.length] === 's' ? at + word.length + 1 : at + word.length;
		if (isLetter(text[at - 1]) || (word.length < 5 && isLetter(text[end]))) continue;
		while ((starts[number + 1] ?? Number.POSITIVE_INFINITY) <= at) number++;
		const entry = entries[number];
		if (entry) yield {entry, isTag: text[at - 1] === '#'};
	}
}

const known = remembered((_: Haystack) => new Map<string, readonly Entry[]>());

/** The entries in which a folded word is, each once: looked for once in each month, for many need the same. */
export const entriesWithWord = (word: string, hay: Haystack): readonly Entry[] => {
	const words = known(hay);
	let entries = words.get(word);
	if (!entries) {
		entries = [...new Set(Array.from(placesOfWord(word, hay), ({entry}) => entry))];
		words.set(word, entries);
	}
	return entries;
};
