import {saysLittle} from '../journal/help/need-words.ts';
import {fold} from '../journal/names.ts';

/** What a line tells of something before it: of whom, in which words. */
export type InWords = {readonly people: readonly string[]; readonly text: string};

/** How many words of a text, names left out, what is told shares with it. */
export const sharedWords = ({people, text}: InWords, other: string): number => {
	const names = new Set(people.map(fold));
	const words = new Set(wordsIn(text).filter(word => !names.has(word)));
	return wordsIn(other).filter(word => words.has(word)).length;
};

/** Of what may be meant, that which shares most words with what is told; the only one, where it shares none. */
export const sharingMost = <One>(told: InWords, open: readonly One[], textOf: (one: One) => string): readonly One[] => {
	const shared = open.map(one => ({one, count: sharedWords(told, textOf(one))}));
	const most = Math.max(0, ...shared.map(({count}) => count));
	if (most === 0) return open.length === 1 ? open : [];
	return shared.filter(({count}) => count === most).map(({one}) => one);
};

const wordsIn = (text: string): readonly string[] =>
	fold(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(word => word.length > 3 && !saysLittle(word));
