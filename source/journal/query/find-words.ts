import {foldText, foldWithPlaces, isBoundary, isCapital, isJoined} from './fold.ts';
import type {Words} from './query.ts';

/** How well a text holds a word: 3 as a whole word, 2 as the start of one, 1 inside one, 0 not at all. */
export type Fit = 0 | 1 | 2 | 3;

/**
 * Letters that a word without capitals needs to be looked for inside others: `art` in `party` is noise, `vertrag` in
 * `Arbeitsvertrag` is not.
 */
export const lettersToBeInside = 4;

/** How well a text holds a word or phrase, and where in its folded form it does best; the first of equals. */
export type WordFound = {readonly fit: Fit; readonly at: number};

const nowhere: WordFound = {fit: 0, at: -1};

/** How well a text holds these words. `folded` is `foldText(text)`, for callers that have it. */
export const findWords = (words: Words, text: string, folded = foldText(text)): WordFound => {
	let best = nowhere;
	for (const found of eachFound(words, text, folded)) {
		if (found.fit > best.fit) best = found;
		if (best.fit === 3) break;
	}
	return best;
};

/** Every place of the folded text where the words are, from its start on; they may overlap. */
export function* eachFound(words: Words, text: string, folded = foldText(text)): Generator<WordFound> {
	let places: readonly number[] | undefined;
	for (let at = folded.indexOf(words.folded); at >= 0; at = folded.indexOf(words.folded, at + 1)) {
		const fit = fitAt(words, folded, at);
		if (fit === 0) continue;
		if (words.capitals.length > 0) {
			// Folding keeps the places of plain text; only other text pays for the map.
			places ??= isAscii.test(text) ? [] : foldWithPlaces(text).places;
			if (!words.capitals.every(unit => isCapital(text, places?.[at + unit] ?? at + unit))) continue;
		}
		yield {fit, at};
	}
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const isAscii = /^[\x00-\x7f]*$/;

/** How well the words fit at this place, where their letters are. */
const fitAt = (words: Words, folded: string, at: number): Fit => {
	const startsHere = isBoundary(folded, at);
	const endsHere = isBoundary(folded, at + words.folded.length);
	if (startsHere && endsHere) return 3;
	if (isJoined(words.folded)) return 2;
	if (words.form === 'phrase') return 0;
	if (startsHere) return 2;
	return words.capitals.length === 0 && words.folded.length >= lettersToBeInside ? 1 : 0;
};
