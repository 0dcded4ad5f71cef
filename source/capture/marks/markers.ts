import type {Favour, Way} from '../../journal/entry.ts';
import {once} from '../../once.ts';
import {type Mention, readNames, type Source} from '../names/read-name.ts';
import type {MarkerWord} from '../words/placed-words.ts';

/** A marker on the line, from its word to the end of its colon, with the people in it. */
export type Marker = {
	readonly word: MarkerWord;
	readonly start: number;
	readonly end: number;
	readonly people: readonly Mention[];
};

const begin = /(gave|got|owed|owe|gift|fwd|need|ask|fact)(?=[:\s])/iy;
const colon = /[^\S\n]*:/y;

/** The marker that begins at a place (the start of a word); undefined where that is only a word. */
export const markerAt = (source: Source, at: number): Marker | undefined => {
	begin.lastIndex = at;
	const found = begin.exec(source.text);
	if (!found) return undefined;
	const afterWord = begin.lastIndex;
	const people = source.text[afterWord] === ':' ? [] : readNames(source, afterWord, 'marker');
	const end = people.at(-1)?.end ?? afterWord;
	colon.lastIndex = end;
	if (people.length === 0 && (source.text[afterWord] !== ':' || /^fact$/i.test(found[1] ?? ''))) return undefined;
	return colon.test(source.text)
		? {word: (found[1] ?? '').toLowerCase() as MarkerWord, start: at, end: colon.lastIndex, people}
		: undefined;
};

const nearlyBegin = /(?:gave|got|owed|owe|gift|fwd|need|ask) /iy;
// V8 takes 1 ms to make its letters ready, so that it is asked only after one of the words.
const nearlyPattern = once(
	() =>
		/(gave|got|owed|owe|gift|fwd|need|ask) (?!(?:him|her|them|me|us|you|it|this|that|all|some|more|one|two|everyone|to):)(\p{Ll}[\p{L}\p{M}'’-]*): /iuy,
);

/** The name that somebody may have meant in `gave ben: `, which is text because nobody knows ben. */
export const nearlyMarkerAt = (
	text: string,
	at: number,
): {readonly word: string; readonly name: string} | undefined => {
	nearlyBegin.lastIndex = at;
	if (!nearlyBegin.test(text)) return undefined;
	const nearly = nearlyPattern();
	nearly.lastIndex = at;
	const found = nearly.exec(text);
	return found ? {word: (found[1] ?? '').toLowerCase(), name: found[2] ?? ''} : undefined;
};

/** What a favour marker says about a favour; undefined for `need`, `ask` and `fact`. */
export const favourOf = (word: MarkerWord): {readonly way: Way; readonly state: Favour['state']} | undefined =>
	({
		gave: {way: 'given', state: 'open'} as const,
		got: {way: 'received', state: 'open'} as const,
		owe: {way: 'given', state: 'promised'} as const,
		owed: {way: 'received', state: 'promised'} as const,
		gift: {way: 'given', state: 'settled'} as const,
		fwd: {way: 'given', state: 'settled'} as const,
		need: undefined,
		ask: undefined,
		fact: undefined,
	})[word];

/** Whether `due:` has a meaning after the marker: after what is settled at once, or a need, it is text. */
export const takesDue = (word: MarkerWord): boolean =>
	word === 'gave' || word === 'got' || word === 'owe' || word === 'owed';
