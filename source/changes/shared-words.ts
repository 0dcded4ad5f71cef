import {saysEnough, saysLittle, stemOf} from '../journal/help/need-words.ts';
import {fold} from '../journal/names.ts';
import {onceSet} from '../once.ts';

/** What a line tells of something before it: of whom, in which words. */
export type InWords = {readonly people: readonly string[]; readonly text: string};

/** How many words of a text, names left out, what is told shares with it. */
export const sharedWords = ({people, text}: InWords, other: string): number => {
	const words = new Set(wordsIn(text, people).map(stemOf));
	return wordsIn(other, people).filter(word => words.has(stemOf(word))).length;
};

/** Of what may be meant, that which shares most words with what is told; nothing where none shares any. */
export const sharingMost = <One>(told: InWords, open: readonly One[], textOf: (one: One) => string): readonly One[] => {
	const shared = open.map(one => ({one, count: sharedWords(told, textOf(one))}));
	const most = Math.max(1, ...shared.map(({count}) => count));
	return shared.filter(({count}) => count === most).map(({one}) => one);
};

/** The same; the only one, where it shares none. */
export const sharingMostOrOnly = <One>(
	told: InWords,
	open: readonly One[],
	textOf: (one: One) => string,
): readonly One[] => {
	const sharing = sharingMost(told, open, textOf);
	return sharing.length === 0 && open.length === 1 ? open : sharing;
};

/** Whether what is told names what a text is about: half at least of the words that say so, and one of them. */
export const namesIt = ({people, text}: InWords, other: string): boolean => {
	const words = new Set(wordsIn(text, people).map(stemOf));
	const telling = new Set(wordsIn(other, people).filter(saysEnough).map(stemOf));
	const named = [...telling].filter(stem => words.has(stem)).length;
	return named > 0 && 2 * named >= telling.size;
};

/** Whether what is told goes on from the words of a text to something else: `the CV workshop`, of `read my CV`. */
export const namesMore = ({people, text}: InWords, other: string): boolean => {
	const stems = new Set(wordsIn(other, people).map(stemOf));
	const parts = text.split(/\s+/).map(part => ({said: part, words: wordsIn(part, people)}));
	const last = parts.findLastIndex(({words}) => words.some(word => stems.has(stemOf(word))));
	const isEnd = /[^\p{L}\p{N}]$/u.test(parts[last]?.said ?? '');
	return last >= 0 && !isEnd && (parts[last + 1]?.words ?? []).some(saysEnough);
};

/** Words that tell that something was asked or answered, and not what; and what is left of `didn't` and `she'll`. */
const ofAnswers = onceSet(
	`asked said says say told yes yeah no nope ok okay sure happy glad agreed today tomorrow yesterday tonight
	re ve ll don didn couldn wouldn shouldn isn wasn won doesn hasn haven`,
);

const wordsIn = (text: string, people: readonly string[]): readonly string[] => {
	const names = new Set(people.flatMap(name => fold(name).split(/\s+/)));
	return fold(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(word => word.length > (/\d/.test(word) ? 3 : 1) && !saysLittle(word))
		.filter(word => !ofAnswers().has(word) && !names.has(word));
};
