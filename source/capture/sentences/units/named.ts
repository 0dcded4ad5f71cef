import {fold} from '../../../journal/names.ts';
import type {Known} from '../../names/known.ts';
import type {Mention} from '../../names/read-name.ts';
import type {Word} from '../../words/placed-words.ts';
import type {Language} from '../language/language.ts';
import type {Token} from '../language/tokens.ts';

/**
 * A person who may be named from one token up to another. `strength`: 3 nobody would doubt it, 2 likely, 1 only where
 * the place in the sentence says so. `after` is the token after a possessive, which is no part of the name.
 */
export type Named = {
	readonly to: number;
	readonly mention: Mention;
	readonly strength: 1 | 2 | 3;
	readonly isPossessive: boolean;
};

export type Text = {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly words: readonly Word[];
	readonly wordOf: ReadonlyMap<number, number>;
	readonly known: Known;
	readonly language: Language;
	readonly marked: readonly Mention[];
	readonly afterWith: readonly Mention[];
	/** Whether the line has no capitals, so that a name has none either. */
	readonly isLow: boolean;
	/** Words that are taken for names only because nothing else is known of them. */
	readonly guesses: Set<Mention>;
};

/** The words of the tokens, as names are looked up, and which of them begins at a token. */
export const wordsOfTokens = (tokens: readonly Token[]): Pick<Text, 'words' | 'wordOf'> => {
	const words: Word[] = [];
	const wordOf = new Map<number, number>();
	for (const [at, token] of tokens.entries()) {
		if (!token.isWord || token.low.startsWith("'")) continue;
		wordOf.set(at, words.length);
		words.push({start: token.start, end: token.end, folded: fold(token.raw).replaceAll('’', "'")});
	}
	return {words, wordOf};
};
